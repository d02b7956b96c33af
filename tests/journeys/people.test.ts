import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listPeople } from '#actions/list-people.ts'
import { openDemo } from '../../src/demo/open-demo.ts'
import { WEB_FOLDER } from '../../src/serve.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}

test(
  'in a browser: narrow by two things, keep the list, come back to it, tag everybody in it, take that back',
  { timeout: 120_000 },
  async () => {
    const { server, book } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
    const { page, trouble } = await openBrowser({ url: server.url })
    await signInByLink(page, await server.signInLink())
    const tagged = async () =>
      (await listPeople.run(book.context, listPeople.input.parse({ tags: ['Lisbon trip'], limit: 1 }))).total
    const sentence = () => page.locator('.narrowed').innerText()

    await page.goto(`${server.url}/people`)
    await page.locator('.person-line').first().waitFor()
    await page.keyboard.press('f')
    const panel = page.getByRole('region', { name: 'Narrow the list' })
    await panel.getByRole('button', { name: 'City' }).click()
    await panel.getByLabel('Find one of them').fill('lisb')
    await panel.getByRole('button', { name: /^Lisbon/ }).click()
    await panel.getByRole('button', { name: 'How alive' }).click()
    await panel.getByRole('button', { name: 'Quiet' }).click()
    await expect.poll(sentence).toMatch(/^\d+ people\s*·\s*In Lisbon\s*·\s*Quiet\s*Show all$/)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    const fitting = Number.parseInt(await sentence(), 10)

    await page.getByRole('button', { name: 'Lists' }).click()
    await page.getByRole('menuitem', { name: 'Keep this list …' }).click()
    await page.getByLabel('Its name').fill('Quiet in Lisbon')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('button', { name: 'Quiet in Lisbon', exact: true }).waitFor()

    await page.goto(`${server.url}/people?place=pool`)
    await page.getByRole('button', { name: 'Lists' }).click()
    await page.getByRole('menuitem', { name: 'Quiet in Lisbon' }).click()
    await expect.poll(sentence).toContain(`${fitting} people`)
    expect(new URL(page.url()).searchParams.get('city')).toBe('Lisbon')

    await page.locator('.person-line').first().hover()
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .first()
      .check()
    await page.getByRole('button', { name: `Choose all ${fitting}` }).click()
    await page.getByText(`${fitting} people chosen`).waitFor()
    await page.getByRole('button', { name: 'Tag', exact: true }).click()
    await page.getByRole('textbox', { name: 'Tag' }).fill('Lisbon trip')
    await page.getByRole('button', { name: 'New: “Lisbon trip”' }).click()
    await page.getByText(`${fitting} people are tagged “Lisbon trip” now.`).waitFor()
    expect(await tagged()).toBe(fitting)

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(tagged).toBe(0)
    expect(trouble, 'P1: nothing goes wrong behind the scenes, and nobody else is asked').toEqual([])
  },
)

test(
  'in a browser: a table sorts by its headers, and on a phone the list narrows in a sheet',
  { timeout: 120_000 },
  async () => {
    const { server } = await serveBook({ webFolder: WEB_FOLDER, fill: openDemo })
    const { page } = await openBrowser({ url: server.url })
    await signInByLink(page, await server.signInLink())
    await page.goto(`${server.url}/people`)
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('button', { name: 'Show them as a table' }).click()
    await page.getByRole('checkbox', { name: 'Email' }).check()
    await page.keyboard.press('Escape')
    const head = (name: string) => page.getByRole('columnheader', { name })
    await head('Email').waitFor()
    await head('City').getByRole('button').click()
    const firstCity = () => page.getByRole('row').nth(1).getByRole('cell').nth(1).innerText()
    await expect.poll(() => head('City').getAttribute('aria-sort')).toBe('ascending')
    const first = await firstCity()
    await head('City').getByRole('button').click()
    await expect.poll(() => head('City').getAttribute('aria-sort')).toBe('descending')
    await expect.poll(async () => (await firstCity()) > first).toBe(true)

    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Narrow', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'Narrow the list' })
    await sheet.getByRole('button', { name: 'Reachable' }).click()
    await sheet.getByRole('button', { name: 'Well reachable' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await sheet.getByRole('button', { name: /^Show \d+ p/ }).click()
    await page.getByRole('button', { name: 'Well reachable: take this out' }).click()
    await expect.poll(() => page.locator('.narrowed').count()).toBe(0)
  },
)
