import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { findingsIn, testGoldenSamples } from '../golden.ts'
import { recognise } from '../index.ts'
import { sourceFileAt } from '../source-file.ts'
import { repaired } from './mojibake.ts'
import { facebook } from './read.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-facebook-'))
})
afterAll(() => rm(folder, { recursive: true }))

testGoldenSamples(facebook, join(import.meta.dirname, 'samples'))

async function read(content: string, name = 'your_friends.json'): Promise<Finding[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  return findingsIn(facebook, path)
}

test('R5: names come out readable, with the day of friendship and no address that the file does not give', async () => {
  const friends = [{ name: 'Ana Kova\u00c4\u008d', timestamp: 1_577_836_800 }, { name: 'Zoë' }]
  expect(await read(JSON.stringify({ friends_v2: friends }, undefined, 2))).toEqual([
    {
      kind: 'person',
      where: { file: 'your_friends.json', line: 3 },
      stranger: { name: { full: 'Ana Kovač' }, keptVerbatim: { facebook: ['Friends since: 2020-01-01'] } },
    },
    { kind: 'person', where: { file: 'your_friends.json', line: 7 }, stranger: { name: { full: 'Zoë' } } },
  ])
})

test('R5: whatever a name is, Facebook’s way of writing it is taken back, and one that is right stays', () => {
  const asFacebookWrites = (name: string) => Buffer.from(name, 'utf8').toString('latin1')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(repaired(asFacebookWrites(name))).toBe(name)
    }),
  )
  for (const name of ['Ana Kovač', 'José Nuñez', '美咲', 'Zoë', 'Anne-Marie', 'Ñ']) expect(repaired(name)).toBe(name)
})

test('every entry is accounted for, on its line', async () => {
  const text = '{"friends_v2": [\n{"name": ""},\n"x",\n{"name": "{[\\"", "timestamp": "soon"},\n{"name": 7}]}'
  expect((await read(text)).map(({ kind, where }) => [kind, where.line])).toEqual([
    ['left-out', 2],
    ['problem', 3],
    ['person', 4],
    ['left-out', 5],
  ])
})

test('BI-12: a cut-off file and a page for looking at end in a sentence', async () => {
  await expect(read('{"friends_v2": [\n{"name": "A')).rejects.toThrow(/your_friends\.json is damaged .* line 2/)
  await expect(read('{"friends_v2": 3}')).rejects.toThrow('your_friends.json has no list of friends in it')
  await expect(read('<html>', 'your_friends.html')).rejects.toThrow(/format JSON/)
  await writeFile(join(folder, 'x'), '<html>')
  expect((await recognise(await sourceFileAt(join(folder, 'x'), 'your_friends.html'))).name).toBe('facebook')
  await writeFile(join(folder, 'x'), '{ "friends_v2": [] }')
  expect((await recognise(await sourceFileAt(join(folder, 'x'), 'whatever.json'))).name).toBe('facebook')
})
