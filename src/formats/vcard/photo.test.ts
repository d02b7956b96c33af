import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stranger } from '#book/person.ts'
import { linesOf, person, versions } from './cards.test-kit.ts'
import { parseCards, readCards } from './parse.ts'
import { findingsFrom } from './read.ts'
import { writeCard } from './write.ts'

const JPEG = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==', 'base64')
const BASE64 = JPEG.toString('base64')

function found(text: string): { stranger: Stranger; photo: Buffer | undefined } {
  const findings = readCards(text).flatMap((parsed) => findingsFrom(parsed, 'contacts.vcf'))
  const [finding] = findings
  if (finding?.kind !== 'person' || findings.length > 1) throw new Error(JSON.stringify(findings))
  return { stranger: finding.stranger, photo: finding.photo && Buffer.from(finding.photo) }
}

function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'FN:Ada', ...lines, 'END:VCARD', ''].join('\r\n')
}

const ADA = { name: { full: 'Ada' } }

test('a picture in a card is found in every way of writing it, and is no text of the person', () => {
  const ways = [
    ['VERSION:2.1', 'PHOTO;ENCODING=BASE64;JPEG:', ` ${BASE64.slice(0, 20)}`, ` ${BASE64.slice(20)}`, ''],
    ['VERSION:2.1', 'PHOTO;JPEG;BASE64:', BASE64.slice(0, 20), BASE64.slice(20), ''],
    ['VERSION:2.1', `PHOTO;VALUE=INLINE;ENCODING=BASE64;TYPE=JPEG:${BASE64}`],
    ['VERSION:3.0', `PHOTO;ENCODING=b;TYPE=JPEG:${BASE64.slice(0, 20)}`, ` ${BASE64.slice(20)}`],
    ['VERSION:3.0', `item1.PHOTO;ENCODING=B;TYPE=JPEG;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&1&1&abc==:${BASE64}`],
    ['VERSION:3.0', `PHOTO;VALUE=uri:data:image/jpeg;base64\\,${BASE64}`],
    ['VERSION:4.0', `PHOTO:data:image/jpeg;base64,${BASE64}`],
    ['VERSION:4.0', `PHOTO;PREF=1;MEDIATYPE=image/jpeg:DATA:image/jpeg;charset=x;base64,${BASE64}`],
  ]
  for (const lines of ways) expect(found(card(...lines)), lines[1]).toEqual({ stranger: ADA, photo: JPEG })
  const unnamed = Buffer.concat([JPEG, Buffer.alloc(60)])
  expect(found(card(`PHOTO:${unnamed.toString('base64')}`))).toEqual({ stranger: ADA, photo: unnamed })
})

test('of several pictures the most preferred one that holds something is taken, and none is kept as text', () => {
  const other = Buffer.from('another').toString('base64')
  const lines = ['PHOTO;ENCODING=b:', `PHOTO;ENCODING=b:${other}`, `PHOTO;PREF=1:data:image/jpeg;base64,${BASE64}`]
  expect(found(card(...lines))).toEqual({ stranger: ADA, photo: JPEG })
  expect(found(card(...lines.slice(0, 2))).photo?.toString()).toBe('another')
  expect(found(card(lines[0] ?? ''))).toEqual({ stranger: ADA, photo: undefined })
})

test('BI-19, P10: a picture at an address stays an address, written back as it was', () => {
  for (const line of [
    'PHOTO;VALUE=uri:https://example.com/a.jpg',
    'PHOTO:http://2130706433/a.png',
    'PHOTO;ENCODING=b;VALUE=uri:https://example.com/a.jpg',
    'PHOTO:file:///etc/passwd',
    'PHOTO;VALUE=CONTENT-ID:<jqpublic.part3.960129T083020.xyzMail@example.com>',
    'PHOTO:portraits/ada.jpg',
  ]) {
    const { stranger, photo } = found(card(line))
    expect([stranger.keptVerbatim, photo]).toEqual([{ vcard: [line] }, undefined])
    expect(linesOf(writeCard(person(stranger)))).toContain(line)
  }
})

test('logos, sounds and keys are kept word for word as before', () => {
  const lines = [`LOGO;ENCODING=b;TYPE=JPEG:${BASE64}`, 'SOUND;ENCODING=b:AAAA', 'KEY;ENCODING=b:AAAA']
  expect(found(card(...lines))).toEqual({ stranger: { ...ADA, keptVerbatim: { vcard: lines } }, photo: undefined })
})

test('a picture goes into a card so that phones read it, and comes back the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 5000 }), fc.constantFrom(...versions), (bytes, version) => {
      const photo = { mediaType: 'image/jpeg', base64: Buffer.from(bytes).toString('base64') }
      const text = writeCard(person(ADA), { version, photo })
      expect(text.split('\r\n').filter((line) => line.length > 75)).toEqual([])
      expect(found(text)).toEqual({ stranger: ADA, photo: Buffer.from(bytes) })
    }),
  )
  const photo = { mediaType: 'image/jpeg', base64: BASE64 }
  expect(linesOf(writeCard(person(ADA), { photo }))).toContain(`PHOTO;ENCODING=b;TYPE=JPEG:${BASE64}`)
  expect(linesOf(writeCard(person(ADA), { photo, version: '4.0' }))).toContain(`PHOTO:data:image/jpeg;base64,${BASE64}`)
})

test('the picture of the book stands for every one that was kept of cards; without it those go back', () => {
  const kept = ['PHOTO;VALUE=uri:https://example.com/a.jpg', `PHOTO;ENCODING=b;TYPE=PNG:${BASE64}`, 'X-A:1']
  const old = person({ ...ADA, keptVerbatim: { vcard: kept } })
  expect(linesOf(writeCard(old)).slice(2)).toEqual(kept)
  expect(linesOf(writeCard(old, { photo: { mediaType: 'image/jpeg', base64: 'AAAA' } })).slice(2)).toEqual([
    'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
    'X-A:1',
  ])
})

test('whoever was read from a file of pictures does not hold the pictures in memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const photo = writeCard(person({ name: { full: 'Ada Quist of Leeds' }, notes: 'We talked about gardens' }), {
    photo: { mediaType: 'image/jpeg', base64: 'A'.repeat(80_000) },
  })
  async function* file(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < 400; at += 1) yield Buffer.from(photo)
  }
  collect()
  const before = process.memoryUsage().heapUsed
  const strangers: Stranger[] = []
  for await (const parsed of parseCards(file())) {
    for (const finding of findingsFrom(parsed, 'contacts.vcf'))
      if (finding.kind === 'person') strangers.push(finding.stranger)
  }
  collect()
  expect(strangers).toHaveLength(400)
  // The file is 33 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000)
})
