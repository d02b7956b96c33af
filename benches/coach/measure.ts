import { detectLanguage } from '../../src/advice/coach/languages/index.ts'
import { judge, type CoachFacts } from '../../src/advice/coach/index.ts'
import { readLetter } from '../../src/advice/coach/letter/read.ts'
import { RUBRIC, RUBRIC_NAMES, weigh, WELCOME_FROM, type RubricItem } from '../../src/advice/coach/rubric.ts'
import type { LabelledLetter } from './letters.ts'

/** How well the coach agrees with the labels of a set of letters. */
export interface CoachFigures {
  readonly letters: number
  /** Part of the letters that are called good or bad as their label says. */
  readonly accuracy: number
  /** Chance that a good letter weighs more than a bad one; half for equals. */
  readonly auc: number
  /** Over the items that are labelled at all in this set. */
  readonly meanItemF1: number
  readonly itemF1: Readonly<Record<string, number>>
  /** Good letters with more than one flag of weight 2 or more. */
  readonly goodWithTwoHeavyFlags: number
  /** Letters judged otherwise than labelled. */
  readonly misjudged: readonly string[]
}

const HEAVY = 2
const DAYS_A_MONTH = 30.44

export function measureCoach(letters: readonly LabelledLetter[]): CoachFigures {
  const judged = letters.map((letter) => {
    const facts = factsOf(letter)
    const reading = readLetter(letter.text, detectLanguage(letter.text))
    const weight = weigh(reading, facts)
    const verdict = judge({ text: letter.text }, facts)
    const heavy = [...verdict.flags, ...verdict.more].filter((flag) => flag.weight >= HEAVY).length
    const found = Object.fromEntries(RUBRIC_NAMES.map((name) => [name, holds(RUBRIC[name], reading, facts)]))
    return { letter, weight, heavy, found, isGood: weight >= WELCOME_FROM }
  })
  const misjudged = judged.filter(({ letter, isGood }) => isGood !== (letter.label === 'good'))
  const itemF1 = Object.fromEntries(
    RUBRIC_NAMES.flatMap((name) => {
      const f1 = f1Of(judged.map(({ letter, found }) => ({ is: letter.items[name], found: found[name] === true })))
      return f1 === undefined ? [] : [[name, f1]]
    }),
  )
  const f1s = Object.values(itemF1)
  return {
    letters: letters.length,
    accuracy: 1 - misjudged.length / letters.length,
    auc: areaUnderCurve(
      judged.filter(({ letter }) => letter.label === 'good').map(({ weight }) => weight),
      judged.filter(({ letter }) => letter.label === 'bad').map(({ weight }) => weight),
    ),
    meanItemF1: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    itemF1,
    goodWithTwoHeavyFlags: judged.filter(({ letter, heavy }) => letter.label === 'good' && heavy > 1).length,
    misjudged: misjudged.map(({ letter }) => letter.id),
  }
}

function holds(item: RubricItem, ...seen: Parameters<RubricItem['holds']>): boolean {
  return item.holds(...seen)
}

function factsOf({ silence_months: months }: LabelledLetter): CoachFacts {
  return months === undefined ? {} : { daysSinceLastContact: Math.round(months * DAYS_A_MONTH) }
}

/** Harmonic mean of precision and recall; undefined where no letter has the item and none was said to. */
function f1Of(
  cases: readonly { readonly is: 0 | 1 | null | undefined; readonly found: boolean }[],
): number | undefined {
  const known = cases.filter(({ is }) => is !== null && is !== undefined)
  const hits = known.filter(({ is, found }) => is === 1 && found).length
  const wrong = known.filter(({ is, found }) => (is === 1) !== found).length
  return hits + wrong === 0 ? undefined : (2 * hits) / (2 * hits + wrong)
}

function areaUnderCurve(good: readonly number[], bad: readonly number[]): number {
  const wins = good.flatMap((one) => bad.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}
