import type { WeekView } from '#actions/week/views.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './safe-text.ts'
import { count, sayDay, sayThisDay } from './say.ts'

/** The look at a week on a terminal: what happened, then the steps, each with an end. */
export function weekInWords(view: WeekView, paint: Paint): string {
  const { monday, sunday, minutes, isNow } = view
  const head = `${paint.strong(`The week from ${sayDay(monday)} to ${sayDay(sunday)}`)}`
  return [
    `${head}${isNow ? paint.quiet(`, about ${count(minutes, 'minute')}`) : ''}`,
    '',
    ...happened(view, paint),
    ...water(view, paint),
    ...weed(view, paint),
    ...plant(view, paint),
    ...promised(view, paint),
    ...ahead(view, paint),
    ending(view),
  ].join('\n')
}

function happened({ happened: week }: WeekView, paint: Paint): string[] {
  const { counts, purposes, keptTies, received, days, minutes, kindly, month } = week
  return [
    ...counts.filter(isTold).map(({ words }) => `  ${words}`),
    ...(keptTies.entries.length === 0 ? [] : [`  ${keptTies.words}`]),
    ...(received.entries.length === 0 ? [] : [`  ${received.words}`]),
    ...(purposes.length === 0 ? [] : [paint.quiet(`  ${purposes.map(({ words }) => words).join(', ')}`)]),
    ...kindly.map((words) => `  ${oneLine(words)}`),
    ...(days === undefined ? [] : [paint.quiet(`  ${days.words}`)]),
    ...minutes.sentences.map((words) => paint.quiet(`  ${words}`)),
    paint.quiet(`  ${month.words}`),
    '',
  ]
}

/** Nothing is no reproach: only of talks and of giving is it said. */
function isTold({ what, number }: WeekView['happened']['counts'][number]): boolean {
  return number > 0 || what === 'conversations' || what === 'gives'
}

function water({ water: step }: WeekView, paint: Paint): string[] {
  if (step === undefined) return []
  const lines = step.ties.flatMap(({ name, headline, whyTheyMatter }) => [
    `    ${paint.strong(oneLine(name))}  ${headline}`,
    ...(whyTheyMatter === undefined ? [] : [paint.quiet(`    “${oneLine(whyTheyMatter)}”`)]),
  ])
  const more = step.total - step.ties.length
  const rest = more > 0 ? [paint.quiet(`    and ${count(more, 'more')}`.replace(/mores$/, 'more'))] : []
  return section(paint, 'Water', { lines: [...lines, ...rest], empty: 'Nobody needs a word this week.' })
}

function weed({ weed: step }: WeekView, paint: Paint): string[] {
  if (step === undefined) return []
  const lines = step.flatMap(({ headline, because, choices }, at) => [
    `${paint.accent(String(at + 1).padStart(2))}  ${paint.strong(oneLine(headline))}`,
    paint.quiet(`    ${oneLine(because[0])} (keep, ${choices.join(', ')})`),
  ])
  const hint = step.length === 0 ? [] : [paint.quiet('    tendril week --keep 1, --lower 1 or --archive 1')]
  return section(paint, 'Weed', { lines: [...lines, ...hint], empty: 'Nothing wants weeding.' })
}

function plant({ plant: step }: WeekView, paint: Paint): string[] {
  if (step === undefined) return []
  const lines = step.flatMap(({ headline, because }) => [
    `    ${paint.strong(oneLine(headline))}`,
    ...because.map((reason) => paint.quiet(`    ${oneLine(reason)}`)),
  ])
  return section(paint, 'Plant', { lines, empty: 'Nothing to plant just now.' })
}

function promised({ promised: step }: WeekView, paint: Paint): string[] {
  if (step === undefined) return []
  const lines = [...step.promises, ...step.questions].flatMap(({ words, said }) => [
    `    ${paint.strong(`“${oneLine(words)}”`)}`,
    paint.quiet(`    ${oneLine(said)}`),
  ])
  return section(paint, 'Promises', { lines, empty: 'Nothing is promised, and nothing is asked.' })
}

function ahead({ next }: WeekView, paint: Paint): string[] {
  if (next === undefined) return []
  const days = next.days.map(({ day, isQuiet, items }) => {
    const words = items.map((item) => oneLine(item.words)).join('; ')
    return `    ${sayThisDay(day).padEnd(22)} ${words === '' ? paint.quiet(isQuiet ? 'quiet' : '·') : words}`
  })
  const plan = next.planReview === undefined ? [] : [`    ${next.planReview}`]
  return section(paint, 'Next week', { lines: [...days, paint.quiet(`    ${next.words}`), ...plan], empty: '' })
}

function section(paint: Paint, title: string, { lines, empty }: { lines: readonly string[]; empty: string }): string[] {
  return [paint.accent(title), ...(lines.length === 0 ? [paint.quiet(`    ${empty}`)] : lines), '']
}

function ending({ isNow, review, nextStep }: WeekView): string {
  if (review?.finishedOn !== undefined) return `You finished this look on ${sayDay(review.finishedOn)}.`
  if (!isNow) return 'That was the week.'
  if (nextStep === undefined) return 'That is the week. tendril week --finish ends the look.'
  return review === undefined
    ? `Begin with ${nextStep}; tendril week --done ${nextStep} when it is done.`
    : `Go on with ${nextStep}; tendril week --done ${nextStep} when it is done.`
}
