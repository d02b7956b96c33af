import type { WeedChoice } from '#advice/week/weeds/weed.ts'
import type { WeekStep } from '#advice/week/which-week.ts'
import type { Day } from '#book/day.ts'
import { dayInWords } from '../words/days.ts'

interface StepWords {
  readonly name: string
  /** After “Next:” and “Go on with”. */
  readonly doing: string
  /** One line that says what is here, and what need not be. */
  readonly lead: string
}

export const STEPS: Readonly<Record<WeekStep, StepWords>> = {
  water: {
    name: 'Water',
    doing: 'watering',
    lead: 'These ties could do with a word. The days bring them one by one; here you only look.',
  },
  weed: {
    name: 'Weed',
    doing: 'weeding',
    lead: 'A few things that may want tidying. Keeping somebody as they are is always right.',
  },
  plant: {
    name: 'Plant',
    doing: 'planting',
    lead: 'Small steps from which something may grow. One of them is plenty.',
  },
  promises: { name: 'Promises', doing: 'promises', lead: 'What was said, in the words in which it was said.' },
  next: { name: 'Next week', doing: 'the days ahead', lead: 'The seven days to come.' },
}

/** `18 to 24 May`, `29 December 2025 to 4 January` */
export function weekInWords(monday: Day, sunday: Day, today: Day): string {
  const [from, until] = [dayInWords(monday, today), dayInWords(sunday, today)]
  const [day, ...month] = from.split(' ')
  return until.endsWith(` ${month.join(' ')}`) ? `${day ?? ''} to ${until}` : `${from} to ${until}`
}

interface ChoiceWords {
  readonly name: string
  readonly key: string
}

/** What can be done with something to weed: the words of its button, and its key. */
export const CHOICES: Readonly<Record<WeedChoice | 'keep', ChoiceWords>> = {
  keep: { name: 'Keep', key: 'y' },
  lower: { name: 'Wider circle', key: 'o' },
  archive: { name: 'Put away', key: 'a' },
  merge: { name: 'Make them one', key: 'm' },
  different: { name: 'They are two', key: 'n' },
  drop: { name: 'Let it go', key: 'd' },
  fix: { name: 'Look at them', key: 'f' },
}
