import { expect, test } from 'vitest'
import { Interaction } from '#book/interaction.ts'
import { interactions } from '#storage/interactions.ts'
import { createRecord } from '#storage/records.ts'
import { openDemo } from '../../src/demo/open-demo.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

test(
  'R42: the week is walked by keys alone, left after two steps, gone on with, and ends',
  { timeout: 180_000 },
  async () => {
    const { server } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
    const { page, trouble } = await openBrowser({ url: server.url, width: 1280, height: 800 })
    await signInByLink(page, await server.signInLink())
    const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await title('Your week').waitFor()
    await page.getByRole('link', { name: 'Begin with watering' }).waitFor()
    await page.keyboard.press('Enter')
    await title('Water').waitFor()
    await page.keyboard.press('Enter')
    await title('Weed').waitFor()

    const weed = page.locator('.week-weed h2')
    const first = await weed.innerText()
    await page.keyboard.press('y')
    await page.getByRole('status').getByText('for a season at least').waitFor()
    expect(await weed.innerText()).not.toBe(first)
    await page.keyboard.press('z')
    await page.getByText('Taken back:').waitFor()
    await expect.poll(() => weed.innerText()).toBe(first)
    await page.keyboard.press('Enter')
    await title('Plant').waitFor()

    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL((url) => url.pathname === '/')
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await page.getByRole('link', { name: 'Go on with planting' }).waitFor()
    await page.keyboard.press('Enter')
    await title('Plant').waitFor()
    await page.keyboard.press('Enter')
    await title('Promises').waitFor()
    await page.keyboard.press('Enter')
    await title('Next week').waitFor()
    await page.getByLabel('A line to yourself').fill('Call Bert about the boat')
    await page.getByRole('button', { name: 'That’s the week' }).click()
    await title('That’s the week').waitFor()
    await page.getByText('Call Bert about the boat').waitFor()
    await page.getByRole('link', { name: 'What happened this week' }).click()
    await page.getByText('You looked at this week on').waitFor()
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test('R82, R117: every number of the week opens to the entries behind it', { timeout: 120_000 }, async () => {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
  const { storage, now } = book.context
  const day = now().slice(0, 10)
  const call = { id: 'boat', kind: 'call', direction: 'both', day, personIds: ['bert'], purposes: ['learned'] }
  const told = Interaction.parse({ ...call, whatTheyTold: 'Boats like tar' })
  await storage.write({ label: 'Called Bert', today: day }, (writer) => createRecord(writer, interactions, told))
  const { page } = await openBrowser({ url: server.url, width: 390, height: 844 })
  await signInByLink(page, await server.signInLink())
  await page.goto(`${server.url}/week`)
  const learned = page.locator('details').filter({ has: page.getByText('One thing learned') })
  await learned.getByText('One thing learned').click()
  await learned.getByText('Boats like tar').waitFor()
  await learned.getByRole('link', { name: 'A call with Bert Vandenberghe' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bert Vandenberghe' }).waitFor()
})
