import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameButForIds } from './same-but-for-ids.ts'

const people = ['ana', 'bert', 'chidi'].map((id) => ({ recordKind: 'person', id, name: { full: `${id} X` } }))
const talks = [
  { recordKind: 'interaction', id: 'one', day: '2026-01-01', personIds: ['ana', 'bert'] },
  { recordKind: 'interaction', id: 'two', day: '2026-01-01', personIds: ['chidi'] },
]
const dump = [...people, ...talks].map((record) => JSON.stringify(record))

function withIds(ids: readonly string[]): string[] {
  const old = ['ana', 'bert', 'chidi', 'one', 'two']
  const text = dump.map((line) => old.reduce((said, id, at) => said.replaceAll(`"${id}"`, `"${ids[at]}"`), line))
  return text.toSorted()
}

test('books that differ only in their ids come out the same', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{8}$/), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(ids, (fresh) => {
      expect(sameButForIds(withIds(fresh))).toEqual(sameButForIds(dump))
    }),
  )
})

test('books that differ in who was there come out different', () => {
  const other = dump.map((line) => line.replace('"personIds":["chidi"]', '"personIds":["bert"]'))
  expect(sameButForIds(other)).not.toEqual(sameButForIds(dump))
  expect(sameButForIds(dump.slice(1))).not.toEqual(sameButForIds(dump))
})
