import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'
import { understandLine, type UnderstoodLine } from './understand.ts'

/** A Wednesday. */
const TODAY = '2026-05-20'

type Said = [
  line: string,
  kind: UnderstoodLine['kind'],
  direction: UnderstoodLine['direction'],
  names: readonly string[],
  more: Partial<Pick<UnderstoodLine, 'day' | 'notes' | 'whatTheyTold'>>,
]

const LINES: Said[] = [
  [
    'coffee with Ana, her mother is ill',
    'met',
    'both',
    ['Ana'],
    { whatTheyTold: 'her mother is ill', notes: 'coffee' },
  ],
  ['called Bert yesterday about the tender', 'call', 'out', ['Bert'], { day: '2026-05-19', notes: 'about the tender' }],
  [
    'wrote to Marta Ruiz on 3 May: sent her the talk',
    'message',
    'out',
    ['Marta Ruiz'],
    { day: '2026-05-03', notes: 'sent her the talk' },
  ],
  ['email from Jo', 'email', 'in', ['Jo'], {}],
  ['lunch with Ana and Bo Chen last Friday', 'met', 'both', ['Ana', 'Bo Chen'], { day: '2026-05-15', notes: 'lunch' }],
  ['met Dr. Ana-Lucía at the Lisbon meetup', 'met', 'both', ['Ana-Lucía'], { notes: 'at the Lisbon meetup' }],
  ['zoom with Kim 2 days ago', 'video', 'both', ['Kim'], { day: '2026-05-18' }],
  ['letter to Ana', 'letter', 'out', ['Ana'], {}],
  ['message from Bert on LinkedIn', 'message', 'in', ['Bert'], { notes: 'on LinkedIn' }],
  ['Ana called, she got the job', 'call', 'in', ['Ana'], { whatTheyTold: 'she got the job' }],
  ['ana called', 'call', 'in', ['ana'], {}],
  ["liked Ana's post", 'like', 'out', ['Ana'], { notes: 'post' }],
  ["shared Ana's post", 'share', 'out', ['Ana'], { notes: 'post' }],
  ["commented on Ana's post", 'comment', 'out', ['Ana'], { notes: 'post' }],
  ['shared an article with Ana', 'message', 'out', ['Ana'], { notes: 'shared an article' }],
  ['School run with Dana', 'met', 'both', ['Dana'], { notes: 'School run' }],
  ['coffee with 王伟', 'met', 'both', ['王伟'], { notes: 'coffee' }],
  ["Coffee with Łukasz and Zoë O'Brien-Smith", 'met', 'both', ['Łukasz', "Zoë O'Brien-Smith"], { notes: 'Coffee' }],
  ['Ana and I had coffee', 'met', 'both', ['Ana'], { notes: 'coffee' }],
  ['lunch with ana and bo', 'met', 'both', ['ana', 'bo'], { notes: 'lunch' }],
  ['called bert about the offer', 'call', 'out', ['bert'], { notes: 'about the offer' }],
  ["Lunch with Ana, Bo and Kim at Nando's", 'met', 'both', ['Ana', 'Bo', 'Kim'], { notes: "Lunch, at Nando's" }],
  ['coffee with Ana, Bo called', 'met', 'both', ['Ana'], { notes: 'coffee, Bo called' }],
  ['Yesterday, coffee with Ana', 'met', 'both', ['Ana'], { day: '2026-05-19', notes: 'coffee' }],
  [
    'coffee with Ana, yesterday, her mother is ill',
    'met',
    'both',
    ['Ana'],
    { day: '2026-05-19', notes: 'coffee', whatTheyTold: 'her mother is ill' },
  ],
  [
    'coffee with Ana, her mother died last Friday',
    'met',
    'both',
    ['Ana'],
    { notes: 'coffee', whatTheyTold: 'her mother died last Friday' },
  ],
  ['introduced Ana to Bo', 'introduction', 'out', ['Ana', 'Bo'], {}],
  ['Bo introduced me to Marta', 'introduction', 'in', ['Bo', 'Marta'], {}],
  ['Ana told me her mother is ill', 'message', 'in', ['Ana'], { whatTheyTold: 'her mother is ill' }],
  ['sent flowers to Ana', 'message', 'out', ['Ana'], { notes: 'flowers' }],
  ['emailed slides to ana', 'email', 'out', ['ana'], { notes: 'slides' }],
  ['video call with my old boss Bert about Lisbon', 'video', 'both', ['Bert'], { notes: 'old boss, about Lisbon' }],
  ['spoke to Ana on the phone', 'call', 'both', ['Ana'], {}],
  ['talked with Dana at school', 'met', 'both', ['Dana'], { notes: 'at school' }],
  ['met Ana M. Reis', 'met', 'both', ['Ana M. Reis'], {}],
  ['coffee with An', 'met', 'both', ['An'], { notes: 'coffee' }],
  ['coffee with May on May 3', 'met', 'both', ['May'], { day: '2026-05-03', notes: 'coffee' }],
  ['connected with Ana on LinkedIn', 'invitation', 'out', ['Ana'], { notes: 'on LinkedIn' }],
  ['exchanged cards with Bo Chen', 'card-exchange', 'both', ['Bo Chen'], {}],
  ["heard from Jo that she's moving", 'message', 'in', ['Jo'], { whatTheyTold: "she's moving" }],
  [
    "got an email from Ana Ruiz, can't come on Friday",
    'email',
    'in',
    ['Ana Ruiz'],
    { whatTheyTold: "can't come on Friday" },
  ],
  ['went to Lisbon with Ana', 'met', 'both', ['Ana'], { notes: 'Lisbon' }],
  ['talked about the tender with Ana', 'call', 'both', ['Ana'], { notes: 'about the tender' }],
  ['coffee with Ana from Acme', 'met', 'both', ['Ana'], { notes: 'coffee, from Acme' }],
  ['thanked Bert for the introduction', 'message', 'out', ['Bert'], { notes: 'thanked, for the introduction' }],
  [
    'Dinner with Vincent van Gogh (he moves to Arles)',
    'met',
    'both',
    ['Vincent van Gogh'],
    { notes: 'Dinner', whatTheyTold: 'he moves to Arles' },
  ],
  [
    'had a coffee with Ana — promised to send the book',
    'met',
    'both',
    ['Ana'],
    { notes: 'coffee, promised to send the book' },
  ],
  ['w/ Ana: walk', 'met', 'both', ['Ana'], { notes: 'walk' }],
  ['COFFEE WITH ANA', 'met', 'both', ['ANA'], { notes: 'COFFEE' }],
  ['coffee with the team', 'met', 'both', [], { notes: 'coffee with the team' }],
  ['', 'met', 'both', [], {}],
]

test.each(LINES)('R123: "%s" is understood', (...said) => {
  const [line, kind, direction, names, more] = said
  const understood = understandLine(line, TODAY)
  const { kind: what, direction: way, names: who, day, notes, whatTheyTold, happened } = understood
  expect({ kind: what, direction: way, names: who, day, notes, whatTheyTold, happened }).toEqual({
    ...{ kind, direction, names, day: TODAY, notes: undefined, whatTheyTold: undefined, happened: true },
    ...more,
  })
})

test('R13: any context is an exchange like another, not only work', () => {
  for (const context of ['school run', 'softball practice', 'choir', 'dog park', 'parents evening']) {
    const { kind, names, notes } = understandLine(`${context} with Dana`, TODAY)
    expect({ kind, names, notes }).toEqual({ kind: 'met', names: ['Dana'], notes: context })
  }
})

test.each([
  ['coffee with Ana, asked for her view of the tender', ['asked']],
  ['called Bert: answered him on visas', ['answered']],
  ['wrote to Marta: sent her the talk', ['shared']],
  ['brainstormed with Ana and Bo', ['brainstormed']],
  ['lunch with Kim, learned how grants work', ['learned']],
  ['caught up with Ana', ['caught-up']],
  ['coffee with Ana, she learned to sail', []],
] as const)('R14: "%s" says what it was for', (line, purposes) => {
  expect(understandLine(line, TODAY).purposes).toEqual(purposes)
})

test('every word of a line is kept somewhere', () => {
  const vocabulary = LINES.flatMap(([line]) => line.split(' '))
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((w) => w.join(' ')),
  )
  fc.assert(
    fc.property(line, (text) => {
      const { names, notes = '', whatTheyTold = '', rest } = understandLine(text, TODAY)
      const kept = new Set(words([...names, notes, whatTheyTold, rest].join(' ')))
      expect(words(text).filter((word) => !kept.has(word))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

function words(text: string): string[] {
  return tokensOf(text).flatMap((token) => (token.isWord ? [token.key.replace(/[^\p{L}\p{N}]/gu, '')] : []))
}
