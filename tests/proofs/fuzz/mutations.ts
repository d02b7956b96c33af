import type { Chance } from '../chance.ts'
import type { Input, Part } from './input.ts'

/** What a mutation may draw on. */
export interface Material {
  readonly chance: Chance
  /** Other inputs, to splice from. */
  readonly others: readonly Input[]
  /** Words that mean something to the reader. */
  readonly words: readonly string[]
}

const LARGEST_BYTES = 1_000_000
const USUAL_BYTES = 20_000

/** An input with one to eight things changed in it, seldom very large ones. */
export function mutated(input: Input, material: Material): Input {
  const { chance } = material
  let parts = [...input.parts]
  if (input.isZip && chance.below(8) === 0) parts = withOtherParts(parts, material)
  const at = chance.below(Math.max(1, parts.length))
  const part = parts[at]
  if (part === undefined) return { ...input, parts }
  let { bytes } = part
  for (let rounds = 1 + chance.below(8); rounds > 0; rounds -= 1) {
    const next = chance.pick(MUTATIONS)(bytes, material)
    const most = chance.below(50) === 0 ? LARGEST_BYTES : Math.max(USUAL_BYTES, part.bytes.length)
    if (next.length <= most) bytes = next
  }
  parts[at] = { ...part, bytes }
  return { ...input, parts }
}

type Mutation = (bytes: Buffer, material: Material) => Buffer

const MUTATIONS: readonly Mutation[] = [
  (bytes, { chance }) => changedAt(bytes, chance, (byte) => byte ^ (1 << chance.below(8))),
  (bytes, { chance }) => changedAt(bytes, chance, () => chance.pick(TELLING_BYTES)),
  (bytes, { chance }) => {
    const [from, to] = rangeIn(bytes, chance)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes, { chance }) => {
    const [from, to] = rangeIn(bytes, chance)
    return inserted(bytes, chance, bytes.subarray(from, to))
  },
  (bytes, { chance }) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, { chance, words }) => inserted(bytes, chance, Buffer.from(chance.pick(words))),
  (bytes, { chance, words }) => overwritten(bytes, chance, Buffer.from(chance.pick(words))),
  (bytes, { chance }) => inserted(bytes, chance, Buffer.from(chance.pick(ODD_WORDS))),
  (bytes, { chance }) => inserted(bytes, chance, Buffer.from(chance.pick(ODD_BYTES), 'latin1')),
  (bytes, material) => splicedFrom(bytes, material),
  (bytes, { chance }) => repeated(bytes, chance),
  (bytes, { chance }) => withLines(bytes, chance),
  (bytes, { chance }) => withLines(bytes, chance),
  (bytes, { chance }) => withNumber(bytes, chance),
  (bytes, { chance }) => inserted(bytes, chance, longRun(chance)),
  (bytes, { chance }) => (chance.below(6) === 0 ? chance.pick(REWRITINGS)(bytes) : bytes),
]

const TELLING_BYTES = [0, 9, 10, 13, 32, 34, 39, 44, 58, 59, 60, 61, 91, 92, 93, 123, 125, 127, 128, 0xc3, 0xef, 0xff]

const ODD_WORDS = [
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e999',
    '0x7fffffff',
  ],
  ...[
    '99999999999999999999',
    '-0',
    '4294967296',
    '9007199254740993',
    '0000-00-00',
    '2024-02-30',
    '+275760-09-14T00:00Z',
  ],
  ...[
    '<script>',
    '=1+1',
    '\u202e',
    '\u200d',
    '\u{feff}',
    '\u2028',
    '\u0085',
    'e\u0301',
    '\u{1f469}\u200d\u{1f467}',
    'İ',
    'ß',
  ],
  ...['\r\n', '\n\n', '\r', '\t', '\0', '"', '""', '\\', '\\u0000', '\\ud800', '%00', '&#0;', '=?utf-8?b?/w==?='],
]

const ODD_BYTES = ['\xff', '\xc3', '\xc3\x28', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xfe\xff', '\xff\xfe', '\x80\x9f']

const REWRITINGS: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  (bytes) => Buffer.concat([Buffer.from('\u{feff}'), bytes]),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n/g, '\r'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').toUpperCase(), 'latin1'),
]

function changedAt(bytes: Buffer, chance: Chance, change: (byte: number) => number): Buffer {
  if (bytes.length === 0) return bytes
  const copy = Buffer.from(bytes)
  const at = chance.below(copy.length)
  copy[at] = change(copy[at] ?? 0)
  return copy
}

/** Mostly short, now and then anything. */
function rangeIn(bytes: Buffer, chance: Chance): [from: number, to: number] {
  const from = chance.below(bytes.length + 1)
  const longest = chance.below(4) === 0 ? bytes.length - from : Math.min(64, bytes.length - from)
  return [from, from + chance.below(longest + 1)]
}

function inserted(bytes: Buffer, chance: Chance, more: Uint8Array): Buffer {
  const at = chance.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])
}

function overwritten(bytes: Buffer, chance: Chance, more: Uint8Array): Buffer {
  const at = chance.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at + more.length)])
}

function splicedFrom(bytes: Buffer, { chance, others }: Material): Buffer {
  const { parts } = chance.pick(others)
  const other = parts[chance.below(Math.max(1, parts.length))]?.bytes ?? Buffer.alloc(0)
  const [from, to] = rangeIn(other, chance)
  return chance.below(3) === 0
    ? Buffer.concat([bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(from)])
    : inserted(bytes, chance, other.subarray(from, to))
}

/** What is quadratic shows only where something is repeated very often. */
function repeated(bytes: Buffer, chance: Chance): Buffer {
  const [from, to] = rangeIn(bytes, chance)
  if (to === from) return bytes
  const most = Math.floor((chance.below(10) === 0 ? LARGEST_BYTES : 4000) / (to - from))
  const times = 1 + chance.below(Math.max(1, most))
  return Buffer.concat([
    bytes.subarray(0, to),
    Buffer.alloc((to - from) * times, bytes.subarray(from, to)),
    bytes.subarray(to),
  ])
}

/** Lines doubled, dropped or moved. */
function withLines(bytes: Buffer, chance: Chance): Buffer {
  const lines = bytes.toString('latin1').split('\n')
  if (lines.length > 20_000) return bytes
  const [one, other] = [chance.below(lines.length), chance.below(lines.length)]
  const line = lines[one] ?? ''
  const how = chance.below(3)
  if (how === 0) lines.splice(other, 0, line)
  else if (how === 1) lines.splice(one, 1)
  else [lines[one], lines[other]] = [lines[other] ?? '', line]
  return Buffer.from(lines.join('\n'), 'latin1')
}

const NUMBERS = ['0', '-1', '1', '7', '31', '99', '400', '65536', '2147483648', '99999999999999999999', '1e400', '٣']

function withNumber(bytes: Buffer, chance: Chance): Buffer {
  const text = bytes.toString('latin1')
  const from = chance.below(text.length + 1)
  const digits = /\d{1,20}/.exec(text.slice(from, from + 1000))
  if (digits === null) return bytes
  const at = from + digits.index
  const other = Buffer.from(chance.pick(NUMBERS))
  return Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + digits[0].length)])
}

function longRun(chance: Chance): Buffer {
  const unit = chance.pick([
    'a',
    ' ',
    '"',
    '[',
    '{"a":',
    '(',
    '<',
    '\\',
    ';',
    ',',
    '=',
    '\n',
    '\r\n ',
    'é',
    '/',
    '0',
    'From ',
  ])
  const most = chance.below(10) === 0 ? 300_000 : 3000
  return Buffer.from(unit.repeat(1 + chance.below(Math.ceil(most / unit.length))))
}

/** A file of an archive doubled, dropped, called otherwise, or exchanged for one of another archive. */
function withOtherParts(parts: readonly Part[], { chance, others, words }: Material): Part[] {
  const changed = [...parts]
  const at = chance.below(Math.max(1, parts.length))
  const part = parts[at]
  if (part === undefined) return changed
  const how = chance.below(4)
  if (how === 0) changed.splice(at, 1)
  else if (how === 1) changed.push({ ...part, name: `${chance.below(9)}${part.name}` })
  else if (how === 2) changed[at] = { ...part, name: chance.pick([...ODD_NAMES, ...words]) }
  else changed.push(...chance.pick(others).parts.slice(0, 3))
  return changed
}

const ODD_NAMES = [
  '',
  '/',
  '../x',
  'a/../../b',
  'C:\\x',
  'x'.repeat(4000),
  'a\0b',
  '__proto__',
  '.',
  'é\u0301.csv',
  '__MACOSX/._x',
]
