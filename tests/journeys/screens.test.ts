import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { openDemo } from '../../src/demo/open-demo.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const SCREENS = [
  '/',
  '/week',
  '/week?step=water',
  '/week?step=weed',
  '/week?step=plant',
  '/week?step=promises',
  '/week?step=next',
  '/week?step=end',
  '/people',
  '/people?place=everybody&city=Lisbon&aliveness=quiet&lastBefore=2026-01-01',
  '/people?columns=["work","city","lastTalked","email"]&sort=city',
  '/people?place=archive',
  '/people/duplicates',
  '/log',
  '/import',
  '/welcome',
  '/settings',
  '/more',
  '/tend',
  '/tend/place',
  '/tend/reach',
  '/cards',
  '/groups',
  '/groups/choir',
  '/organisations/Fjordlight',
  '/kind-words',
  '/promises',
  '/activities',
  '/plan',
  '/activities/events/harbour-open-day',
  '/activities/events/meetup-ahead',
  '/activities/trips/lyon',
  '/write',
  '/write/henrik',
  '/news',
  '/materials',
  '/asks',
  '/clippings',
  '/season',
  '/season?on=2025-11-01',
  '/season?year=2026',
] as const

const WINDOWS = [
  { name: 'on a desktop in the light', width: 1280, height: 800, dark: false },
  { name: 'on a desktop in the dark', width: 1280, height: 800, dark: true },
  { name: 'on a phone in the light', width: 390, height: 844, dark: false },
  { name: 'on a phone in the dark', width: 390, height: 844, dark: true },
] as const

/** What WCAG 2.2 AA asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.each(WINDOWS)('every screen is accessible and fits its window $name', { timeout: 300_000 }, async (window) => {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
  const { page, trouble } = await openBrowser({ url: server.url, ...window })
  await signInByLink(page, await server.signInLink())
  const somebody = (
    await book.context.storage.db.selectFrom('person').select('id').orderBy('name_key').executeTakeFirst()
  )?.id
  const faults: string[] = []
  for (const screen of [...SCREENS, `/people/${somebody}`]) {
    await page.goto(`${server.url}${screen}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy=true], .skeleton') === null)
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${screen} ${id}: ${node.html.slice(0, 120)}`)),
    )
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (overflow > 0) faults.push(`${screen} is ${overflow} px too wide`)
  }
  expect(faults).toEqual([])
  expect(trouble, 'P1: nothing goes wrong, and nobody else is asked').toEqual([])
})
