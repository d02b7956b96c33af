import type { NamedValue, SeasonLook, TiesOfSpan, YearLook } from '#actions/season/season-views.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './safe-text.ts'
import { sayDay } from './say.ts'
import { table } from './table.ts'

interface Terminal {
  readonly paint: Paint
  readonly columns: number | undefined
}

/** Of a long list so many lines are shown; the sentence above it counts them all, and --json has them. */
const MOST_SHOWN = 8

/** A quarter on a terminal: every picture of the screen as lines. */
export function seasonInWords(look: SeasonLook, terminal: Terminal): string {
  const { paint } = terminal
  const { name, running, ties, value, activities, now, review, leftOpen } = look
  const goals = [
    ...leftOpen.map(({ words }) => `From before, still open: ${words}`),
    ...(review?.goals ?? []).map(({ words, state }) => `${words} (${state.replace('-', ' ')})`),
    ...(review?.notes === undefined ? [] : [review.notes]),
  ]
  return [
    paint.strong(name),
    ...part('Ties in their rhythm', [...running.sentences, '', monthsTable(look, terminal)], paint),
    ...part('Ties', tiesLines(ties), paint),
    ...part('What it gave', valueLines(value), paint),
    ...(now === undefined ? [] : nowLines(now, paint)),
    ...part(
      'Activities',
      activities.map(({ sentence }) => sentence),
      paint,
    ),
    ...part('Goals and notes', goals, paint),
  ].join('\n')
}

/** A year on a terminal. */
export function yearInWords({ year, ties, value }: YearLook, { paint }: Terminal): string {
  const named = ties.ties.filter(({ standing }) => standing !== 'kept')
  return [
    paint.strong(String(year)),
    ...part(
      'Ties',
      [...tiesLines(ties), ...some(named, (one) => `${one.name}, ${one.standing}, ${sayDay(one.day)}`)],
      paint,
    ),
    ...part('What it gave', valueLines(value), paint),
  ].join('\n')
}

function part(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : ['', paint.accent(title), ...lines]
}

function monthsTable({ running }: SeasonLook, terminal: Terminal): string {
  const rows = running.months.map(({ month, inRhythm, exchanges, isSilent, isBeforeTheBook }) => {
    const note = isSilent ? 'silent' : isBeforeTheBook ? 'before the book' : ''
    return [month, String(inRhythm), String(exchanges), note]
  })
  return table(['Month', 'In rhythm', 'Conversations', ''], rows, terminal)
}

function tiesLines({ sentence, months }: TiesOfSpan): readonly string[] {
  return [sentence, ...months.flatMap((month) => month.sentence ?? [])]
}

function valueLines({ sentences, ...tallies }: NamedValue): readonly string[] {
  const sources = Object.values(tallies).flatMap((tally) => tally.sources)
  const once = [...new Map(sources.map((source) => [source.id, source])).values()]
  const newestFirst = once.toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return [
    ...sentences,
    ...some(
      newestFirst,
      ({ day, people, gist }) => `${sayDay(day)}, ${people.map((one) => one.name).join(', ')}: ${gist}`,
    ),
  ]
}

function nowLines(now: NonNullable<SeasonLook['now']>, paint: Paint): readonly string[] {
  const { drift, breadth, bubble, employer } = now
  const outward = [bubble?.sentence, bubble?.step?.sentence, employer?.sentence].filter((line) => line !== undefined)
  return [
    ...part(
      'If nothing happened',
      [...drift.sentences, ...some(drift.cold, ({ name, circle, coldOn }) => `${sayDay(coldOn)}, ${name} (${circle})`)],
      paint,
    ),
    ...part(
      'How broad it is',
      [
        ...(breadth.every(({ isTooLittle }) => isTooLittle)
          ? ['Too little is written down yet of what people do and where.']
          : []),
        ...breadth
          .filter(({ isTooLittle }) => !isTooLittle)
          .map(({ of, sentence }) => `${of.slice(0, 1).toUpperCase()}${of.slice(1)}: ${sentence}`),
        ...outward,
        ...(employer?.toWater ?? []).map(({ name, because }) => `  Water ${name}: ${because}`),
      ],
      paint,
    ),
  ]
}

function some<T>(items: readonly T[], say: (item: T) => string): readonly string[] {
  const shown = items.slice(0, MOST_SHOWN).map((item) => `  ${oneLine(say(item))}`)
  return items.length > MOST_SHOWN ? [...shown, `  and ${String(items.length - MOST_SHOWN)} more`] : shown
}
