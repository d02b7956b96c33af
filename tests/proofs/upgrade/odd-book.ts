import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Context } from '#actions/action.ts'
import { signInStorage } from '#storage/sign-in.ts'
import { hashOf } from '#doors/http/sign-in/secret.ts'
import { run } from '../kill/steps.ts'
import { writeOddRecords } from './odd-records.ts'

/** A token whose sign-in must be there after every upgrade. */
export const TOKEN_OF_THE_FIXTURE = 'tendril_of-the-fixture'

const SAMPLES = path.join(import.meta.dirname, '../../../src/formats')

const LONG_AGO = '1999-12-31'

interface Kept {
  readonly id: string
  readonly version: number
}

/**
 * Writes a small book with at least one record of every kind, with the oddest values that each may have, and with
 * traces of changes: things removed, undone, changed twice. `goTo` moves the clock.
 */
export async function writeOddBook(context: Context, goTo: (day: string) => void): Promise<void> {
  const act = async (name: Parameters<typeof run>[1], input: unknown) => (await run(context, name, input)) as any
  goTo('2026-01-15')
  const { group } = await act('add-group', { name: 'Softball ⚾', shielded: true })
  await act('add-circle', { name: 'Mentors', order: 2, cadenceDays: 3650, importance: 0.5 })
  const ids: string[] = []
  for (const person of ODD_PEOPLE) {
    const given = { ...person, groupIds: [group.id], force: true }
    ids.push((await act('add-person', given)).person.id)
  }
  const [ada = '', bert = '', li = ''] = ids
  for (const [at, kind] of KINDS.entries()) {
    await act('log-interaction', {
      personIds: at % 2 === 0 ? [ada] : [ada, bert, li],
      kind,
      direction: (['in', 'out', 'both'] as const)[at % 3],
      day: at === 0 ? LONG_AGO : `2025-${String(1 + (at % 12)).padStart(2, '0')}-28`,
      ...(at === 1 ? { time: '23:59', minutes: 1440, purposes: ['asked', 'caught-up'] } : {}),
      notes: at === 2 ? 'long '.repeat(5000) : `Said “${kind}”\nand \u0000-free \u{1F41D}`,
      whatTheyTold: 'her mother is ill',
      whatITold: "I'm moving",
    })
  }
  await promisesAndCards(act, ada, goTo)
  await changes(act, { ada, bert, li })
  await imports(act, context, goTo)
  await writeOddRecords(context, [ada, bert])
  await signInStorage(context.storage).addToken({
    tokenHash: hashOf(TOKEN_OF_THE_FIXTURE),
    owner: context.storage.owner,
    id: 'fixture',
    label: 'A program of long ago',
    scope: 'read',
    createdAt: context.now(),
    lastUsedAt: undefined,
  })
}

type Act = (name: Parameters<typeof run>[1], input: unknown) => Promise<any>

const KINDS = [
  'met',
  'video',
  'call',
  'letter',
  'message',
  'email',
  'introduction',
  'event',
  'comment',
  'share',
  'like',
  'invitation',
  'card-exchange',
] as const

const ODD_PEOPLE = [
  {
    name: {
      full: 'Ada O’Brien-Šťastná',
      given: 'Ada',
      family: 'O’Brien-Šťastná',
      formerly: 'Lovelace',
      nickname: 'Adi',
    },
    circleId: 'inner',
    cadenceDays: 1,
    birthday: '02-29',
    emails: [{ address: 'ada@example.org', state: 'bounced', label: 'Büro', lastConfirmed: LONG_AGO }],
    phones: [{ number: '+351 912 345 678 ext. 9', state: 'wrong' }],
    addresses: [{ city: 'Porto', country: 'Portugal', until: '2020-01-01' }, { city: '東京' }],
    links: [{ url: 'https://www.linkedin.com/in/ada-%E2%9C%93', state: 'works' }],
    positions: [{ organisation: 'Analytical Engines', title: 'Countess', from: '1833-06-05', until: '2020-01-01' }],
    howWeMet: { when: 'autumn', where: 'a ball', throughWhom: 'Mary', aboutWhat: 'numbers', hook: 'we laughed' },
    kinds: ['friend', 'mentor'],
    tags: ['#maths', 'a tag with, a comma'],
    whyTheyMatter: 'She sees further.',
    notes: 'Keeps bees.\r\nTwo hives.\ttabbed “quotes” \\ backslash <b>markup</b>',
    privateNotes: 'Nobody else reads this.',
    welcomeChannels: ['letter'],
    unwelcomeChannels: ['call'],
    keptVerbatim: { 'vcard 3.0': ['X-ODD;TYPE=x:a\\,b'] },
  },
  { name: 'Bert', place: 'pool', birthday: '1970-01-01' },
  { name: { full: '李小龍', phonetic: 'Lǐ Xiǎolóng' }, circleId: 'wide' },
  { name: 'عائشة بنت سعد', notes: '\u202Bfrom right to left\u202C' },
  { name: '👩‍👧 Zoe\u0301', place: 'pool' },
  { name: 'x'.repeat(500), place: 'pool' },
  { name: '<script>alert(1)</script>', place: 'pool' },
]

async function promisesAndCards(act: Act, ada: string, goTo: (day: string) => void): Promise<void> {
  const made = (whose: string, day: string) =>
    act('make-promise', { personId: ada, whose, words: `“Call me in six months” (${whose})`, day })
  await made('invited', '2026-07-15')
  const kept = await made('mine', '2026-01-20')
  const dropped = await made('theirs', '9999-12-31')
  await act('settle-promise', { id: kept.promise.id, version: kept.promise.version, state: 'kept' })
  await act('settle-promise', { id: dropped.promise.id, version: dropped.promise.version, state: 'dropped' })
  goTo('2026-02-28')
  const { cards } = await act('open-day', { minutes: 60 })
  await act('answer-card', { promptId: cards[0].promptId, response: 'later' })
}

async function changes(act: Act, who: { ada: string; bert: string; li: string }): Promise<void> {
  const versionOf = async (id: string): Promise<Kept> => (await act('show-person', { id })).person
  const bert = await versionOf(who.bert)
  await act('edit-person', { id: bert.id, version: bert.version, change: { notes: 'first', circleId: 'warm' } })
  await act('undo', {})
  const { settings } = await act('overview', {})
  const weights = { ...settings.weights, like: 0, call: 1 }
  const change = { minutesADay: 240, timeZone: 'Pacific/Chatham', country: 'NZ', weights, firstRunDone: true }
  await act('change-settings', { version: settings.version, change })
  const li = await versionOf(who.li)
  await act('remove-person', { id: li.id, version: li.version })
}

const MARA =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMara,Quill,https://www.linkedin.com/in/mara-q,,'

/** Files of other programs, and the same person twice, a year apart: questions with their answers, and news. */
async function imports(act: Act, context: Context, goTo: (day: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-odd-'))
  const written = async (name: string, text: string) => {
    const file = path.join(folder, name)
    await writeFile(file, text)
    return file
  }
  const files = [
    ['2025-03-01', await written('Connections.csv', `${MARA}Acme,Gardener,01 Feb 2024\n`)],
    ['2026-03-01', await written('Connections (1).csv', `${MARA}"Beta, Inc.",Head Gardener,01 Feb 2024\n`)],
    ['2026-03-02', path.join(SAMPLES, 'linkedin/samples/2021-early/Connections.csv')],
    ['2026-04-01', path.join(SAMPLES, 'linkedin/samples/Complete_LinkedInDataExport_10-02-2026.zip')],
    ['2026-05-01', path.join(SAMPLES, 'vcard/samples/google-3.0.vcf')],
  ] as const
  for (const [day, file] of files) {
    goTo(day)
    const { id } = await act('start-import', { paths: [file] })
    await context.imports.settled(id)
    const { rows } = await act('list-preview', { id, state: 'question', limit: 1000 })
    for (const { index } of rows.slice(0, 5)) await act('decide-preview', { id, index, decision: { different: true } })
    const saved = await act('save-import', { id, wait: true })
    if (saved.state !== 'saved') throw new Error(`${file}: ${saved.problem}`)
  }
  await rm(folder, { recursive: true })
}
