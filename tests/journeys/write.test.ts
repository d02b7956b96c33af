import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Context } from '#actions/action.ts'
import { addPerson } from '#actions/add-person.ts'
import { listAsks } from '#actions/asks/list-asks.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { personHistory } from '#actions/person-history.ts'
import { addMyNews } from '#actions/my-news/add-my-news.ts'
import { listMyNews } from '#actions/my-news/list-my-news.ts'
import { keepDraft } from '#actions/writing/keep-draft.ts'
import { listDrafts } from '#actions/writing/list-drafts.ts'
import { setUpMail } from '#actions/writing/set-up-mail.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openMailServer } from '../outside/mail-server.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A letter is kept a moment after the last key. */
const PATIENTLY = { timeout: 15_000 }

/** Somebody with whom the last word was years ago. */
async function somebodyOfOld(context: Context): Promise<string> {
  const { person } = await addPerson.run(
    context,
    addPerson.input.parse({
      name: { full: 'Ana Kovac', given: 'Ana' },
      howWeMet: { where: 'The boat yard in Ystad', hook: 'She taught me to splice' },
      emails: [{ address: 'ana@example.org' }],
      place: 'network',
      circleId: 'warm',
    }),
  )
  await logInteraction.run(
    context,
    logInteraction.input.parse({
      kind: 'met',
      direction: 'both',
      day: '2023-05-02',
      personIds: [person.id],
      whatTheyTold: 'She is opening a second kiosk by the pier',
    }),
  )
  return person.id
}

async function openWriting(options: { width: number; height: number }) {
  const served = await serveBook({ webFolder: WEB_FOLDER })
  const personId = await somebodyOfOld(served.book.context)
  const session = await openBrowser({ url: served.server.url, ...options })
  await signInByLink(session.page, await served.server.signInLink())
  return { ...served, ...session, personId }
}

/** Reaches something as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${String(place)}`)
}

async function faultsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Where have you been/, 'I moved to Malmö and mend sails for a living now'],
  [/truly remember/, 'You taught me to splice a rope in the rain at the boat yard, and I still do it your way'],
  [/really want to know/, 'How is the second kiosk by the pier doing'],
  [/really keep up/, 'I could call you on the first Sunday of each month'],
  [/No offer of yours/, 'If an awning of the kiosk ever tears, I will gladly mend it for you'],
]

test(
  'R163, R164, R153: after years a letter is begun, filled, read by the coach, logged and answered by keyboard alone',
  { timeout: 180_000 },
  async () => {
    const { page, trouble, book, server, personId } = await openWriting({ width: 1280, height: 800 })
    await page.goto(`${server.url}/people/${personId}`)
    await page.getByRole('heading', { level: 1, name: 'Ana Kovac' }).waitFor()
    await page.keyboard.press('w')
    await page.getByRole('heading', { level: 1, name: 'Write to Ana Kovac' }).waitFor()
    expect(await page.getByLabel('What you want to do').inputValue()).toBe('reconnect')
    expect(await faultsOn(page)).toEqual([])

    for (const [prompt, words] of WORDS) {
      await tabTo(page, page.getByLabel(prompt))
      await page.keyboard.type(words)
    }
    const coach = page.getByRole('region', { name: 'The coach' })
    await coach.getByText('This is a letter I would be glad to get.').waitFor()
    await page.getByText('Kept in your book.').waitFor()
    expect(await faultsOn(page)).toEqual([])

    await tabTo(page, page.getByRole('button', { name: 'Copy the text' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Log it' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'They answered' }))
    expect(await faultsOn(page)).toEqual([])
    const history = await personHistory.run(book.context, personHistory.input.parse({ id: personId }))
    expect(history.entries.map(({ day, direction }) => [day, direction])).toContainEqual(['2026-10-05', 'out'])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'They answered' }).waitFor()

    const { drafts } = await listDrafts.run(book.context, listDrafts.input.parse({ personId }))
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ kind: 'reconnect', state: 'logged', answer: { what: 'answered' } })
    expect(drafts[0]?.text).toContain('How is the second kiosk by the pier doing?')
    expect((await listAsks.run(book.context, listAsks.input.parse({}))).asks, 'R163: it asks for nothing').toEqual([])
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test(
  'R25, R151, R152: on a phone a careless letter is marked, explained in a sheet, and kept until one comes back to it',
  { timeout: 180_000 },
  async () => {
    const { page, trouble, server, personId } = await openWriting({ width: 390, height: 844 })
    await page.goto(`${server.url}/write/${personId}?kind=ask`)
    await page.getByRole('button', { name: 'Write it freely' }).click()
    const paper = page.getByLabel('Your letter to Ana')
    await paper.fill(
      'Hi Ana,\n\nI am immediately available. Do you know of any openings? Please forward my resume to anyone.\n\nAda',
    )
    await page.getByText('Kept in your book.').waitFor()
    await page.getByRole('button', { name: /things to think about first/ }).click()
    const sheet = page.getByRole('dialog', { name: 'The coach' })
    await sheet
      .getByText(/Ana may hear/)
      .first()
      .waitFor()
    await sheet.getByRole('button', { name: 'Reconnect first' }).waitFor()
    expect(await faultsOn(page)).toEqual([])
    const sentence = sheet.getByRole('button', { name: /Go to the sentence/ }).first()
    const named = (await sentence.getAttribute('aria-label')) ?? ''
    await sentence.click()
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
    const chosen = await paper.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement
      return value.slice(selectionStart, selectionEnd)
    })
    expect(chosen).not.toBe('')
    expect(named).toContain(chosen)

    await page.goto(`${server.url}/write`)
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Ana Kovac' }).click()
    await page.getByLabel('Your letter to Ana').waitFor()
    expect(await page.getByLabel('Your letter to Ana').inputValue()).toContain('forward my resume')
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test(
  'V18, R155: news is told in a letter whose envelope is shown before it goes, and is told once',
  { timeout: 180_000 },
  async () => {
    await using mail = await openMailServer()
    const { page, trouble, book, server, personId } = await openWriting({ width: 1280, height: 800 })
    const mailServer = { host: '127.0.0.1', port: mail.port, security: 'none', from: 'me@example.org' }
    await setUpMail.run(book.context, setUpMail.input.parse(mailServer))
    const words = 'I moved to Malmö and mend sails now'
    await addMyNews.run(book.context, addMyNews.input.parse({ words, mood: 'good' }))
    const { news } = await listMyNews.run(book.context, listMyNews.input.parse({}))
    const newsId = news[0]?.id ?? ''
    await page.goto(`${server.url}/write/${personId}?kind=other&news=${newsId}`)
    await page.getByLabel('Subject').fill('Sails')
    const text = 'Dear Ana,\n\nI mend sails in Malmö now. How is the second kiosk by the pier?\n\nAda'
    await page.getByLabel('Your letter to Ana').fill(text)
    await page.getByRole('button', { name: 'Send to ana@example.org' }).click()
    const envelope = page.getByRole('dialog', { name: 'Send this to Ana?' })
    await envelope.waitFor()
    expect(await envelope.getByRole('definition').allInnerTexts()).toEqual([
      'me@example.org',
      'ana@example.org',
      'Sails',
    ])
    expect(await envelope.getByLabel('The letter').inputValue()).toBe(text)
    expect(await faultsOn(page)).toEqual([])
    expect(mail.posted, 'nothing goes before the yes').toEqual([])
    await envelope.getByRole('button', { name: 'Send this' }).click()
    await page.getByRole('heading', { name: 'It is written down' }).waitFor()
    expect(mail.posted).toMatchObject([{ from: 'me@example.org', to: ['ana@example.org'] }])
    await expect
      .poll(async () => (await listMyNews.run(book.context, listMyNews.input.parse({}))).news[0]?.told, PATIENTLY)
      .toMatchObject([{ personId, day: '2026-10-05' }])
    await page.goto(`${server.url}/news`)
    await page.getByText('You told 1 person.').waitFor()
    expect(await faultsOn(page)).toEqual([])
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test(
  'a letter that was changed in another window is shown beside what one sees, and the owner says which one stays',
  { timeout: 180_000 },
  async () => {
    const { page, book, server, personId } = await openWriting({ width: 1280, height: 800 })
    const letter = { personId, kind: 'other', channel: 'email', language: 'en' }
    const keep = (given: object) => keepDraft.run(book.context, keepDraft.input.parse({ ...letter, ...given }))
    const first = (await keep({ text: 'Dear Ana,' })).draft
    await page.goto(`${server.url}/write/${personId}?draft=${first.id}`)
    const paper = page.getByLabel('Your letter to Ana')
    await paper.waitFor()
    await keep({ id: first.id, version: first.version, text: 'Dear Ana, from elsewhere.' })
    await paper.fill('Dear Ana, from here.')
    const note = page.getByRole('alert').filter({ hasText: 'changed in another window' })
    await note.getByText('Dear Ana, from elsewhere.').waitFor()
    expect(await paper.inputValue()).toBe('Dear Ana, from here.')
    await note.getByRole('button', { name: 'Keep what I see' }).click()
    const textNow = async () =>
      (await listDrafts.run(book.context, listDrafts.input.parse({ personId }))).drafts.map(({ text }) => text)
    await expect.poll(textNow, PATIENTLY).toEqual(['Dear Ana, from here.'])

    await page.getByRole('button', { name: 'Copy the text' }).click()
    await page.getByRole('button', { name: 'Log it' }).click()
    await page.getByRole('heading', { name: 'It is written down' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Log it' }).waitFor()
    await paper.fill('Dear Ana, once more.')
    await expect.poll(textNow, PATIENTLY).toEqual(['Dear Ana, once more.'])
  },
)
