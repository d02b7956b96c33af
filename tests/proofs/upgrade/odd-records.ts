import type { Context } from '#actions/action.ts'
import { connectionOf } from '#book/connection.ts'
import type { RecordKind } from '#book/record.ts'
import { schemaByKind } from '#book/record-schemas.ts'
import { tableOf } from '#storage/kinds.ts'
import { createRecord } from '#storage/records.ts'

const ON = '2026-02-28'

/** Records with odd values, for kinds that no other step of the odd book writes; as old as the version that brought them. */
export async function writeOddRecords({ storage }: Context, [one, other]: readonly [string, string]): Promise<void> {
  for (const [kind, record] of oddRecords(one, other)) {
    await storage.write({ label: `Wrote a ${kind}`, today: ON }, (writer) =>
      createRecord(writer, tableOf(kind), schemaByKind[kind].parse(record)),
    )
  }
}

function oddRecords(one: string, other: string): readonly (readonly [RecordKind, object])[] {
  return [...of020(one, other), ...of030(one, other)]
}

function of020(one: string, other: string): readonly (readonly [RecordKind, object])[] {
  return [
    ['connection', { ...connectionOf(one, other), as: 'sisters — “really”', source: 'facebook' }],
    [
      'file-answer',
      { id: 'answer', about: 'table ;,Naïve', answers: { day: 'DD/MM', '': 'x' }, answeredOn: '1900-01-01' },
    ],
    ['forgotten', { id: 'f'.repeat(64), on: '9999-12-31' }],
    [
      'kind-word',
      { id: 'kind', personId: one, words: '¡Única!\n\nالأفضل', source: 'linkedin', sourceKey: 'k'.repeat(300) },
    ],
    [
      'pair-answer',
      { id: 'pair', personIds: [one, other].toSorted(), answer: 'later', answeredOn: ON, askAgainOn: ON },
    ],
    ['photo', { id: one, mediaType: 'image/webp', width: 1, height: 1024, base64: 'AAAA', source: 'vcard' }],
    [
      'saved-list',
      { id: 'list', name: '🌿', filter: { tag: ['bees', ''], vague: true, search: '%_' }, columns: ['due'] },
    ],
    [
      'thread',
      { id: 'thread', personId: other, words: 'x', sensitive: true, state: 'dropped', settledOn: ON, notedOn: ON },
    ],
  ]
}

function of030(one: string, other: string): readonly (readonly [RecordKind, object])[] {
  const again = { personId: other, day: ON }
  return [
    [
      'activity',
      {
        id: 'activity',
        name: 'Sôftball',
        enjoyment: 5,
        nextDay: '2028-02-29',
        repeats: { every: 1, unit: 'year' },
        since: ON,
      },
    ],
    ['ask', { id: 'ask', personId: one, words: '½ hour', day: ON, state: 'declined', overrode: ['gap', 'burst'] }],
    [
      'clipping',
      {
        id: 'clipping',
        url: 'https://example.org/ü?q=%20',
        topics: ['bees'],
        savedOn: ON,
        sent: [again],
        notForIds: [one],
      },
    ],
    [
      'draft',
      {
        id: 'draft',
        personId: one,
        channel: 'email',
        text: '\u2028',
        to: 'a@example.org',
        state: 'may-have-been-sent',
        changedOn: ON,
      },
    ],
    [
      'event',
      {
        id: 'event',
        name: 'Ünconference',
        day: '9999-12-31',
        mayComeIds: [one],
        toMeet: [{ words: '?' }],
        metIds: [other],
        state: 'been',
      },
    ],
    [
      'material',
      { id: 'material', kind: 'resume', name: 'Résumé', updatedOn: '1900-01-01', lookAfterDays: 3650, sent: [again] },
    ],
    ['mode', { id: 'mode', mode: 'busy', from: '1900-01-01', until: '1900-01-02', note: '…' }],
    ['my-news', { id: 'news', words: 'We moved', mood: 'hard', day: ON, isPrivate: false, told: [again] }],
    [
      'plan',
      {
        id: 'plan',
        words: '',
        reason: '“never again”',
        aims: [{ id: 'aim', words: 'x' }],
        focus: [{ personId: one, aimId: 'aim' }],
        from: ON,
        reviewOn: '9999-12-31',
        state: 'ended',
      },
    ],
    [
      'question',
      {
        id: 'question',
        personId: one,
        whose: 'theirs',
        words: '¿?',
        askedOn: ON,
        state: 'answered',
        settledOn: ON,
        answer: '42',
      },
    ],
    [
      'reminder-channel',
      {
        id: 'ntfy',
        road: 'ntfy',
        at: '23:59',
        brings: [],
        config: { server: 'https://ntfy.example.org', topic: 'x', onOwnNetwork: true },
      },
    ],
    [
      'review',
      {
        id: 'season-2026-01-01',
        span: 'season',
        from: '2026-01-01',
        goals: [{ id: 'goal', words: 'x', state: 'let-go' }],
        keptIds: [one],
        startedOn: ON,
      },
    ],
    ['trip', { id: 'trip', city: 'São Paulo', from: '2026-02-28', until: '2026-03-01' }],
  ]
}
