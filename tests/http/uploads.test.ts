import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveFile } from '#doors/http/uploads.ts'
import type { Browser, House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'

let folder: string
let house: House
let ada: Browser
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tendril-uploads-'))
  house = await openPlainHouse({ uploads: folder })
  ada = await house.signIn()
})
afterEach(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

const raw = { 'content-type': 'application/octet-stream' }
const megabyte = new Uint8Array(1024 * 1024).fill(0x41)

test('BI-18: a file arrives whole with either framing, under a name of ours', async () => {
  const bytes = Buffer.concat([megabyte, megabyte, Buffer.from('the end')])
  const withLength = await ada.ask({ path: '/api/uploads?name=..%2F..%2Fevil.zip', bytes, headers: raw })
  const pieces = [megabyte, megabyte, Buffer.from('the end')]
  const chunked = await ada.ask({ path: '/api/uploads', method: 'POST', pieces, headers: raw })
  for (const { status, body } of [withLength, chunked]) {
    expect([status, body.bytes]).toEqual([200, bytes.length])
    expect(body.uploadId).toMatch(/^[0-9a-f]{32}$/)
    expect(digest(await readFile(path.join(folder, body.uploadId)))).toBe(digest(bytes))
  }
  expect((await readdir(folder)).toSorted()).toEqual([withLength.body.uploadId, chunked.body.uploadId].toSorted())
})

test('BI-18: a file that is too large is refused by what is announced and by what arrives', async () => {
  const announced = await ada.ask({
    path: '/api/uploads',
    method: 'POST',
    headers: { ...raw, 'content-length': String(1024 ** 3 + 1), expect: '100-continue' },
    pieces: [],
  })
  expect([announced.status, announced.body.error.code]).toEqual([413, 'too-large'])
  const file = path.join(folder, 'arriving')
  const arriving = Readable.from(Array.from({ length: 5 }, () => Buffer.from(megabyte)))
  await expect(receiveFile(arriving, file, 3 * 1024 * 1024)).rejects.toMatchObject({ code: 'too-large' })
  expect(await readdir(folder)).toEqual([])
})

test('BI-18: a line cut in the middle leaves no file and no handle', async () => {
  const before = await openHandles()
  const head = (framing: string): string =>
    `POST /api/uploads HTTP/1.1\r\nHost: localhost:${house.port}\r\nCookie: ${ada.cookie}\r\n` +
    `X-Tendril-Csrf: ${ada.csrf}\r\nContent-Type: application/octet-stream\r\n${framing}\r\n\r\n`
  for (let cut = 0; cut < 100; cut += 1) {
    const framing = cut % 2 === 0 ? 'Content-Length: 900000' : 'Transfer-Encoding: chunked'
    const body = cut % 2 === 0 ? 'x'.repeat(20_000) : `4e20\r\n${'x'.repeat(20_000)}\r\n`
    await cutAfter(house.port, head(framing) + body)
  }
  await expect.poll(() => readdir(folder)).toEqual([])
  await expect.poll(openHandles).toBeLessThanOrEqual(before + 3)
  expect((await ada.ask({ path: '/api/uploads', bytes: 'still here', headers: raw })).status).toBe(200)
})

test('BI-27: what a form of another site could send is not taken', async () => {
  for (const type of [
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text/csv',
  ]) {
    const refused = await ada.ask({ path: '/api/uploads', bytes: 'x', headers: { 'content-type': type } })
    expect([type, refused.status]).toEqual([type, 415])
  }
  const packed = { ...raw, 'content-encoding': 'gzip' }
  expect((await ada.ask({ path: '/api/uploads', bytes: 'x', headers: packed })).status).toBe(415)
  expect(await readdir(folder)).toEqual([])
})

test('a file that no import took is forgotten after a day', async () => {
  await writeFile(path.join(folder, 'forgotten'), 'x')
  await utimes(path.join(folder, 'forgotten'), new Date('2026-05-15'), new Date('2026-05-15'))
  const { body } = await ada.ask({ path: '/api/uploads', bytes: 'new', headers: raw })
  expect(await readdir(folder)).toEqual([body.uploadId])
})

test('a token that may only look sends no files', async () => {
  const { token } = (await ada.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body
  const headers = { ...raw, authorization: `Bearer ${token}` }
  expect((await house.ask({ path: '/api/uploads', bytes: 'x', headers })).status).toBe(403)
})

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function cutAfter(port: number, bytes: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = connect(port, '127.0.0.1', () => line.write(bytes, () => setTimeout(() => line.destroy(), 2)))
    line.on('close', () => resolve())
    line.on('error', reject)
  })
}

/** Linux only; elsewhere nothing is claimed. */
async function openHandles(): Promise<number> {
  return readdir('/proc/self/fd').then(
    (names) => names.length,
    () => 0,
  )
}
