import type { ImportView } from '#actions/views.ts'
import type { Paint } from './paint.ts'
import { count } from './say.ts'

/** Whether saving would change the book at all. */
export function wouldChange({ counts }: ImportView): boolean {
  const { newPromises, newConnections, newKindWords, brokenAddresses, openOffers } = counts
  const beside = newPromises + newConnections + newKindWords + brokenAddresses + openOffers
  return counts.new + counts.questions + counts.matched + counts.newInteractions + counts.meRecords + beside > 0
}

/** What the files hold and what saving them would do; nothing in it is left out. */
export function previewInWords({ files, counts }: ImportView, paint: Paint): string {
  const lines: readonly (readonly [number, string])[] = [
    [counts.new, `${count(counts.new, 'person', 'people')} new, for the pool`],
    [counts.matched, `${count(counts.matched, 'person', 'people')} known already`],
    [
      counts.conflicts,
      `of them ${counts.conflicts.toLocaleString('en')} said otherwise than in your book; the book's word stays`,
    ],
    [
      counts.questions,
      `${count(counts.questions, 'person', 'people')} who may be known already; kept apart unless you say so`,
    ],
    [counts.newInteractions, `${count(counts.newInteractions, 'message or meeting', 'messages and meetings')} new`],
    [counts.newPromises, `${count(counts.newPromises, 'reminder or promise', 'reminders and promises')} new`],
    [counts.newConnections, `${count(counts.newConnections, 'new connection')} between your people`],
    [counts.newKindWords, `${count(counts.newKindWords, 'kind word')} about you`],
    [counts.newGroups, `${count(counts.newGroups, 'new group')}`],
    [counts.photos, `${count(counts.photos, 'photo')} of people who have none yet`],
    [
      counts.brokenAddresses,
      `${count(counts.brokenAddresses, 'address that no longer works', 'addresses that no longer work')}`,
    ],
    [counts.openOffers, `${count(counts.openOffers, 'offer')} from signatures; taken only if you say so`],
    [counts.meRecords, `${count(counts.meRecords, 'record')} about yourself`],
    [counts.leftOut, `${count(counts.leftOut, 'record')} left out, each with its reason`],
    [counts.problems, `${count(counts.problems, 'record')} that could not be read, each with its line`],
  ]
  const taken = files.filter(({ problem }) => problem === undefined)
  const names = taken.map(({ name, title }) => (title === '' ? name : `${name} (${title})`))
  const beside = files.flatMap(({ name, problem, also = [] }) => [
    ...(problem === undefined ? [] : [`Not read: ${name}. ${problem}`]),
    ...(also.length === 0 ? [] : [`Also in ${name}, and not read with it: ${also.join(', ')}`]),
  ])
  return [
    paint.strong(new Intl.ListFormat('en').format(names)),
    ...beside,
    `${count(counts.records, 'record')}:`,
    ...lines.filter(([number]) => number > 0).map(([, words]) => `  ${words}`),
  ].join('\n')
}

export function savedInWords({ counts, step }: ImportView): string {
  const saved = [count(counts.new, 'new person', 'new people'), count(counts.newInteractions, 'new interaction')]
  const beside: readonly (readonly [number, string])[] = [
    [counts.newPromises, count(counts.newPromises, 'promise')],
    [counts.newConnections, count(counts.newConnections, 'connection')],
    [counts.newKindWords, count(counts.newKindWords, 'kind word')],
    [counts.newGroups, count(counts.newGroups, 'group')],
    [counts.photos, count(counts.photos, 'photo')],
  ]
  const news = counts.news === 0 ? [] : [`${count(counts.news, 'person has', 'people have')} a new position since.`]
  const undo = step === undefined || step === 0 ? [] : [`To take all of it back: tendril undo --step ${step}`]
  return [
    `Saved: ${[...saved, ...beside.filter(([number]) => number > 0).map(([, words]) => words)].join(', ')}.`,
    ...news,
    ...undo,
    'Next, choose whom to keep up with: tendril choose',
  ].join('\n')
}
