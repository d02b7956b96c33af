import { expect, test } from 'vitest'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { LINKEDIN_ZIP, serveBook } from './served-book.ts'

test(
  'in a browser: sign in by the link, drop the export, look at it, choose, see today, log one, undo',
  { timeout: 120_000 },
  async () => {
    const { server } = await serveBook({ webFolder: WEB_FOLDER })
    const { page, trouble } = await openBrowser({ url: server.url })
    const main = page.getByRole('main')

    await signInByLink(page, await server.signInLink())
    await expect.poll(() => main.innerText(), { timeout: 20_000 }).toContain('Write down three people')

    await page.goto(`${server.url}/import`)
    await page.locator('input[type=file]').setInputFiles(LINKEDIN_ZIP)
    await page.getByRole('heading', { name: 'What is in it' }).waitFor()
    const preview = await main.innerText()
    expect(preview).toContain('6 people are new and 1 needs an answer.')
    expect(preview).toContain('7 exchanges between you and them come along.')
    expect(preview).toContain('5 lines are left out.')
    await page.getByRole('button', { name: /^Left out/ }).click()
    await page.getByText('It lies in the spam folder.').waitFor()
    await page.getByText(/^Same person/).click()
    await page.getByRole('button', { name: /^Save / }).click()

    await page.getByRole('link', { name: 'See whom you really talk with' }).click()
    await page.getByRole('button', { name: /^Keep up with/ }).click()

    await page.getByText('It has been 16 months.').waitFor()
    const today = await main.innerText()
    expect(today, 'why now').toContain('You last talked on 1 June 2025')
    expect(today, 'the last things between them').toContain('Thanks for the intro')

    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByLabel('A line about it, if you like').fill('She is back from leave')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('It has been 16 months.').waitFor({ state: 'detached' })
    expect(await main.innerText()).not.toContain('Not this one')

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It has been 16 months.').waitFor()
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test('R162: three people typed by hand are enough for a first plan', { timeout: 120_000 }, async () => {
  const { server } = await serveBook({ webFolder: WEB_FOLDER })
  const { page } = await openBrowser({ url: server.url, width: 390, height: 844 })
  await signInByLink(page, await server.signInLink())
  const names = page.getByRole('textbox', { name: /name/i })
  await names.first().waitFor()
  for (const [at, name] of ['Ada Okonkwo', 'Bert Vandenberghe', 'Cleo Marsh'].entries()) await names.nth(at).fill(name)
  await page.getByRole('button', { name: 'Start with them' }).click()
  await expect.poll(() => page.getByRole('main').innerText(), { timeout: 20_000 }).toContain('A first hello is enough')
})
