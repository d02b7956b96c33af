import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { buildWebIfNeeded } from '../scripts/build-web.ts'
import { launchBrowser } from '../tests/provision/browser.ts'
import { median, ms } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { serveProgram } from './served-program.ts'
import type { ServedProgram } from './served-program.ts'
import { LARGE, withCopy } from './world.ts'

/** A middling phone on a slow mobile network, as Lighthouse throttles: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } as const
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 }
const SLOWER_BY = 4
const RUNS = 5

const MOST_SCRIPT_BYTES = 200_000
const MOST_INTERACTIVE_MS = 2000

/** Today opened on a phone that has never been here, though somebody has signed in on it. */
export const firstLoad: Bench = {
  name: 'first-load',
  async run() {
    await buildWebIfNeeded()
    return withCopy(LARGE, async (file) => {
      const served = await serveProgram('npm start', file)
      const browser = await launchBrowser()
      try {
        const context = await browser.newContext({ ...PHONE, locale: 'en-GB' })
        await signInByLink(context, served)
        const loads: Load[] = []
        for (let run = 0; run < RUNS; run += 1) loads.push(await loadToday(context, served.url))
        return figuresOf(loads)
      } finally {
        await browser.close()
        await served.stop()
      }
    })
  },
}

interface Load {
  readonly interactiveMs: number
  /** As they came over the line, compressed. */
  readonly scriptBytes: number
  readonly allBytes: number
}

async function signInByLink(context: BrowserContext, { link }: ServedProgram): Promise<void> {
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: 'Open my book' }).click()
  await firstCard(page).waitFor()
  await page.close()
}

async function loadToday(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const transferred = await countTransfers(session)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_BY })
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await firstCard(page).waitFor()
  // Once the page answers, its own thread has nothing left to do before a tap.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  const interactiveMs = performance.now() - start
  const load = { interactiveMs, ...transferred() }
  await page.close()
  return load
}

function firstCard(page: Page) {
  return page.getByRole('main').getByRole('button', { name: 'Done' }).first()
}

async function countTransfers(session: CDPSession): Promise<() => Omit<Load, 'interactiveMs'>> {
  const scripts = new Set<string>()
  let scriptBytes = 0
  let allBytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  await session.send('Network.enable')
  return () => ({ scriptBytes, allBytes })
}

function figuresOf(loads: readonly Load[]): Figure[] {
  const interactive = loads.map((load) => load.interactiveMs)
  const interactiveMs = median(interactive)
  const scriptBytes = Math.max(...loads.map((load) => load.scriptBytes))
  const allBytes = Math.max(...loads.map((load) => load.allBytes))
  return [
    {
      what: 'JavaScript until Today shows, first load, compressed',
      target: '≤ 200 kB',
      measured: `${(scriptBytes / 1000).toFixed(0)} kB`,
      met: scriptBytes <= MOST_SCRIPT_BYTES,
      notes: `everything together ${(allBytes / 1000).toFixed(0)} kB`,
      numbers: { scriptBytes, allBytes },
    },
    {
      what: 'Today interactive, first load on a phone (1.6 Mbit/s, 150 ms, processor 4 × slower)',
      target: '≤ 2.0 s',
      measured: ms(interactiveMs),
      met: interactiveMs <= MOST_INTERACTIVE_MS,
      notes: `${loads.length} loads, ${ms(Math.min(...interactive))} to ${ms(Math.max(...interactive))}`,
      numbers: { interactiveMs, leastMs: Math.min(...interactive), mostMs: Math.max(...interactive) },
    },
  ]
}
