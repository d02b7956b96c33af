import type { CardView, TodayView } from '#actions/views.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './safe-text.ts'
import { count, sayThisDay } from './say.ts'

/** Today on a terminal: what to do, why now, and an end. */
export function todayInWords(view: TodayView, paint: Paint): string {
  const { day, cards, doneToday, minutesPlanned, minutesDone, ending, asides, modeInWords } = view
  const left = Math.max(0, minutesPlanned - minutesDone)
  const length = cards.length === 0 ? '' : paint.quiet(`, about ${count(left, 'minute')}`)
  const answered = doneToday.map(({ name, response }) =>
    paint.quiet(` ·  ${oneLine(name)}: ${SAY[response] ?? response}`),
  )
  return [
    `${paint.strong(sayThisDay(day))}${length}`,
    ...(modeInWords === undefined || modeInWords === ending ? [] : [modeInWords]),
    '',
    ...cards.flatMap((card, at) => cardInWords(card, at + 1, paint)),
    ...(answered.length === 0 ? [] : [...answered, '']),
    ...asides.flatMap((aside) => asideInWords(aside, paint)),
    ending,
    ...(cards.length === 0
      ? []
      : ['', paint.quiet('tendril done 1, tendril later 1, or tendril log "coffee with Ana"')]),
  ].join('\n')
}

const list = new Intl.ListFormat('en', { type: 'disjunction' })

function asideInWords({ headline, because }: TodayView['asides'][number], paint: Paint): string[] {
  return [`  ·  ${oneLine(headline)}`, ...because.map((line) => paint.quiet(`     ${oneLine(line)}`)), '']
}

const SAY: Readonly<Record<string, string>> = { done: 'done', later: 'later', 'not-this-one': 'not this one' }

function cardInWords(card: CardView, number: number, paint: Paint): string[] {
  const { headline, because, ways, link, notice, work, reach } = card
  const easy = ways.length === 0 ? undefined : `Easy ways: ${list.format(ways)}.`
  const more = [...because, easy, notice, work, link?.href, reach?.label].filter((line) => line !== undefined)
  return [
    `${paint.accent(String(number).padStart(2))}  ${paint.strong(oneLine(headline))}`,
    ...more.map((reason) => paint.quiet(`    ${oneLine(reason)}`)),
    '',
  ]
}
