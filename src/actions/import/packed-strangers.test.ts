import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Stranger } from '#book/person.ts'
import { PackedStrangers } from './packed-strangers.ts'
import { SideFile } from './side-file.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-side-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Some are told of at length, one at such a length that no piece of memory holds them. */
function someone(number: number): Stranger {
  const notes = 'Ána \n'.repeat(number === 500 ? 300_000 : (number % 97) * 20)
  return { name: { full: `Ana ${number}` }, notes }
}

const PLACES = {
  'in memory': () => undefined,
  'at the side': async () => new SideFile(path.join(await emptyFolder(), 'people')),
  'in memory, where nothing can be put to the side': () => new SideFile(path.join('nowhere', 'at all')),
}

for (const [where, side] of Object.entries(PLACES)) {
  test(`everybody is found as they were told of last: ${where}`, async () => {
    const strangers = new PackedStrangers(await side())
    const expected = Array.from({ length: 3000 }, (_, number) => someone(number))
    const places = expected.map((one) => strangers.add(one))
    for (let at = 0; at < expected.length; at += 7) {
      expected[at] = someone(at + 1000)
      places[at] = strangers.replace(places[at] ?? 0, someone(at + 1000))
    }
    expect(places.every((place, at) => Object.is(strangers.at(place).notes, expected[at]?.notes))).toBe(true)
    expect(places.toReversed().map((place) => strangers.at(place).name)).toEqual(
      expected.toReversed().map(({ name }) => name),
    )
  })
}

test('what lies at the side has no name on the disk', async () => {
  const folder = await emptyFolder()
  const strangers = new PackedStrangers(new SideFile(path.join(folder, 'people')))
  for (let number = 0; number < 2000; number += 1) strangers.add(someone(number))
  expect(await readdir(folder)).toEqual([])
})

test('who is told of again in the same words takes no more room', () => {
  const strangers = new PackedStrangers()
  const ana = { name: { full: 'Ana Kovács' } }
  const place = strangers.add(ana)
  expect(strangers.replace(place, { ...ana })).toBe(place)
})
