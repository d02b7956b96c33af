import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import sharp from 'sharp'
import { nameAt, seeded } from './world.ts'

const PICTURES = 16
const PICTURE_PIXELS = 320

/** Writes an address book as iCloud exports it, with a picture for one person in twenty; always the same. */
export async function writeAddressBook(file: string, people: number): Promise<{ photos: number }> {
  const random = seeded(19)
  const pictures = await Promise.all(Array.from({ length: PICTURES }, (_, index) => picture(index)))
  const output = createWriteStream(file, { highWaterMark: 1024 ** 2 })
  let photos = 0
  for (let index = 0; index < people; index += 1) {
    const hasPhoto = index % 20 === 0
    if (hasPhoto) photos += 1
    const card = cardOf(index, nameAt(random), hasPhoto ? pictures[(index / 20) % PICTURES] : undefined)
    if (!output.write(card)) await once(output, 'drain')
  }
  output.end()
  await finished(output)
  return { photos }
}

function cardOf(index: number, name: string, photo: string | undefined): string {
  const [given = '', family = ''] = name.split(' ')
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iPhone OS 17.5//EN',
    `N:${family};${given};;;`,
    `FN:${name}`,
    `ORG:Company ${index % 3000};Research`,
    'TITLE:Head of Research',
    `EMAIL;type=INTERNET;type=HOME;type=pref:person${index}@example.org`,
    `item1.EMAIL;type=INTERNET:p.${index}@company${index % 3000}.example`,
    'item1.X-ABLabel:_$!<Work>!$_',
    `TEL;type=CELL;type=VOICE;type=pref:+351 9${String(10_000_000 + index)}`,
    `item2.ADR;type=HOME:;;Orchard Road ${index % 200};Lisbon;;1000-0${index % 10}0;Portugal`,
    'item2.X-ABADR:pt',
    ...(index % 3 === 0 ? [`BDAY:19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`] : []),
    `NOTE:Met at the fair of ${2000 + (index % 25)}\\, in the hall with the blue chairs. ${'They know a lot about orchards. '.repeat(8)}`,
    ...(photo === undefined ? [] : [`PHOTO;ENCODING=b;TYPE=JPEG:${photo}`]),
    `UID:card-${index}`,
    'REV:2024-05-17T10:00:00Z',
    'END:VCARD',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function folded(line: string): string {
  return line.length <= 75 ? line : (line.match(/.{1,74}/g) ?? []).join('\r\n ')
}

/** Something like a photo of a face as far as its size goes. */
async function picture(index: number): Promise<string> {
  const random = seeded(100 + index)
  const side = PICTURE_PIXELS / 8
  const coarse = Buffer.from(Array.from({ length: side * side * 3 }, () => Math.floor(random() * 256)))
  const image = sharp(coarse, { raw: { width: side, height: side, channels: 3 } })
  const jpeg = await image.resize(PICTURE_PIXELS, PICTURE_PIXELS).jpeg({ quality: 85 }).toBuffer()
  return jpeg.toString('base64')
}
