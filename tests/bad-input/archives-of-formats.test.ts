import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { archives } from './archives-of-formats.ts'
import { openImportHouse } from './import-house.ts'
import { forged, uint32, zipped } from './zips.ts'

const ZEROS = Buffer.alloc(64 * 1024 ** 2)
const NAMES = [
  'aa/../../evil.csv',
  '/etc/passwd.csv',
  'C:/windows.csv',
  'nul\0.csv',
  '__proto__',
  'constructor.vcf',
  '..\\evil.ics',
]

describe.each(archives)('a zip for $format', ({ format, name, content }) => {
  test('BI-12: that unpacks to gigabytes, says so or lies about it, or holds another zip, costs nothing', async () => {
    const house = await openImportHouse()
    const honest = await zipped(content, { name: `more-${path.basename(content.name)}`, bytes: ZEROS })
    const lying = forged(honest, uint32(ZEROS.length), uint32(10))
    const nested = await zipped(content, { name: 'more.zip', bytes: honest })
    expect((await house.bring(name, honest)).view.problem).toContain('would unpack to more than 200 times its size')
    const lied = await house.bring(name, lying)
    expect(lied.view.state === 'failed' || lied.problems.length > 0 || lied.view.counts.leftOut > 0).toBe(true)
    const { view } = await house.bring(name, nested)
    expect(view).toMatchObject({ state: expect.stringMatching(/ready|asking/), files: [{ format }] })
    await house.goesOn()
  })

  test('BI-13: with names that point outside, links and twins writes nothing anywhere and loses nothing else', async () => {
    const house = await openImportHouse()
    const stand = NAMES.map((one, at) => `${at}`.repeat(Buffer.byteLength(one)))
    let archive = await zipped(
      content,
      ...stand.map((one) => ({ name: one, bytes: 'x' })),
      { name: 'link.csv', bytes: '/etc/passwd', mode: 0o120777 },
      { ...content, name: `twin/${content.name}` },
    )
    for (const [at, one] of NAMES.entries()) archive = forged(archive, stand[at] ?? '', one)
    const before = await readdir(house.folder)
    const { view } = await house.bring(name, archive)
    expect(view).toMatchObject({ state: expect.stringMatching(/ready|asking/), files: [{ format }] })
    expect((await readdir(house.folder)).filter((one) => !before.includes(one))).toEqual([name])
    const around = await readdir(path.dirname(house.folder))
    expect(around.filter((one) => /evil|passwd|windows/.test(one))).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    await house.goesOn()
  })

  test('BI-14: that was cut off anywhere ends in words', async () => {
    const house = await openImportHouse()
    const whole = await zipped(content, { name: 'padding.txt', bytes: 'some words '.repeat(200) })
    for (const part of [0.3, 0.98]) {
      const { view } = await house.bring(name, whole.subarray(0, Math.floor(whole.length * part)))
      expect(view).toMatchObject({ state: 'failed' })
    }
    await house.goesOn()
  })
})
