import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { WEB_FOLDER } from '../../src/serve.ts'
import { ownersFile } from '../importing.ts'
import { openBrowser, signInByLink } from './browser-session.ts'
import { serveBook } from './served-book.ts'

const MARKUP = '<img src=x onerror="window.__pwn=1">'
const SCRIPT = '<script>window.__pwn=1</script>'
const TABLE = [
  ['Who', 'E-mail address', 'Clubs', MARKUP, '{{constructor.constructor("window.__pwn=1")()}}'],
  ['Ana Kovač', 'ana@work.example', 'Choir', SCRIPT, '=HYPERLINK("javascript:window.__pwn=1")'],
  [`Bert ${SCRIPT}`, 'bert@ngata.example', 'Choir', MARKUP, 'javascript:window.__pwn=1'],
]
  .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  .join('\n')

async function openImport(width: number, dark: boolean) {
  const { server, book } = await serveBook({ webFolder: WEB_FOLDER })
  const session = await openBrowser({ url: `http://localhost:${server.port}`, width, dark })
  await signInByLink(session.page, await server.signInLink())
  await session.page.goto(`http://localhost:${server.port}/import`)
  return { ...session, book }
}

async function bring(page: Page, files: string[]): Promise<void> {
  await page.getByLabel('Files to import').setInputFiles(files)
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}

test.each([
  [1280, false],
  [390, true],
])(
  'BI-08, R6: what the columns of a table hold is asked as text, whatever they say (%s wide, dark: %s)',
  { timeout: 120_000 },
  async (width, dark) => {
    const { page, trouble } = await openImport(width, dark)
    const file = await ownersFile('people.csv', TABLE)
    await bring(page, [file])
    await page.getByLabel(MARKUP).waitFor()
    expect(await page.getByText(SCRIPT).first().isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Clubs').selectOption({ label: 'Groups' })
    await page.getByLabel(MARKUP).selectOption({ label: 'Notes' })
    // The keyboard alone sends it, as in any form.
    await page.getByRole('button', { name: 'Read it like this' }).press('Enter')
    await page.getByText('2 people are new').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: /^New/ }).click()
    await page.getByText(`Bert ${SCRIPT}`).waitFor()
    await page.getByRole('button', { name: 'Save 2 people' }).click()
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await page.goto(new URL('/import', page.url()).href)
    await bring(page, [file])
    await page.getByText('You have 2 people already').waitFor()
    await page.getByRole('button', { name: 'Read it another way' }).click()
    expect(await page.getByLabel('Clubs').inputValue()).toBe('groups')
    expect(await page.evaluate('window.__pwn')).toBeUndefined()
    expect(trouble).toEqual([])
  },
)

test('R6: of several files the bad one is named, and the others are looked at', { timeout: 120_000 }, async () => {
  const { page, trouble } = await openImport(1280, false)
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Kovač\r\nEND:VCARD\r\n'
  const files = [await ownersFile('ana.vcf', card), await ownersFile('photo.bin', Buffer.alloc(500, 7))]
  await bring(page, files)
  await page.getByText('1 person is new').waitFor()
  const list = page.getByRole('list', { name: 'Files' })
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('vCard'),
    expect.stringContaining('We do not know what kind of file photo.bin is.'),
  ])
  expect(await axeFindings(page)).toEqual([])
  expect(trouble).toEqual([])
})
