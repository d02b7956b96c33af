import type { Page } from 'playwright-core'
import { ms, quantile } from './figure.ts'
import type { Bench } from './figure.ts'
import { openList, withPage } from './people-page.ts'

const PEOPLE = 40
const LINES_BETWEEN = 9
const MOST_MS = 100

/** From Enter on a line of the list until the name stands on the person's page. */
export const personOpen: Bench = {
  name: 'person-open',
  run: () =>
    withPage(async (page, url) => {
      await openList(page, `${url}/people`)
      // The first time, the browser reads the page's script as well.
      const firstMs = await openedIn(page, 0)
      const opened: number[] = []
      for (let person = 1; person <= PEOPLE; person += 1) opened.push(await openedIn(page, person * LINES_BETWEEN))
      const p50Ms = quantile(opened, 0.5)
      const p95Ms = quantile(opened, 0.95)
      return [
        {
          what: 'a person opened from the list, until the name is drawn (30,000 people, 1,000,000 interactions)',
          target: `≤ ${ms(MOST_MS)} p95`,
          measured: ms(p95Ms),
          met: p95Ms <= MOST_MS,
          notes: `median ${ms(p50Ms)} of ${String(PEOPLE)}; the very first ${ms(firstMs)}`,
          numbers: { p50Ms, p95Ms, firstMs },
        },
      ]
    }),
}

async function openedIn(page: Page, line: number): Promise<number> {
  const link = page.locator(`[data-line="${String(line)}"]`)
  await page.evaluate((at) => window.scrollTo(0, Math.max(0, at * 64 - 200)), line)
  await link.waitFor()
  await page.evaluate((at) => {
    const focused = document.querySelector<HTMLElement>(`[data-line="${String(at)}"]`)
    focused?.focus({ preventScroll: true })
    const name = focused?.querySelector('.person-name')?.textContent ?? ''
    const drawn = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = (): void => {
            const isThere = document.querySelector('main h1')?.textContent?.includes(name) === true
            // The frame after the one in which it was put there has drawn it.
            if (isThere) requestAnimationFrame(() => resolve(performance.now() - timeStamp))
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { drawn })
  }, line)
  await page.keyboard.press('Enter')
  const took = await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn)
  await page.goBack()
  await page.locator('.person-line').first().waitFor()
  return took
}
