// `npm run pictures`: opens the demo on a fixed day and draws every screen into docs/pictures, phone and desktop, light and dark.
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startImport } from '#actions/import/start-import.ts'
import { showImport } from '#actions/import/show-import.ts'
import type { ServedBook } from '../src/serve.ts'
import { openDemo } from '../src/demo/open-demo.ts'
import { serve, WEB_FOLDER } from '../src/serve.ts'
import { launchBrowser } from '../tests/provision/browser.ts'
import { buildWebIfNeeded } from './build-web.ts'

const ROOT = path.join(import.meta.dirname, '..')
const PICTURES = path.join(ROOT, 'docs', 'pictures')
const SAMPLE = path.join(ROOT, 'src/formats/linkedin/samples/Complete_LinkedInDataExport_10-02-2026.zip')

/** The same day in every picture, so that only what changed in the app changes in them. */
const NOW = new Date('2026-05-19T08:12:00Z')
const TIME_ZONE = 'Europe/Lisbon'

/** A browser without a screen keeps room for scrollbars that it does not draw; phones and most desktops lay them over. */
const LEAVE_NO_GUTTER = "document.documentElement.style.scrollbarGutter = 'auto'"

const LARGEST_PICTURE = 250_000
const PATIENCE_MS = 15_000

interface Look {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly deviceScaleFactor: number
  readonly colorScheme: 'light' | 'dark'
  readonly isMobile: boolean
}

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true }
const DESKTOP = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, isMobile: false }

const LOOKS: readonly Look[] = [
  { name: 'phone-light', colorScheme: 'light', ...PHONE },
  { name: 'phone-dark', colorScheme: 'dark', ...PHONE },
  { name: 'desktop-light', colorScheme: 'light', ...DESKTOP },
  { name: 'desktop-dark', colorScheme: 'dark', ...DESKTOP },
]

interface Shown {
  readonly name: string
  readonly path: string
  /** Words that are there once the screen is. */
  readonly ready: string
  /** What the owner does there before the picture is taken. */
  readonly doing?: (page: Page) => Promise<void>
}

/** Every screen that needs a signed-in browser, with where it is and how to tell that it has come. */
function screens(importId: string): readonly Shown[] {
  return [
    { name: 'today', path: '/', ready: 'Priya Raman' },
    { name: 'people', path: '/people', ready: 'Ada Okonkwo' },
    { name: 'person', path: '/people/ada', ready: 'She keeps bees' },
    {
      name: 'log',
      path: '/log?line=coffee%20with%20Ana%20yesterday,%20her%20mother%20is%20home%20again',
      ready: 'Kovač',
    },
    { name: 'import', path: `/import?id=${importId}`, ready: 'are new' },
    { name: 'first-run', path: '/welcome', ready: 'really talk with' },
    { name: 'everybody-once', path: '/people/duplicates', ready: 'for certain' },
    { name: 'place', path: '/tend/place', ready: 'How did you meet?' },
    { name: 'somebody-new', path: '/cards', ready: 'What becomes of them?' },
    { name: 'settings', path: '/settings', ready: 'The plan fits the minutes' },
    { name: 'palette', path: '/', ready: 'Priya Raman', doing: openPalette },
  ]
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('bert')
  await page.getByRole('option').first().waitFor()
}

await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  process.env['TZ'] = TIME_ZONE
  await buildWebIfNeeded()
  await mkdir(PICTURES, { recursive: true })
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-pictures-'))
  const where = { file: path.join(folder, 'demo.sqlite') }
  await openDemo(where, folder, () => NOW)
  const served = await serve({ where, dataFolder: folder, webFolder: WEB_FOLDER, port: 0, now: () => NOW })
  const browser = await launchBrowser()
  try {
    const shown = screens(await importOf(served)).filter(
      ({ name }) => values.only === undefined || name === values.only,
    )
    for (const look of LOOKS) await drawAll(browser, { look, served, shown })
  } finally {
    await browser.close()
    await served.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads a sample export as far as its preview. */
async function importOf({ book }: ServedBook): Promise<string> {
  const { id } = await startImport.run(book.context, { uploads: [], paths: [SAMPLE] })
  const until = Date.now() + PATIENCE_MS
  while ((await showImport.run(book.context, { id })).state === 'reading') {
    if (Date.now() > until) throw new Error('The sample export is still being read; that takes too long')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return id
}

async function drawAll(
  browser: Browser,
  { look, served, shown }: { readonly look: Look; readonly served: ServedBook; readonly shown: readonly Shown[] },
): Promise<void> {
  const { name: _name, isMobile, ...options } = look
  const context = await browser.newContext({
    ...options,
    hasTouch: isMobile,
    baseURL: served.server.url,
    locale: 'en-GB',
    timezoneId: TIME_ZONE,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await context.clock.setFixedTime(NOW)
  try {
    await signIn(context, { look, link: await served.server.signInLink() })
    for (const one of shown) await draw(context, look, one)
  } finally {
    await context.close()
  }
}

/** Follows the link from the terminal as its owner would, and draws the page that it opens. */
async function signIn(
  context: BrowserContext,
  { look, link }: { readonly look: Look; readonly link: string },
): Promise<void> {
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await save(page, `sign-in-${look.name}`)
  await page.goto(link)
  await page.getByRole('button', { name: 'Open my book' }).click()
  await page.getByText('Priya Raman').first().waitFor()
  await page.close()
}

async function draw(context: BrowserContext, look: Look, { name, path: place, ready, doing }: Shown): Promise<void> {
  const page = await context.newPage()
  try {
    await page.goto(place)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.locator('main').getByText(ready).filter({ visible: true }).first().waitFor()
    await doing?.(page)
    await save(page, `${name}-${look.name}`)
  } catch (error) {
    process.exitCode = 1
    console.error(`${name}-${look.name}: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await page.close()
  }
}

async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(LEAVE_NO_GUTTER)
  await page.evaluate('document.fonts.ready')
  await page.waitForFunction("document.querySelector('.skeleton') === null")
  const file = path.join(PICTURES, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  const { size } = await stat(file)
  console.log(`${name}.png ${Math.round(size / 1000)} kB`)
  if (size > LARGEST_PICTURE)
    throw new Error(`${name}.png is ${size} bytes; more than ${LARGEST_PICTURE} slow a README down`)
}
