import { expect, test } from 'vitest'
import { archives } from './archives-of-formats.ts'
import { openImportHouse } from './import-house.ts'
import type { ImportHouse } from './import-house.ts'
import { forged, uint32, zipped } from './zips.ts'

/** Far less than any of the files claims, far more than reading them takes. */
const MOST_MORE_BYTES = 250e6

async function withoutMuchMemory(bring: () => Promise<unknown>): Promise<void> {
  const before = process.memoryUsage().rss
  await bring()
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MORE_BYTES)
}

async function warm(): Promise<ImportHouse> {
  const house = await openImportHouse()
  // The first worker brings the code along, whose memory is not what is measured.
  await house.goesOn()
  return house
}

test('BI-17: a letter that says it is four gigabytes long is as long as it is', async () => {
  const house = await warm()
  const letters = ['4294967295', '99999999999999999999', '-1', '0x7fffffff', '18446744073709551615'].map(
    (length, at) =>
      `From a@b.c Thu Jan  1 00:00:00 2026\nFrom: Ana <ana${at}@example.org>\nTo: me@example.net\nMessage-ID: <${at}@x>\n` +
      `Date: Thu, 1 Jan 2026 10:00:0${at} +0000\nContent-Length: ${length}\nLines: ${length}\n\nHello\n\n`,
  )
  await withoutMuchMemory(async () => {
    const { view } = await house.bring('mail.mbox', letters.join(''))
    expect(view).toMatchObject({ state: expect.stringMatching(/ready|asking/) })
  })
  await house.goesOn()
})

test('BI-17: a zip whose files say they are four gigabytes long is refused before a byte is set aside', async () => {
  const house = await warm()
  for (const { name, content } of archives) {
    const honest = await zipped({ ...content, bytes: Buffer.alloc(1000, 0x41) })
    const lying = forged(honest, uint32(1000), uint32(0xfffffffe))
    await withoutMuchMemory(async () => {
      expect((await house.bring(name, lying)).view.state).toBe('failed')
    })
  }
  await house.goesOn()
})

test('BI-17: a database that says it has a billion pages, or a page of any size, is refused', async () => {
  const house = await warm()
  for (const [at, value] of [
    [16, 0x01_00],
    [16, 0xff_ff],
    [28, 0xff_ff],
    [100, 0x0d_ff],
    [105, 0xff_ff],
  ] as const) {
    const bytes = Buffer.alloc(8192)
    bytes.write('SQLite format 3\0')
    Buffer.from([0x10, 0, 1, 1, 0, 64, 32, 32]).copy(bytes, 16)
    bytes.writeUInt32BE(2, 28)
    bytes[100] = 0x0d
    bytes.writeUInt16BE(value, at)
    await withoutMuchMemory(async () => {
      expect((await house.bring('AddressBook-v22.abcddb', bytes)).view.state).toBe('failed')
    })
  }
  await house.goesOn()
})
