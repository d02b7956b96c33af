import fc from 'fast-check'
import type { Stranger } from '#book/person.ts'

/** Text as readers give it: trimmed, `\n` for line ends, never empty. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((one) => one.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim())
  .filter((one) => one !== '')
const short = (most: number): fc.Arbitrary<string> =>
  text.map((one) => one.slice(0, most).trim()).filter((one) => one !== '' && one.isWellFormed())
const label = fc.oneof(
  fc.constantFrom('work', 'home', 'mobile', 'work fax', 'main', 'other', 'HomePage', 'Work', 'pager'),
  text.filter((one) => !one.startsWith('_$!<')),
)
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) })
const labelled = <K extends string>(field: K): fc.Arbitrary<Record<K, string> & { label?: string }> =>
  fc.record({ [field]: text, label }, { requiredKeys: [field] as never }) as never
const nameParts = fc.record(
  {
    given: text,
    family: text,
    additional: text,
    prefix: short(100),
    suffix: short(100),
    nickname: text,
    phonetic: text,
    formerly: text,
  },
  { requiredKeys: ['family'] },
)
const day = fc
  .date({ min: new Date('1605-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const position = fc
  .record({ organisation: text, title: text, department: text }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0)
const address = fc.record(
  { street: text, city: text, region: text, postalCode: short(100), country: text, label },
  { requiredKeys: ['city'] },
)
/** People with any of the facts that a card can carry. */
export const people: fc.Arbitrary<Stranger> = fc.record(
  {
    name: fc.tuple(text, nameParts).map(([full, parts]) => ({ full, ...parts })),
    emails: some(labelled('address')),
    phones: some(labelled('number')),
    addresses: some(address),
    links: some(labelled('url')),
    positions: some(position),
    birthday: fc.oneof(
      day,
      day.map((one) => one.slice(5)),
    ),
    tags: some(text),
    notes: text,
  },
  { requiredKeys: ['name'] },
) as never
