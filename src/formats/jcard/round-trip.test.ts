import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import { people } from '../vcard/people.test-kit.ts'
import { kindOf } from '../vcard/group-card.ts'
import { readCards } from '../vcard/parse.ts'
import { strangerFrom } from '../vcard/to-stranger.ts'
import { mapped, readBack } from './jcards.test-kit.ts'
import { writeJCard } from './write.ts'

/** Cards of many programs, kept beside the repository and not in it. */
const corpora = path.join(import.meta.dirname, '../../../../shared/corpora')
const files = existsSync(corpora) ? globSync(path.join(corpora, 'vcard/*/*.vcf')) : []

test('a person comes back from a jCard as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (stranger) => {
      expect(await readBack(writeJCard(PersonFacts.parse(stranger)))).toEqual(stranger)
    }),
    { numRuns: 300 },
  )
})

test('T5: written again and again, a jCard changes nothing more', async () => {
  const once = writeJCard(
    PersonFacts.parse({
      name: { full: 'Ada' },
      keptVerbatim: {
        vcard: [
          'item1.X-ABDATE;VALUE=date-and-or-time:2010-05-06',
          'item1.X-ABLabel:_$!<Anniversary>!$_',
          'GEO:geo:1,2',
          'BDAY:sometime',
          'X-FUTURE;X-P="a,b";TYPE=c,d:e\\,f;g',
          'not a property',
          'RELATED;VALUE=text;TYPE=friend:Bert\\nBerg',
        ],
      },
    }),
  )
  const again = await readBack(once)
  expect(writeJCard(PersonFacts.parse(again))).toBe(once)
})

test.each(files)('the people of %s come back from jCards, with as much kept as before', async (file) => {
  for (const parsed of readCards(readFileSync(file))) {
    if (parsed.kind !== 'card' || !['individual', 'org'].includes(kindOf(parsed.card))) continue
    const before = strangerFrom(parsed.card)
    if (before === undefined) continue
    const after = await readBack(writeJCard(PersonFacts.parse(before)))
    expect(after === undefined ? undefined : mapped(after), path.basename(file)).toEqual(mapped(before))
    // What version 2.1 said in its own way is written in that of 4.0, and some of it is then a plain fact.
    if (parsed.card.version !== '2.1') expect(keptLines(after)).toHaveLength(keptLines(before).length)
  }
})

function keptLines(stranger: Stranger | undefined): readonly string[] {
  return stranger?.keptVerbatim?.['vcard'] ?? []
}
