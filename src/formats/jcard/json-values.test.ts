import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonValues } from './json-values.ts'
import type { JsonValue } from './json-values.ts'
import { JsonCutter } from './json-cutter.ts'
import type { JsonText } from './json-cutter.ts'

const limits = { longest: 200, deepest: 5 }

async function valuesIn(text: string): Promise<JsonValue[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text)
  }
  return Array.fromAsync(jsonValues({ name: 'x.json', bytes }, ['stream'], limits))
}

/** The same text, in pieces of a few letters. */
function cutInPieces(text: string, length: number): JsonText[] {
  const cutter = new JsonCutter(['stream'], limits)
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  )
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()]
}

const plain = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null))
const value = fc.oneof(
  fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(plain, fc.array(plain, { maxLength: 3 })), { maxKeys: 3 }),
  fc.array(plain, { maxLength: 3 }).map((rest) => ['one', ...rest]),
)

test('the values of a file come out one by one, however they are strung together and laid out', async () => {
  const indents = fc.constantFrom(0, 2)
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), indents, async (values, indent) => {
      const sound = values.map((one) => JSON.parse(JSON.stringify(one).toWellFormed()) as unknown)
      const ways = [
        JSON.stringify(sound, undefined, indent),
        JSON.stringify(['stream', ...sound], undefined, indent),
        sound.map((one) => JSON.stringify(one)).join('\r\n'),
      ]
      for (const text of ways) {
        const found = await valuesIn(text)
        expect(found.map((one) => ('value' in one ? one.value : one.fault))).toEqual(sound)
        expect(cutInPieces(text, 3)).toEqual(cutInPieces(text, 10_000))
      }
    }),
    { numRuns: 200 },
  )
})

test('each value knows its line', async () => {
  const found = await valuesIn('\n[\n  {"a":\n 1},\n  {"b": "]"}]')
  expect(found).toEqual([
    { line: 3, value: { a: 1 } },
    { line: 5, value: { b: ']' } },
  ])
  expect(await valuesIn('["one", ["two"]]\n\u001e{"c": 3}\n')).toEqual([
    { line: 1, value: ['one', ['two']] },
    { line: 2, value: { c: 3 } },
  ])
})

test('what is broken, too long or too deep is named with its line, and the next value is read', async () => {
  expect(await valuesIn('{"a": [1}\n{"b": 2}\n{"c": "open\n}\n{"d": 4}\n{"e": nothing}')).toEqual([
    { line: 1, fault: 'This entry does not end' },
    { line: 2, value: { b: 2 } },
    { line: 3, fault: 'A text in this entry does not end' },
    { line: 5, value: { d: 4 } },
    { line: 6, fault: 'This entry is not written as JSON wants it' },
  ])
  expect(await valuesIn(`[{"a": "${'x'.repeat(300)}"}, {"b": ${'['.repeat(9)}${']'.repeat(9)}}, {"c": 3}`)).toEqual([
    { line: 1, fault: 'This entry is longer than 200 letters' },
    { line: 1, fault: 'This entry is nested deeper than 5 levels' },
    { line: 1, value: { c: 3 } },
  ])
  expect(await valuesIn('hello, you\n{"a": 1} and {"b"')).toEqual([
    { line: 1, fault: 'Here stands something that is no entry' },
    { line: 2, value: { a: 1 } },
    { line: 2, fault: 'Here stands something that is no entry' },
    { line: 2, fault: 'The file ends in the middle of this entry' },
  ])
})

test('whatever the bytes are, the end is reached', async () => {
  const letters = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '\n', ' ', 'a', '1') })
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      await valuesIn(text)
      expect(cutInPieces(text, 2)).toEqual(cutInPieces(text, 10_000))
    }),
  )
})
