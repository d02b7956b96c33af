import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { ActionInput } from '#actions/index.ts'
import type { Photo } from '#book/photo.ts'
import type { RecordId } from '#book/record.ts'
import { readCards } from '#formats/vcard/parse.ts'
import { photoIn } from '#formats/vcard/photo.ts'
import { photos } from '#storage/photos.ts'
import { createRecord } from '#storage/records.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda } from '../cast.ts'
import { importFiles, ownersFile } from '../importing.ts'

async function picture(background: string, side = 900): Promise<Buffer> {
  return sharp({ create: { width: side, height: side, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

function cardOf(name: string, photo?: Uint8Array | string): string {
  const value = photo === undefined || typeof photo === 'string' ? photo : inBase64(photo)
  const lines = ['VERSION:3.0', `FN:${name}`, `EMAIL:${name.toLowerCase()}@example.com`]
  return ['BEGIN:VCARD', ...lines, ...(value === undefined ? [] : [value]), 'END:VCARD', ''].join('\r\n')
}

function inBase64(photo: Uint8Array): string {
  return `PHOTO;ENCODING=b;TYPE=JPEG:${Buffer.from(photo).toString('base64')}`
}

async function bring(book: TestBook, ...cards: readonly string[]) {
  return importFiles(book, await ownersFile('contacts.vcf', cards.join('')))
}

async function idOf(book: TestBook, search: string): Promise<RecordId> {
  const { rows } = await book.act('list-people', { search })
  expect(rows).toHaveLength(1)
  return rows[0]?.id ?? ''
}

async function photoOf(book: TestBook, search: string): Promise<Photo | undefined> {
  return (await book.act('show-photo', { id: await idOf(book, search) })).photo
}

/** The middle of a picture, roughly: JPEG and WebP do not keep colours to the last digit. */
async function colourOf(bytes: Uint8Array): Promise<'red' | 'green' | 'blue' | undefined> {
  const { channels } = await sharp(bytes).stats()
  const means = channels.map(({ mean }) => mean)
  return (['red', 'green', 'blue'] as const)[means.indexOf(Math.max(...means))]
}

async function colour(photo: Pick<Photo, 'base64'> | undefined) {
  return photo === undefined ? undefined : colourOf(Buffer.from(photo.base64, 'base64'))
}

test('a picture in a card becomes the person’s, small and made anew, and none of it stays in what is known of them', async () => {
  const book = await openTestBook()
  const { counts } = await bring(book, cardOf('Ada', await picture('red')))
  expect(counts).toMatchObject({ photos: 1, unreadPhotos: 0 })
  const photo = await photoOf(book, 'Ada')
  expect(photo).toMatchObject({ mediaType: 'image/webp', width: 384, height: 384, source: 'vcard' })
  expect(await colour(photo)).toBe('red')
  const { person } = await book.act('show-person', { id: await idOf(book, 'Ada') })
  expect(person.keptVerbatim).toEqual({})
})

test('T11: a card without a picture leaves the one that is there', async () => {
  const book = await openTestBook()
  await bring(book, cardOf('Ada', await picture('red')))
  const before = await photoOf(book, 'Ada')
  await bring(book, `${cardOf('Ada').replace('END:VCARD', 'TEL:+351912345678\r\nEND:VCARD')}`)
  await bring(book, cardOf('Ada', 'PHOTO;VALUE=uri:https://example.com/ada.jpg'))
  expect(await photoOf(book, 'Ada')).toEqual(before)
})

test('T11: a picture that the owner chose stays; one from the same kind of file is replaced, and undo takes that back', async () => {
  const book = await openTestBook()
  await bring(book, cardOf('Ada', await picture('red')))
  const before = await book.dump()
  const { step, counts } = await bring(book, cardOf('Ada', await picture('blue')))
  expect([counts.photos, await colour(await photoOf(book, 'Ada'))]).toEqual([1, 'blue'])
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
  expect(await colour(await photoOf(book, 'Ada'))).toBe('red')

  const green = (await picture('#00ff00')).toString('base64')
  await book.act('set-photo', { id: await idOf(book, 'Ada'), base64: green })
  const chosen = await photoOf(book, 'Ada')
  expect((await bring(book, cardOf('Ada', await picture('blue')))).counts.photos).toBe(0)
  expect(await photoOf(book, 'Ada')).toEqual(chosen)
})

test('T11: a picture from one kind of file is not replaced by that of another', async () => {
  const book = await openTestBook()
  await bring(book, cardOf('Ada', await picture('red')))
  const uri = `data:image/jpeg;base64,${(await picture('blue')).toString('base64')}`
  const jscontact = {
    '@type': 'Card',
    version: '1.0',
    uid: 'ada',
    name: { full: 'Ada' },
    emails: { e1: { address: 'ada@example.com' } },
    media: { m1: { kind: 'photo', uri } },
  }
  await importFiles(book, await ownersFile('ada.json', JSON.stringify(jscontact)))
  expect(await photoOf(book, 'Ada')).toMatchObject({ source: 'vcard' })
})

test('the same cards with pictures once more change nothing', async () => {
  const book = await openTestBook()
  const cards = [cardOf('Ada', await picture('red')), cardOf('Bert', await picture('blue'))]
  await bring(book, ...cards)
  const before = await book.dump()
  expect((await bring(book, ...cards)).counts.photos).toBe(0)
  expect(await book.dump()).toEqual(before)
})

const SCRIPT = '<script>alert(1)</script>'
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`

test('BI-04: markup in place of a picture is not taken, which is counted, and the person comes in all the same', async () => {
  const book = await openTestBook()
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const payloads = [
    inBase64(Buffer.from(SVG)),
    inBase64(Buffer.from(`<html>${SCRIPT}</html>`)),
    inBase64(Buffer.from(`GIF89a${SVG}`)),
    inBase64(Buffer.concat([png.subarray(0, 16), Buffer.from(SVG)])),
    `PHOTO:data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`,
    `PHOTO:data:image/svg+xml,${encodeURIComponent(SVG)}`,
    'PHOTO;ENCODING=b:SGVsbG8=',
  ]
  const { counts } = await bring(book, ...payloads.map((photo, at) => cardOf(`Person${at}`, photo)))
  expect(counts).toMatchObject({ new: payloads.length, photos: 0, unreadPhotos: payloads.length })
  expect((await book.act('list-people', {})).total).toBe(payloads.length)
  expect((await book.dump()).filter((line) => /script|svg|PHOTO[;:]/i.test(line))).toEqual([])
})

test('BI-04: of a picture with markup behind it, only pixels are in the book and in what leaves it', async () => {
  const book = await openTestBook()
  const polyglot = Buffer.concat([await picture('red'), Buffer.from(SCRIPT)])
  expect((await bring(book, cardOf('Ada', polyglot))).counts).toMatchObject({ photos: 1, unreadPhotos: 0 })
  const photo = await photoOf(book, 'Ada')
  const { vcard } = await book.act('export-person', { id: photo?.id ?? '' })
  for (const bytes of [Buffer.from(photo?.base64 ?? '', 'base64'), photoInCard(vcard)])
    expect([bytes.length > 0, bytes.includes('script')]).toEqual([true, false])
})

test('BI-06: a card with a picture that unpacks to gigabytes costs no memory, and its person comes in', async () => {
  const book = await openTestBook()
  const cards = [cardOf('Ada', pngClaiming(30_000, 30_000)), cardOf('Bert', pngClaiming(60_000, 20_000))]
  const before = process.memoryUsage.rss()
  const { counts } = await bring(book, ...cards)
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
  expect(counts).toMatchObject({ new: 2, photos: 0, unreadPhotos: 2 })
})

test('BI-19, P10: a picture that stands at an address is kept as text and is nobody’s picture', async () => {
  const book = await openTestBook()
  const line = 'PHOTO;VALUE=uri:http://127.0.0.1:9/ada.jpg'
  expect((await bring(book, cardOf('Ada', line))).counts).toMatchObject({ photos: 0, unreadPhotos: 0 })
  expect(await photoOf(book, 'Ada')).toBeUndefined()
  expect((await book.act('export-person', { id: await idOf(book, 'Ada') })).vcard).toContain(line)
})

test('card to book to card: the picture is still there, as a small JPEG that every phone opens', async () => {
  const book = await openTestBook()
  await bring(book, cardOf('Ada', await picture('blue')))
  const id = await idOf(book, 'Ada')
  for (const version of ['3.0', '4.0'] as const) {
    const { vcard } = await book.act('export-person', { id, version })
    const bytes = photoInCard(vcard)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 384, height: 384 })
    expect(bytes.length).toBeLessThan(50_000)
    expect(await colourOf(bytes)).toBe('blue')
    const other = await openTestBook()
    await bring(other, vcard)
    expect([version, await colour(await photoOf(other, 'Ada'))]).toEqual([version, 'blue'])
  }
  const { vcard } = await book.act('export-person', { id, photos: false })
  expect(vcard).not.toContain('PHOTO')
})

test('everybody’s pictures leave with them in every kind of card file, unless the owner says otherwise', async () => {
  const book = await openTestBook()
  await bring(book, cardOf('Ada', await picture('red')), cardOf('Bert'), cardOf('Cleo', await picture('blue')))
  for (const as of ['vcard-3', 'vcard-4', 'jcard', 'jscontact'] as const) {
    const other = await openTestBook()
    const { counts } = await importFiles(other, await ownersFile('everybody', await exported(book, { as })))
    expect([as, counts.new, counts.photos, counts.unreadPhotos]).toEqual([as, 3, 2, 0])
    const colours = [await colour(await photoOf(other, 'Ada')), await colour(await photoOf(other, 'Cleo'))]
    expect([as, ...colours, await photoOf(other, 'Bert')]).toEqual([as, 'red', 'blue', undefined])
    expect(await exported(book, { as, photos: false })).not.toMatch(/photo/i)
  }
  expect(await exported(book, { as: 'table' })).not.toMatch(/base64/)
})

test('BI-04: a record that holds no picture, as an archive made by hand may bring, leaves in no card', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const base64 = Buffer.from(SVG).toString('base64')
  await book.context.storage.write({ label: 'Loaded', today: A_TUESDAY }, async (writer) => {
    await createRecord(writer, photos, { id: ada.id, mediaType: 'image/jpeg', width: 9, height: 9, base64 })
  })
  for (const version of ['3.0', '4.0'] as const)
    expect((await book.act('export-person', { id: ada.id, version })).vcard).not.toContain('PHOTO')
})

async function exported(book: TestBook, input: ActionInput<'export-people'>): Promise<string> {
  const { file } = await book.act('export-people', input)
  return readFile((await book.context.exports.find(file.id)).path, 'utf8')
}

function photoInCard(text: string): Buffer {
  const [parsed] = readCards(text)
  return Buffer.from((parsed?.kind === 'card' ? photoIn(parsed.card) : undefined) ?? [])
}

/** A PNG file of some kilobytes that claims any size. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height, 100) * (width + 1)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))])
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
