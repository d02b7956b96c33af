import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchBrowser } from '../provision/browser.ts'

export interface BrowserSession {
  readonly page: Page
  readonly context: BrowserContext
  readonly browser: Browser
  /** What went wrong behind the scenes, and every address asked that is not our own. Empty when all is well. */
  readonly trouble: readonly string[]
}

/** A fresh browser on the built web app. */
export async function openBrowser(options: {
  url: string
  width?: number
  height?: number
  dark?: boolean
}): Promise<BrowserSession> {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const trouble: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(options.url).origin && protocol !== 'data:' && protocol !== 'blob:') {
      trouble.push(`asked ${request.url()}`)
    }
  })
  return { page, context, browser, trouble }
}

/** Uses the terminal's link as a person would. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Open my book' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
