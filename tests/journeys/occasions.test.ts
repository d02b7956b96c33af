import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { z } from 'zod'
import type { Action, Context } from '#actions/action.ts'
import { addActivity } from '#actions/activities/add-activity.ts'
import { addPerson } from '#actions/add-person.ts'
import { saveClipping } from '#actions/clippings/save-clipping.ts'
import { addEvent } from '#actions/events/add-event.ts'
import { addTrip } from '#actions/trips/add-trip.ts'
import { addDays } from '#book/day.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function act<Input extends z.ZodObject, Output>(
  context: Context,
  action: Action<Input, Output>,
  input: z.input<Input>,
): Promise<Output> {
  return action.run(context, action.input.parse(input))
}

/** Somebody in Porto who keeps bees, a fair there yesterday and one in two days, a trip, a weekly choir, a link. */
async function fill({ context }: { readonly context: Context }) {
  const today = await context.today()
  const porto = { addresses: [{ city: 'Porto' }], circleId: 'close', tags: ['beekeeping'] }
  await act(context, addPerson, { name: 'Inês Prado', ...porto })
  await act(context, addActivity, {
    name: 'Choir',
    enjoyment: 5,
    cost: 'free',
    nextDay: today,
    repeats: { every: 1, unit: 'week' },
  })
  const { event: been } = await act(context, addEvent, { name: 'Bee Fair', day: addDays(today, -1), city: 'Porto' })
  const { event: coming } = await act(context, addEvent, { name: 'Map evening', day: addDays(today, 2), city: 'Porto' })
  const { trip } = await act(context, addTrip, { city: 'Porto', from: addDays(today, 3) })
  await act(context, saveClipping, { url: 'https://example.org/bees', title: 'How bees sleep', topics: ['beekeeping'] })
  return { been: been.id, coming: coming.id, trip: trip.id }
}

async function open(look: { readonly width: number; readonly height: number; readonly dark: boolean }) {
  const served = await serveBook({ webFolder: WEB_FOLDER })
  const ids = await fill(served.book)
  const { page, trouble } = await openBrowser({ url: served.server.url, ...look })
  await signInByLink(page, await served.server.signInLink())
  const go = (path: string) => page.goto(`${served.server.url}${path}`)
  return { page, trouble, go, ids }
}

const PHONE = { width: 390, height: 844, dark: false }
const DESKTOP_AT_NIGHT = { width: 1280, height: 800, dark: true }

test.each([PHONE, DESKTOP_AT_NIGHT])(
  'activities, an event, a trip and links are accessible and fit a window of $width pixels',
  { timeout: 180_000 },
  async (look) => {
    const { page, trouble, go, ids } = await open(look)
    const faults: string[] = []
    const events = [ids.been, ids.coming].map((id) => `/activities/events/${id}`)
    for (const path of ['/activities', ...events, `/activities/trips/${ids.trip}`, '/clippings']) {
      await go(path)
      await settled(page)
      faults.push(...(await faultsOf(page, path)))
    }
    await go(events[0] ?? '')
    await writeLine(page, 'Inês Prado, still keeps bees')
    await page.getByText('In your book').waitFor()
    faults.push(...(await faultsOf(page, 'a line written down')))
    for (const form of ['Add an event', 'Add a trip', 'Add something you enjoy']) {
      await go('/activities')
      await page.getByRole('button', { name: form }).click()
      faults.push(...(await faultsOf(page, form)))
    }
    expect(faults).toEqual([])
    expect(trouble).toEqual([])
  },
)

test(
  'R98: people met are written down by keyboard alone, one line each, and taken back as one',
  { timeout: 180_000 },
  async () => {
    const { page, trouble, go, ids } = await open({ ...DESKTOP_AT_NIGHT, dark: false })
    await go(`/activities/events/${ids.been}`)
    await settled(page)
    for (let at = 1; at <= 20; at += 1) {
      await page.keyboard.type(`Guest ${at}, stood by hive ${at}`)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Write down 20 people' }).click()
    await page.getByText('20 people are written down.').waitFor()
    await page.getByRole('link', { name: 'Guest 20', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Guest 20' }).waitFor()
    const words = await page.getByRole('main').innerText()
    expect(words).toContain('stood by hive 20')
    expect(words).toContain('Bee Fair')
    await go('/')
    expect(await page.getByText('Note whom you met at Bee Fair').count()).toBe(0)
    await go('/log')
    await page.getByText('Wrote down 20 people met at Bee Fair').waitFor()
    expect(trouble).toEqual([])
  },
)

async function writeLine(page: Page, words: string): Promise<void> {
  await page.getByLabel('Who', { exact: true }).fill(words)
  await page.keyboard.press('Enter')
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy=true], .skeleton') === null)
}

async function faultsOf(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where} ${id}: ${node.html.slice(0, 120)}`),
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return overflow > 0 ? [...faults, `${where} is ${overflow} px too wide`] : faults
}
