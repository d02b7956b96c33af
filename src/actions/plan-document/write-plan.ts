import { z } from 'zod'
import { addDays } from '#book/day.ts'
import { Aim, FocusPerson, PlanDocument } from '#book/plan-document.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { activities } from '#storage/activities.ts'
import { people } from '#storage/people.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { planInForce } from './in-force.ts'

/** A plan is looked at again after a season, unless its owner names another day. */
const LOOK_AGAIN_DAYS = 91

const Change = partialOf(
  PlanDocument.pick({
    words: true,
    reason: true,
    activityIds: true,
    minutesADay: true,
    givesAWeek: true,
    newPeopleAMonth: true,
    reviewOn: true,
  }),
).extend({
  /** An aim or a focus without an id, or without a day, is a new one. */
  aims: z
    .array(Aim.partial({ id: true }))
    .max(20)
    .optional(),
  focus: z.array(FocusPerson).max(100).optional(),
})

export const writePlan = action({
  name: 'write-plan',
  summary: 'Writes the plan: its words, aims, people to know better, minutes, activities, and the day to look again',
  effect: 'writes',
  input: z.strictObject({
    version: Version.optional().describe('The version that was read; left out for a first plan'),
    change: Change,
  }),

  async run({ storage, today, newId }, { version, change }) {
    const day = await today()
    return storage.write({ label: 'Wrote the plan', today: day }, async (writer) => {
      const before = await planInForce(writer)
      for (const { personId } of change.focus ?? []) await getRecord(writer, people, personId)
      for (const id of change.activityIds ?? []) await getRecord(writer, activities, id)
      refuseUnknownAims(change, before)
      const { aims, focus, ...rest } = change
      const parts = {
        ...rest,
        ...(aims === undefined ? {} : { aims: aims.map((aim) => ({ ...aim, id: aim.id ?? newId() })) }),
        ...(focus === undefined ? {} : { focus: focus.map((one) => withStepDay(one, before, day)) }),
      }
      if (before === undefined) {
        const begun = { id: newId(), from: day, reviewOn: addDays(day, LOOK_AGAIN_DAYS) }
        const plan = await createRecord(writer, planDocuments, PlanDocument.parse(withChanges(begun, parts)))
        return { plan, step: writer.step }
      }
      const changed = PlanDocument.parse(withChanges({ ...before, version: undefined }, parts))
      const plan = await updateRecord(writer, planDocuments, { ...changed, version: version ?? before.version })
      return { plan, step: writer.step }
    })
  },
})

/** An aim goes by a name that the plan gave it. @throws Refusal `not-found` */
function refuseUnknownAims({ aims, focus }: z.output<typeof Change>, before: PlanDocument | undefined): void {
  const known = new Set(before?.aims.map(({ id }) => id))
  const named = [...(aims ?? []).map(({ id }) => id), ...(focus ?? []).map(({ aimId }) => aimId)]
  if (named.every((id) => id === undefined || known.has(id))) return
  throw new Refusal('not-found', 'The plan has no such aim; it may have been taken out')
}

/** A step is as old as its words: a new one begins today. */
function withStepDay(one: FocusPerson, before: PlanDocument | undefined, day: string): FocusPerson {
  const known = before?.focus.find(({ personId }) => personId === one.personId)
  if (one.nextStep === undefined || one.nextStep === '') return { ...one, stepSince: undefined }
  return { ...one, stepSince: known !== undefined && known.nextStep === one.nextStep ? (known.stepSince ?? day) : day }
}

export const lookAtPlanAgain = action({
  name: 'look-at-plan-again',
  summary: 'Answers the day of looking at the plan again: it stays in force until another day, or it ends',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    answer: z.enum(['keep', 'end']),
    reviewOn: PlanDocument.shape.reviewOn.optional(),
  }),

  async run({ storage, today }, { id, version, answer, reviewOn }) {
    const day = await today()
    const label = answer === 'keep' ? 'Kept the plan' : 'Ended the plan'
    return storage.write({ label, today: day }, async (writer) => {
      const known = await getRecord(writer, planDocuments, id)
      const next = reviewOn ?? addDays(day, LOOK_AGAIN_DAYS)
      const changed = answer === 'keep' ? { ...known, reviewOn: next } : { ...known, state: 'ended' as const }
      return { plan: await updateRecord(writer, planDocuments, { ...changed, version }), step: writer.step }
    })
  },
})
