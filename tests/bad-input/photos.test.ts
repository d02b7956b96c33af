import sharp from 'sharp'
import { deflateSync, crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { photoFrom } from '#actions/photo/from-bytes.ts'
import { openTestBook } from '../book.ts'
import { addAda } from '../cast.ts'

const refused = { code: 'invalid' }
const script = '<script>alert(1)</script>'

test('BI-04: markup is refused, whatever it pretends to be', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`
  for (const text of [svg, `<?xml version="1.0"?>${svg}`, `<html>${script}</html>`, `GIF89a${svg}`, '%PDF-1.7', '']) {
    await expect(photoFrom(Buffer.from(text))).rejects.toMatchObject(refused)
  }
})

test('BI-04: of a picture with markup behind and within it, only pixels leave', async () => {
  const png = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#4a6b3f' } })
    .withExif({ IFD0: { ImageDescription: script } })
    .png()
    .toBuffer()
  const photo = await photoFrom(Buffer.concat([png, Buffer.from(script)]))
  expect(photo).toMatchObject({ mediaType: 'image/webp', width: 256, height: 384 })
  const bytes = Buffer.from(photo.base64, 'base64')
  expect(bytes.includes('script')).toBe(false)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 384 })
})

test('BI-06: thirty thousand pixels a side are refused before they are unpacked', async () => {
  const before = process.memoryUsage.rss()
  await expect(photoFrom(pngOf(30_000, 30_000))).rejects.toMatchObject(refused)
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
})

test('BI-06: a text of 200 MB packed into a picture costs no memory', async () => {
  const text = deflateSync(Buffer.alloc(200_000_000))
  const bomb = pngOf(8, 8, [chunk('zTXt', Buffer.concat([Buffer.from('a\0\0', 'latin1'), text]))])
  const before = process.memoryUsage.rss()
  await photoFrom(bomb).catch((error: unknown) => expect(error).toMatchObject(refused))
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
})

test('a photo is kept, replaced and removed with undo, and never leaves by itself', async () => {
  const book = await openTestBook()
  const ada = await addAda(book)
  const green = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer()
  await book.act('set-photo', { id: ada.id, base64: green.toString('base64') })
  const first = await book.act('show-photo', { id: ada.id })
  const { step } = await book.act('set-photo', { id: ada.id, base64: pngOf(4, 4).toString('base64') })
  await book.act('undo', { step })
  expect((await book.act('show-photo', { id: ada.id })).photo?.base64).toBe(first.photo?.base64)
  await expect(
    book.act('set-photo', { id: ada.id, base64: Buffer.from('<svg/>'.repeat(9)).toString('base64') }),
  ).rejects.toMatchObject(refused)
})

/** A small PNG file that claims any size. */
function pngOf(width: number, height: number, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(height, 100) * (width + 1)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), ...more, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
