import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser?.close())

test('the browser draws letters, each with a shape of its own', async () => {
  const page = await browser.newPage()
  const pictureOf = async (text: string) => {
    await page.setContent(`<p style="font-size: 40px; width: 2ch; overflow: hidden">${text}</p>`)
    return (await page.locator('p').screenshot()).toString('base64')
  }
  const pictures = [await pictureOf('&nbsp;'), await pictureOf('A'), await pictureOf('g'), await pictureOf('č')]
  expect(new Set(pictures).size).toBe(4)
})

test('the browser speaks a language that dates can be written in', async () => {
  const page = await browser.newPage()
  await page.setContent('<p></p>')
  const day = await page.evaluate('new Intl.DateTimeFormat(navigator.language, { timeZone: "UTC" }).format(0)')
  expect(day).toBe('1/1/1970')
})
