import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { openDemo } from '../../src/demo/open-demo.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { Person } from '#book/person.ts'
import { people } from '#storage/people.ts'
import { createRecords } from '#storage/records.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { DAY, serveBook } from './served-book.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const WINDOWS = [
  { name: 'desktop-light', width: 1280, height: 800, dark: false },
  { name: 'desktop-dark', width: 1280, height: 800, dark: true },
  { name: 'phone-light', width: 390, height: 844, dark: false },
  { name: 'phone-dark', width: 390, height: 844, dark: true },
] as const

const DOUBLES = [
  {
    id: 'd1',
    name: { full: 'Zuzana Havlíčková' },
    emails: [{ address: 'zuzana@havlickova.example' }],
    notes: 'Sings alto.',
  },
  { id: 'd2', name: { full: 'Zuzana Havlickova' }, emails: [{ address: 'Zuzana@havlickova.example' }] },
  {
    id: 'd3',
    name: { full: 'Bartholomew Quill' },
    emails: [{ address: 'bart@quill.example' }],
    positions: [{ organisation: 'Quill Press', title: 'Editor' }],
    birthday: '04-12',
    notes: 'Keeps an allotment.',
  },
  {
    id: 'd4',
    name: { full: 'Bart Quill' },
    emails: [{ address: 'bquill@post.example' }],
    phones: [{ number: '+44 7412 345678' }],
    positions: [{ organisation: 'Quill Press', title: 'Chief editor' }],
    birthday: '1971-04-12',
    notes: 'Brother of Agnes.',
  },
  { id: 'd5', name: { full: 'Henrike Oosterveld' }, positions: [{ organisation: 'Harbour Clinic' }] },
  {
    id: 'd6',
    name: { full: 'H. Oosterveld' },
    positions: [{ organisation: 'Harbour Clinic' }],
    phones: [{ number: '+31 6 12345678' }],
  },
]

async function openDoubles(window: { width?: number; height?: number; dark?: boolean }) {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
  const { storage } = book.context
  const records = DOUBLES.map((each) => Person.parse({ ...each, addedOn: DAY }))
  await storage.write({ label: 'Doubles', today: DAY }, (writer) => createRecords(writer, people, records))
  const { page, trouble } = await openBrowser({ url: server.url, ...window })
  await signInByLink(page, await server.signInLink())
  await page.goto(`${server.url}/people/duplicates`)
  await page.getByRole('button', { name: 'Make them one' }).waitFor()
  return { page, trouble, book }
}

test(
  'D1: the certain ones at once, the others with the keys m, n and s, and z takes back',
  { timeout: 120_000 },
  async () => {
    const { page, trouble, book } = await openDoubles({})
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByText(/one now|one with their doubles now/).waitFor()
    const asked = page.getByRole('heading', { level: 2, name: 'Are Bartholomew Quill and Bart Quill one person?' })
    await asked
      .or(page.getByRole('heading', { level: 2, name: 'Are Bart Quill and Bartholomew Quill one person?' }))
      .waitFor()
    await page.keyboard.press('m')
    await page
      .getByText('Bart Quill is one person now.')
      .or(page.getByText('Bartholomew Quill is one person now.'))
      .waitFor()
    await page.waitForFunction(() => !/Quill/.test(document.querySelector('h2')?.textContent ?? ''))
    const heading = page.getByRole('heading', { level: 2 }).first()
    // The demo has doubles of its own.
    for (let asked = 0; asked < 20; asked += 1) {
      const before = (await heading.textContent()) ?? ''
      if (before === 'Everybody is here once') break
      await page.keyboard.press('n')
      await page.waitForFunction((words) => document.querySelector('h2')?.textContent !== words, before)
    }
    await page.getByRole('heading', { name: 'Everybody is here once' }).waitFor()
    await page.keyboard.press('z')
    await page.locator('.pair-title').waitFor()
    const ids = await book.context.storage.db.selectFrom('person').select('id').where('id', 'like', 'd_').execute()
    expect(ids).toHaveLength(4)
    expect(trouble).toEqual([])
  },
)

test.each(WINDOWS)(
  'the review of doubles is accessible and fits its window, $name',
  { timeout: 120_000 },
  async (window) => {
    const { page, trouble } = await openDoubles(window)
    const faults: string[] = []
    const look = async (what: string) => {
      await page.waitForFunction(() => document.querySelector('[aria-busy=true], .skeleton') === null)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      faults.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${what} ${id}: ${node.html.slice(0, 160)}`)),
      )
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) faults.push(`${what} is ${overflow} px too wide`)
      const folder = process.env['TENDRIL_SHOTS']
      if (folder !== undefined) await page.screenshot({ path: `${folder}/${what}-${window.name}.png` })
    }
    await look('certain')
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByRole('heading', { level: 2, name: /Quill/ }).waitFor()
    await look('pair')
    expect(faults).toEqual([])
    expect(trouble).toEqual([])
  },
)
