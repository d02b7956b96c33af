import { expect, test } from 'vitest'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import type { BrowserSession } from './browser-session.ts'
import { serveBook } from './served-book.ts'
import type { Context } from '#actions/action.ts'
import { addPerson } from '#actions/add-person.ts'
import type { Page } from 'playwright-core'

/** Somebody one could hardly place, close enough to be asked about. */
async function somebodyVague(context: Context): Promise<void> {
  const input = addPerson.input.parse({
    name: { full: 'That woman from the night ferry' },
    howWeMet: { where: 'The night ferry to Ystad' },
    place: 'network',
    circleId: 'wide',
  })
  await addPerson.run(context, input)
}

async function addCard(
  page: Page,
  { name, where, line }: { name: string; where: string; line: string },
): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Where').fill(where)
  await page.getByLabel('One line').fill(line)
  await page.getByRole('button', { name: 'Write down' }).click()
}

async function openTending(path: string): Promise<BrowserSession & Awaited<ReturnType<typeof serveBook>>> {
  const served = await serveBook({ webFolder: WEB_FOLDER })
  await somebodyVague(served.book.context)
  const session = await openBrowser({ url: served.server.url, width: 390, height: 844 })
  await signInByLink(session.page, await served.server.signInLink())
  await session.page.goto(`${served.server.url}${path}`)
  return { ...served, ...session }
}

test(
  'R16, R71: somebody new is written down in three fields, kept with a next step, and it stands on their page',
  { timeout: 120_000 },
  async () => {
    const { page, trouble } = await openTending('/cards')
    await addCard(page, { name: 'Rosa Menezes', where: 'The harbour', line: 'Repairs sextants' })
    await page.getByRole('button', { name: 'Keep Rosa Menezes' }).click()
    await page.getByLabel('The next step').fill('Ask to see the workshop')
    await page.getByRole('button', { name: 'Keep Rosa' }).click()
    await page.getByText('Nobody waits for a word from you').waitFor()

    await page.keyboard.press('Control+K')
    await page.getByRole('combobox').fill('sextants')
    await page
      .getByRole('option', { name: /Rosa Menezes/ })
      .first()
      .click()
    const main = page.getByRole('main')
    await page.getByRole('heading', { level: 1, name: 'Rosa Menezes' }).waitFor()
    const words = await main.innerText()
    expect(words).toContain('Ask to see the workshop')
    expect(words).toContain('Repairs sextants')
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test(
  'R16: written down without a connection, somebody new is kept in the browser and arrives once',
  { timeout: 120_000 },
  async () => {
    const { page, context, book } = await openTending('/cards')
    await page.getByLabel('Name').waitFor()
    await context.setOffline(true)
    await page.getByLabel('Name').fill('Dele Bankole')
    await page.getByLabel('One line').fill('Maps fountains')
    await page.keyboard.press('Enter')
    await page.getByText('Kept in this browser until Tendril answers').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Keep Dele Bankole' }).waitFor()
    await page.getByText('Kept in this browser until Tendril answers').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: 'Keep Dele Bankole' }).waitFor()
    const written = await book.context.storage.db
      .selectFrom('person')
      .select('id')
      .where('name_key', '=', 'dele bankole')
      .execute()
    expect(written).toHaveLength(1)
  },
)

test('R16: an answer that was lost on its way makes no second person', { timeout: 120_000 }, async () => {
  const { page, book } = await openTending('/cards')
  let lost = 0
  await page.route('**/api/capture-card', async (route) => {
    await route.fetch()
    lost += 1
    if (lost === 1) await route.abort('connectionreset')
    else await route.continue()
  })
  await page.getByLabel('Name').fill('Dele Bankole')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Keep Dele Bankole' }).waitFor({ timeout: 20_000 })
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tendril.cards-to-send')), { timeout: 20_000 })
    .toBeNull()
  const written = await book.context.storage.db
    .selectFrom('person')
    .select('id')
    .where('name_key', '=', 'dele bankole')
    .execute()
  expect(written).toHaveLength(1)
  expect(lost).toBeGreaterThan(1)
})

test(
  'R85, R86: somebody hardly placed gets a story and a name, and leaves the list',
  { timeout: 120_000 },
  async () => {
    const { page, trouble } = await openTending('/tend')
    await page.getByRole('link', { name: /One person you could hardly place/ }).click()
    await page.getByRole('heading', { level: 1, name: 'That woman from the night ferry' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('There is a description instead of a name.')
    await page.getByLabel('What each would remember of the other').fill('She keeps bees on a roof')
    await page.getByLabel('Their whole name').fill('Elin Berg')
    await page.getByText('With a hint').click()
    await page.getByLabel('Organisation').fill('Museum of Light')
    await page.keyboard.press('Enter')
    await page.getByText('That is everybody for now').waitFor()

    await page.keyboard.press('Control+K')
    await page.getByRole('combobox').fill('bees ferry')
    await page
      .getByRole('option', { name: /Elin Berg/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Elin Berg' }).waitFor()
    const words = await page.getByRole('main').innerText()
    expect(words).toContain('She keeps bees on a roof.')
    expect(words).not.toContain('There is a description')
    await page.getByText('What you know of Elin').click()
    await page.getByRole('link', { name: 'Museum of Light' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Museum of Light' }).waitFor()
    expect(trouble).toEqual([])
  },
)
