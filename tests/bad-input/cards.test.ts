import { expect, test } from 'vitest'
import { openImportHouse } from './import-house.ts'

const GRACE = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Grace Hopper\r\nEND:VCARD\r\n'

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Byron', ...lines, 'END:VCARD', ''].join('\r\n')
}

test('BI-14: a card with 100,000 properties is taken or listed, and the next card is read', async () => {
  const house = await openImportHouse()
  for (const property of [
    'X-NOTHING:x',
    'TEL:+351 912 345 678',
    'EMAIL:ada@example.org',
    'NOTE:again',
    'N:a;b;c;d;e',
  ]) {
    const { view, people } = await house.bring(
      'cards.vcf',
      card(Array<string>(100_000).fill(property).join('\r\n')) + GRACE,
    )
    expect(view).toMatchObject({ state: 'ready', counts: { records: 2 } })
    expect(people + view.counts.problems).toBe(2)
    expect(people).toBeGreaterThan(0)
  }
  await house.goesOn()
})

test('BI-16: a line that never ends, folds without end and parameters without end are done with in time', async () => {
  const house = await openImportHouse()
  const hostile = [
    card(`NOTE:${'x'.repeat(10_000_000)}`),
    card(['NOTE:x', ...Array<string>(100_000).fill(' x')].join('\r\n')),
    card(`TEL;${Array<string>(100_000).fill('TYPE=home').join(';')}:1`),
    card(`NOTE:${'\\'.repeat(1_000_000)}`),
    card(`ADR:${';'.repeat(1_000_000)}`),
    card(`PHOTO;ENCODING=b:${'A'.repeat(5_000_000)}`),
    card(`EMAIL:${'a@'.repeat(200_000)}`),
    card(`URL:${'http://'.repeat(100_000)}`),
  ]
  for (const text of hostile) {
    const { view, people } = await house.bring('cards.vcf', text + GRACE)
    expect(view).toMatchObject({ state: 'ready', counts: { records: 2 } })
    expect(people + view.counts.problems).toBe(2)
  }
  await house.goesOn()
})

test('BI-14: cards that never end, end twice or stand in each other lose nobody silently', async () => {
  const house = await openImportHouse()
  const broken = [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n',
    'END:VCARD\r\nEND:VCARD\r\n',
    'BEGIN:VCARD\r\n'.repeat(2000),
    `${'BEGIN:VCARD\r\n'.repeat(200)}FN:Ada\r\n${'END:VCARD\r\n'.repeat(200)}`,
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN\r\n:\r\n;;;\r\nEND:VCARD\r\n',
    `BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:=\r\n=\r\n=ZZ=\r\nEND:VCARD\r\n`,
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\0da\r\nEND:VCARD\r\n',
  ]
  for (const text of broken) {
    const { view } = await house.bring('cards.vcf', GRACE + text)
    expect(view).toMatchObject({ state: 'ready' })
    expect(view.counts.new).toBeGreaterThan(0)
  }
  await house.goesOn()
})
