import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { linkedInSlug } from '#book/match-keys.ts'
import { Refusal } from '#book/refusal.ts'
import { plainText } from './plain-text.ts'
import { linkedin } from './read.ts'
import { recipients, splitNames } from './recipients.ts'
import { SAMPLE_OWNER } from '../golden.ts'

const COLUMNS = [
  'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS',
  'IS MESSAGE DRAFT',
].join(',')
const url = (slug: string) => (slug === '' ? '' : `https://www.linkedin.com/in/${slug}`)

interface Message {
  readonly conversation?: string
  readonly from: readonly [name: string, slug: string]
  readonly to: readonly [names: string, slugs: readonly string[]]
  readonly content?: string
  readonly rest?: string
}

const jordan = ['Jordan Pike', 'jordanpike'] as const
const toJordan = ['Jordan Pike', ['jordanpike']] as const
/** Two talks with two people, so that only Jordan is in both. */
const smallTalk: Message[] = [
  { conversation: 'a', from: ['Ada Quist', 'ada'], to: toJordan },
  { conversation: 'b', from: ['Bert Bell', 'bert'], to: toJordan },
]

async function read(messages: readonly Message[]): Promise<Finding[]> {
  const rows = messages.map(({ conversation = 'c', from, to, content = 'Hello', rest = 'INBOX,,No' }) => {
    const cells = [
      conversation,
      from[0],
      url(from[1]),
      to[0],
      to[1].map(url).join(','),
      '2025-06-01 14:03:22 UTC',
      '',
      content,
    ]
    return `${cells.map((cell) => `"${cell}"`).join(',')},${rest}`
  })
  const bytes = Buffer.from(`${COLUMNS}\n${rows.join('\n')}\n`)
  const file = { name: 'messages.csv', path: 'nowhere', size: bytes.length, bytes: () => pieces(bytes) }
  return Array.fromAsync(linkedin.read(file, SAMPLE_OWNER))
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

async function fateOf(message: Message): Promise<unknown> {
  const finding = (await read([...smallTalk, message])).at(-1)
  if (finding?.kind === 'left-out') return finding.reason
  if (finding?.kind !== 'interaction') return finding
  const { direction, with: others, text } = finding.interaction
  return [direction, others.map(({ name, links }) => [name.full, links?.[0]?.url.split('/').at(-1)]), text]
}

test('whoever is in the most conversations is the owner, whose words go out', async () => {
  expect(await fateOf({ from: jordan, to: ['Ada Quist', ['ada']] })).toEqual(['out', [['Ada Quist', 'ada']], 'Hello'])
  expect(await fateOf({ from: ['Ada Quist', 'ada'], to: toJordan })).toEqual(['in', [['Ada Quist', 'ada']], 'Hello'])
})

test('a file that does not show who the owner is says so, and what to do', async () => {
  const reading = read([{ from: jordan, to: ['Ada Quist', ['ada']] }])
  await expect(reading).rejects.toBeInstanceOf(Refusal)
  await expect(reading).rejects.toThrow(
    'messages.csv does not show which of the people in it is you. Import the whole export',
  )
})

test('a message to several is one interaction with all of them, without the owner', async () => {
  const group: Message = { from: ['Ada Quist', 'ada'], to: ['Jordan Pike, Bert Bell', ['jordanpike', 'bert']] }
  expect(await fateOf(group)).toEqual([
    'in',
    [
      ['Ada Quist', 'ada'],
      ['Bert Bell', 'bert'],
    ],
    'Hello',
  ])
})

test('what is no exchange between people is left out with its reason', async () => {
  const fromAda = { from: ['Ada Quist', 'ada'], to: toJordan } as const
  expect(await fateOf({ ...fromAda, rest: 'SPAM,,No' })).toBe('It lies in the spam folder.')
  expect(await fateOf({ ...fromAda, rest: 'INBOX,,Yes' })).toBe('It is a draft, never sent.')
  expect(await fateOf({ ...fromAda, content: ' ' })).toBe('It holds no words.')
  expect(await fateOf({ ...fromAda, content: '<p class=""spinmail-quill-editor__spin-break"">Hi</p>' })).toBe(
    'It is an advertisement, sent to many.',
  )
  expect(await fateOf({ from: ['LinkedIn Member', ''], to: toJordan })).toBe(
    'Its sender has closed their account, or hides from you.',
  )
  expect(await fateOf({ from: ['Acme Recruiting', ''], to: toJordan })).toBe(
    'It comes from a page or an advertiser, not from a person.',
  )
  expect(await fateOf({ from: jordan, to: ['LinkedIn Member', []] })).toBe(
    'It names nobody but you: the others have closed their accounts.',
  )
})

test('a picture without words is still a message', async () => {
  const picture: Message = {
    from: ['Ada Quist', 'ada'],
    to: toJordan,
    content: '',
    rest: 'INBOX,https://example.org/1.png,No',
  }
  expect(await fateOf(picture)).toEqual(['in', [['Ada Quist', 'ada']], undefined])
})

const names = { withCommas: new Set(['Quist, Dana']), bySlug: new Map([['ada', 'Ada Quist']]), slugOf: linkedInSlug }
const addressed = (to: string, ...slugs: string[]) =>
  recipients(to, slugs.map(url).join(','), names).map((member) => [member.name, member.url.split('/').at(-1)])

test('names with commas find their own addresses', () => {
  expect(addressed('Dana Quist, Ph.D.', 'dana')).toEqual([['Dana Quist, Ph.D.', 'dana']])
  expect(addressed('Dana Quist, Ph.D., Ada Quist', 'dana', 'ada')).toEqual([
    ['Dana Quist, Ph.D.', 'dana'],
    ['Ada Quist', 'ada'],
  ])
  expect(addressed('Ada Quist, LinkedIn Member, Bert Bell', 'ada', 'bert')).toEqual([
    ['Ada Quist', 'ada'],
    ['Bert Bell', 'bert'],
  ])
})

test('where names and addresses cannot be paired, nobody gets another person’s name', () => {
  expect(addressed('One, Two, Three', 'ada', 'cora-bell-1a2b')).toEqual([
    ['Ada Quist', 'ada'],
    ['', 'cora-bell-1a2b'],
  ])
})

test('without addresses, names are cut where they end', () => {
  expect(splitNames('Quist, Dana, Ada Quist, MBA, Bert Bell', names.withCommas)).toEqual([
    'Quist, Dana',
    'Ada Quist, MBA',
    'Bert Bell',
  ])
})

test('markup of campaigns becomes words, and words that look a little like markup stay', () => {
  expect(plainText('<p>Hi&nbsp;Ada,</p><p>see &lt;this&gt; &amp; that<br>R&#233;mi &#x1F600; &bogus;</p>')).toBe(
    'Hi Ada,\nsee <this> & that\nRémi 😀 &bogus;',
  )
  expect(plainText('if a < b && c > d, use <Ada> &amp; co')).toBe('if a < b && c > d, use <Ada> &amp; co')
})

test('BI-16: no text makes the cleaning slow down on it, and none makes it fail', () => {
  for (const unit of ['<', '<a', '</p', '&', '&#1', ' ', '\n', '<br>']) plainText(`<br>${unit.repeat(300_000)}`)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<p>', '</p>', '<', '>', '&', '#9999999;', 'a', '\n') }), (text) => {
      expect(plainText(text).length).toBeLessThanOrEqual(text.length)
    }),
  )
})
