import { z } from 'zod'
import type { PlanFacts } from '#advice/plan/facts.ts'
import { whatIsAhead } from '#advice/week/ahead.ts'
import { whatHappened } from '#advice/week/happened.ts'
import type { CallProposed } from '#advice/week/kindly.ts'
import { toPlant } from '#advice/week/plants/index.ts'
import { whatIsPromised } from '#advice/week/promised.ts'
import { toWater } from '#advice/week/water.ts'
import { toWeed } from '#advice/week/weeds/index.ts'
import { WEEK_STEPS, type WeekStep } from '#advice/week/which-week.ts'
import { byWorth } from '#advice/suggestions/due.ts'
import { addDays, Day } from '#book/day.ts'
import { openPromises } from '#storage/promises.ts'
import { questions } from '#storage/questions.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { readSettings } from '#storage/settings.ts'
import { namesOf } from '#storage/week.ts'
import { action } from '../action.ts'
import type { Context } from '../action.ts'
import { readPlanFacts, readPlants, readWeeds } from './read-steps.ts'
import { nameFrom, readMonth, readWeek } from './read-span.ts'
import { keptInPeace, reviewOf } from './reviewing.ts'
import type { WeekView } from './views.ts'
import { whoseWeek } from './whose-week.ts'

/** Promises are looked at up to a month ahead. */
const PROMISES_AHEAD_DAYS = 31

export const showWeek = action({
  name: 'show-week',
  summary: 'The look at a week: what happened, whom to water, what to weed and plant, promises, and the days ahead',
  effect: 'reads',
  input: z.strictObject({
    /** Any day of the week; left out, the week to look at now. */
    week: Day.optional(),
    /** Only one of the steps; left out, all of them. */
    step: z.enum(WEEK_STEPS).optional(),
    /** How many ties to water are told at most. */
    ties: z.int().min(1).max(1000).default(20),
  }),

  async run(context, { week, step, ties }): Promise<WeekView> {
    const { storage } = context
    const { monday, today, isNow } = await whoseWeek(context, week)
    const review = await reviewOf(storage, monday)
    const facts = await readWeek(storage, monday, today)
    const plan = isNow ? await readPlanFacts(context) : undefined
    const month = await readMonth(storage, facts.until, today)
    const stepsDone = new Set(review?.stepsDone ?? [])
    const wanted = WEEK_STEPS.filter((one) => step === undefined || one === step)
    const { reviewMinutes } = await readSettings(storage)
    return {
      today,
      monday,
      sunday: addDays(monday, 6),
      isNow,
      minutes: reviewMinutes,
      steps: WEEK_STEPS.map((one) => ({ step: one, isDone: stepsDone.has(one) })),
      nextStep: WEEK_STEPS.find((one) => !stepsDone.has(one)),
      review,
      happened: whatHappened(facts, { month, call: plan === undefined ? undefined : oneCall(plan) }),
      ...(plan === undefined ? {} : await stepsOf(context, plan, { wanted, monday, ties })),
    }
  },
})

interface Wanted {
  readonly wanted: readonly WeekStep[]
  readonly monday: Day
  readonly ties: number
}

type Steps = Pick<WeekView, 'water' | 'weed' | 'plant' | 'promised' | 'next'>

async function stepsOf(context: Context, plan: PlanFacts, { wanted, monday, ties }: Wanted): Promise<Steps> {
  const { storage } = context
  const read: { readonly [Step in WeekStep]: () => Promise<Steps> } = {
    water: async () => ({ water: toWater(plan, ties) }),
    weed: async () => ({ weed: toWeed(await readWeeds(context, plan), await keptInPeace(storage, monday)) }),
    plant: async () => ({ plant: toPlant(await readPlants(context, plan, monday)) }),
    promises: async () => ({ promised: await promised(context, plan.today) }),
    next: async () => ({ next: await ahead(context, plan) }),
  }
  const steps = await Promise.all(wanted.map((step) => read[step]()))
  return Object.assign({}, ...steps) as Steps
}

async function promised({ storage }: Context, today: Day): Promise<NonNullable<Steps['promised']>> {
  const promises = await openPromises(storage, addDays(today, PROMISES_AHEAD_DAYS))
  const open = await recordsInState(storage, questions, ['open'])
  const names = await namesOf(
    storage,
    [...promises, ...open].map(({ personId }) => personId),
  )
  return whatIsPromised({ promises, questions: open, nameOf: nameFrom(names), today })
}

async function ahead({ storage }: Context, { view }: PlanFacts): Promise<NonNullable<Steps['next']>> {
  const names = await namesOf(
    storage,
    view.promises.map(({ personId }) => personId),
  )
  return whatIsAhead({ view, nameOf: nameFrom(names) })
}

/** Whom one call would please most, of those whom a call reaches. */
function oneCall(plan: PlanFacts): CallProposed | undefined {
  for (const { personId, name, reachableBy, unwelcomeChannels } of byWorth(plan, () => true)) {
    if (reachableBy.includes('call') && !unwelcomeChannels.includes('call')) return { personId, name }
  }
  return undefined
}
