import type { ImportView } from '#actions/views.ts'
import type { Paint } from './paint.ts'
import { count } from './say.ts'

/** Whether saving would change the book at all. */
export function wouldChange({ counts }: ImportView): boolean {
  return counts.new + counts.questions + counts.matched + counts.newInteractions + counts.meRecords > 0
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
    [counts.meRecords, `${count(counts.meRecords, 'record')} about yourself`],
    [counts.leftOut, `${count(counts.leftOut, 'record')} left out, each with its reason`],
    [counts.problems, `${count(counts.problems, 'record')} that could not be read, each with its line`],
  ]
  const names = files.map(({ name, title }) => (title === '' ? name : `${name} (${title})`))
  return [
    paint.strong(new Intl.ListFormat('en').format(names)),
    `${count(counts.records, 'record')}:`,
    ...lines.filter(([number]) => number > 0).map(([, words]) => `  ${words}`),
  ].join('\n')
}

export function savedInWords({ counts, step }: ImportView): string {
  const news = counts.news === 0 ? [] : [`${count(counts.news, 'person has', 'people have')} a new position since.`]
  const undo = step === undefined || step === 0 ? [] : [`To take all of it back: tendril undo --step ${step}`]
  return [
    `Saved: ${count(counts.new, 'new person', 'new people')}, ${count(counts.newInteractions, 'new interaction')}.`,
    ...news,
    ...undo,
    'Next, choose whom to keep up with: tendril choose',
  ].join('\n')
}
