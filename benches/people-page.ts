import type { Page } from 'playwright-core'
import { buildWebIfNeeded } from '../scripts/build-web.ts'
import { launchBrowser } from '../tests/provision/browser.ts'
import { serveProgram } from './served-program.ts'
import { LARGE, withCopy } from './world.ts'

const WINDOW = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' } as const

/** A signed-in window on a large book, gone after `work`. */
export async function withPage<T>(work: (page: Page, url: string) => Promise<T>): Promise<T> {
  await buildWebIfNeeded()
  return withCopy(LARGE, async (file) => {
    const served = await serveProgram('npm start', file)
    const browser = await launchBrowser()
    try {
      const page = await (await browser.newContext(WINDOW)).newPage()
      await page.goto(served.link)
      await page.getByRole('button', { name: 'Open my book' }).click()
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
      return await work(page, served.url)
    } finally {
      await browser.close()
      await served.stop()
    }
  })
}

/** Opens the list, and waits until its first lines are drawn. */
export async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.person-line').first().waitFor()
}
