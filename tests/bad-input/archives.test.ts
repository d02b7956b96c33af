import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CONNECTIONS, openImportHouse } from './import-house.ts'
import { forged, uint32, zipped } from './zips.ts'

const GRACE = `${CONNECTIONS}Grace,Hopper,https://www.linkedin.com/in/grace,,Navy,Admiral,01 Feb 2024\n`
const EXPORT = 'Complete_LinkedInDataExport.zip'
const ZEROS = Buffer.alloc(64 * 1024 ** 2)

test('BI-14: a truncated zip ends in words, wherever it was cut, and the next file is read', async () => {
  const house = await openImportHouse()
  const whole = await zipped({ name: 'Connections.csv', bytes: GRACE.repeat(50) })
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    const { view } = await house.bring(EXPORT, whole.subarray(0, Math.floor(whole.length * part)))
    expect(view).toMatchObject({ state: 'failed' })
    expect(view.problem).toContain('is damaged or incomplete. Download it again')
  }
  await house.goesOn()
})

test('BI-14: bytes that were changed on the way are noticed, and nothing of the file is kept', async () => {
  const house = await openImportHouse()
  const whole = await zipped({ name: 'Connections.csv', bytes: GRACE.repeat(50) })
  const broken = Buffer.from(whole)
  broken[60] = (broken[60] ?? 0) ^ 0xff
  const { view } = await house.bring(EXPORT, broken)
  expect(view).toMatchObject({ state: 'failed', problem: expect.stringContaining(`Connections.csv in ${EXPORT}`) })
  await house.goesOn()
})

test('BI-12: zip bombs are refused, whether they tell their size or lie about it', async () => {
  const house = await openImportHouse()
  const honest = await zipped({ name: 'messages.csv', bytes: ZEROS })
  const lying = forged(honest, uint32(ZEROS.length), uint32(10))
  const nested = await zipped({ name: 'Connections.csv', bytes: GRACE }, { name: 'more.zip', bytes: honest })
  expect((await house.bring(EXPORT, honest)).view.problem).toContain('would unpack to more than 200 times its size')
  expect((await house.bring(EXPORT, lying)).view.problem).toContain('is damaged or incomplete')
  // An archive in an archive is never opened, so it can hold what it likes.
  expect(await house.bring(EXPORT, nested)).toMatchObject({ people: 1, view: { state: 'ready' } })
  await house.goesOn()
})

test('BI-13: names that point outside, links and odd names are left out, and nothing is written anywhere', async () => {
  const house = await openImportHouse()
  const names = ['aa/../../evil.csv', '/etc/passwd.csv', 'C:/windows.csv', 'nul\0.csv', '__proto__', 'constructor.csv']
  const stand = names.map((_, at) => `${at}`.repeat(Buffer.byteLength(names[at] ?? '')))
  let archive = await zipped(
    { name: 'Connections.csv', bytes: GRACE },
    ...stand.map((name) => ({ name, bytes: GRACE })),
    { name: 'link.csv', bytes: '/etc/passwd', mode: 0o120777 },
  )
  for (const [at, name] of names.entries()) archive = forged(archive, stand[at] ?? '', name)
  const around = async () =>
    (await readdir(path.dirname(house.folder))).filter((name) => /evil|passwd|windows/.test(name))
  const before = await readdir(house.folder)
  expect(await house.bring(EXPORT, archive)).toMatchObject({ view: { state: 'ready' } })
  expect(await around()).toEqual([])
  expect((await readdir(house.folder)).filter((name) => !before.includes(name))).toEqual([EXPORT])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  await house.goesOn()
})

test('BI-14: an empty file, an empty zip, a folder and a file that is gone end in words', async () => {
  const house = await openImportHouse()
  expect((await house.bring('empty.csv', '')).view.problem).toBe('empty.csv is empty.')
  expect((await house.bring(EXPORT, await zipped())).view).toMatchObject({ counts: { records: 0 } })
  await mkdir(path.join(house.folder, 'holiday'))
  const folder = await house.book.act('start-import', { paths: [path.join(house.folder, 'holiday')] })
  expect(await house.book.context.imports.settled(folder.id)).toMatchObject({
    state: 'failed',
    problem: expect.stringContaining('We do not know what kind of file holiday.zip is'),
  })
  await expect(house.book.act('start-import', { paths: [path.join(house.folder, 'gone.csv')] })).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no file gone.csv to read',
  })
  await house.goesOn()
})

test('BI-18: what was sent is gone once its import is over, and what is on the disk of the owner stays', async () => {
  const house = await openImportHouse()
  const { imports } = house.book.context
  for (const end of ['save-import', 'cancel-import'] as const) {
    const uploadId = end === 'save-import' ? 'a'.repeat(32) : 'b'.repeat(32)
    await mkdir(path.dirname(imports.uploadPath(uploadId)), { recursive: true })
    await writeFile(imports.uploadPath(uploadId), GRACE)
    const { id } = await house.book.act('start-import', { uploads: [{ uploadId, name: 'Connections.csv' }] })
    await imports.settled(id)
    await house.book.act(end, { id })
    await imports.settled(id)
    expect(await readdir(path.dirname(imports.uploadPath(uploadId)))).toEqual([])
  }
  await house.bring('Connections.csv', GRACE)
  expect(await readdir(house.folder)).toContain('Connections.csv')
  const lost = house.book.act('start-import', { uploads: [{ uploadId: 'c'.repeat(32), name: 'half.zip' }] })
  await expect(lost).rejects.toMatchObject({ code: 'not-found', message: 'There is no file half.zip to read' })
})

test('an import that is over answers whoever still asks about it', async () => {
  const house = await openImportHouse()
  const { view } = await house.bringAndSave('Connections.csv', GRACE)
  await expect(house.book.act('list-preview', { id: view.id })).rejects.toMatchObject({ code: 'not-found' })
  const failed = await house.bring(EXPORT, 'PK\u0003\u0004 and then nothing')
  await expect(house.book.act('list-preview', { id: failed.view.id })).rejects.toMatchObject({ code: 'not-found' })
})
