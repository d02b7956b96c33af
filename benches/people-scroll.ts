import type { CDPSession, Page } from 'playwright-core'
import { median, ms, quantile } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { openList, withPage } from './people-page.ts'

const FRAME_MS = 1000 / 60
/** A frame that took longer was seen to stutter. */
const LATE_MS = FRAME_MS * 1.5
/** As fast as a wheel or a thumb goes. */
const BY_HAND = { pixels: 40_000, pixelsPerSecond: 8000 }
/** The scroll bar drawn from the top of the list to its end. */
const WHOLE_LIST_MS = 6000

const COLUMNS = encodeURIComponent(JSON.stringify(['work', 'city', 'circle', 'lastTalked', 'email', 'reach']))

/** People, everybody of 30,000, scrolled as fast as one can. */
export const peopleScroll: Bench = {
  name: 'people-scroll',
  run: () =>
    withPage(async (page, url) => {
      await openList(page, `${url}/people?place=everybody`)
      const still = await framesWhile(page, () => page.waitForTimeout(3000))
      const figures = [
        figureOf('lines, scrolled by hand at 8,000 pixels a second', await framesWhile(page, byHand), still),
        figureOf('lines, the whole list in 6 seconds', await framesWhile(page, wholeList), still),
      ]
      await openList(page, `${url}/people?place=everybody&columns=${COLUMNS}`)
      return [
        ...figures,
        figureOf('table of 6 columns, scrolled by hand', await framesWhile(page, byHand), still),
        figureOf('table of 6 columns, the whole list in 6 seconds', await framesWhile(page, wholeList), still),
      ]
    }),
}

interface Frames {
  readonly milliseconds: readonly number[]
  /** What the page's own thread cost the processor for each frame: it says more than the clock on a busy machine. */
  readonly processorMs: number
  /** Frames in which a line in view was still to come. */
  readonly coming: number
}

async function framesWhile(page: Page, work: (page: Page, session: CDPSession) => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    const noted = { times: [] as number[], coming: 0, on: true }
    Object.assign(window, { noted })
    const note = (time: number): void => {
      noted.times.push(time)
      if (document.querySelector('.person-coming') !== null) noted.coming += 1
      if (noted.on) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  const before = await taskSeconds(session)
  await work(page, session)
  const after = await taskSeconds(session)
  const { times, coming } = await page.evaluate(() => {
    const { noted } = window as unknown as { noted: { times: number[]; coming: number; on: boolean } }
    noted.on = false
    return noted
  })
  await session.detach()
  const milliseconds = times.slice(1).map((time, at) => time - (times[at] ?? time))
  return { milliseconds, coming, processorMs: ((after - before) * 1000) / Math.max(1, milliseconds.length) }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

async function byHand(_page: Page, session: CDPSession): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: 500,
    y: 500,
    yDistance: -BY_HAND.pixels,
    speed: BY_HAND.pixelsPerSecond,
    gestureSourceType: 'mouse',
    preventFling: true,
  })
}

async function wholeList(page: Page): Promise<void> {
  await page.evaluate(
    (during) =>
      new Promise<void>((resolve) => {
        const start = performance.now()
        const end = document.documentElement.scrollHeight - window.innerHeight
        const step = (): void => {
          const part = Math.min(1, (performance.now() - start) / during)
          window.scrollTo(0, end * part)
          if (part < 1) requestAnimationFrame(step)
          else resolve()
        }
        requestAnimationFrame(step)
      }),
    WHOLE_LIST_MS,
  )
}

function figureOf(what: string, { milliseconds, processorMs, coming }: Frames, still: Frames): Figure {
  const late = milliseconds.filter((one) => one > LATE_MS).length
  const p95Ms = quantile(milliseconds, 0.95)
  const latePart = late / milliseconds.length
  const stillMs = quantile(still.milliseconds, 0.95)
  const comingPart = coming / milliseconds.length
  return {
    what: `30,000 people, ${what}`,
    target: `≤ ${ms(LATE_MS)} p95`,
    measured: ms(p95Ms),
    met: p95Ms <= LATE_MS,
    notes:
      `${String(late)} of ${String(milliseconds.length)} frames late (${inPercent(latePart)}); ` +
      `median ${ms(median(milliseconds))}; processor ${ms(processorMs)} a frame; ` +
      `lines still to come in ${inPercent(comingPart)}; without scrolling p95 ${ms(stillMs)}`,
    numbers: { p95Ms, late, frames: milliseconds.length, processorMs, comingPart },
  }
}

function inPercent(part: number): string {
  return `${(part * 100).toFixed(0)} %`
}
