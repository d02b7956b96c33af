import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import type { Context } from '#actions/action.ts'
import { addPerson } from '#actions/add-person.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

async function addAna(context: Context): Promise<string> {
  const input = addPerson.input.parse({ name: { full: 'Ana Ruiz' }, place: 'network', circleId: 'close' })
  return (await addPerson.run(context, input)).person.id
}

test(
  'R60, R61, R15: a logged line shows what it caught, saves what stays switched on, and a key keeps the promise',
  { timeout: 120_000 },
  async () => {
    const served = await serveBook({ webFolder: WEB_FOLDER })
    const anaId = await addAna(served.book.context)
    const { page, trouble } = await openBrowser({ url: served.server.url, width: 390, height: 844 })
    await signInByLink(page, await served.server.signInLink())
    const faults = async (): Promise<string[]> =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)

    await page.goto(`${served.server.url}/log`)
    const line =
      'coffee with Ana, promised to send her the talk by Friday, she will send me the paper, asked her about hangar prices'
    await page.getByLabel('What happened').fill(line)
    await page.locator('q', { hasText: 'send her the talk by Friday' }).waitFor()
    await page.getByRole('checkbox', { name: /send me the paper/ }).uncheck()
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Written down, with what is promised.').waitFor()

    await page.goto(`${served.server.url}/promises`)
    await page.locator('q', { hasText: 'send her the talk by Friday' }).waitFor()
    const words = await page.getByRole('main').innerText()
    expect(words).toMatch(/You asked Ana\s+about hangar prices/)
    expect(words).not.toContain('send me the paper')
    expect(await faults()).toEqual([])
    await page.keyboard.press('j')
    await page.keyboard.press('d')
    await page.getByText('Kept. That is good.').waitFor()
    await page.getByRole('heading', { name: 'Words that were kept' }).waitFor()
    await page.keyboard.press('z')
    await page.getByRole('heading', { name: 'Words that were kept' }).waitFor({ state: 'detached' })

    await page.goto(`${served.server.url}/people/${anaId}`)
    await page.locator('q', { hasText: 'about hangar prices' }).waitFor()
    await page.getByRole('button', { name: 'A rhythm you agreed on' }).click()
    await page.getByLabel('How will you two stay closer?').fill('monthly call')
    await page.getByText('A call every month, the first on 5 November 2026.').waitFor()
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('You said you would: “monthly call”').waitFor()
    await page.getByRole('button', { name: 'Answered: about hangar prices' }).click()
    await page.getByLabel('The answer, if it is worth keeping').fill('900 a month')
    await page.keyboard.press('Enter')
    await page.locator('q', { hasText: 'about hangar prices' }).waitFor({ state: 'detached' })
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)
