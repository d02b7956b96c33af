import { z } from 'zod'
import { Enjoyment } from '#book/activity.ts'
import { Day } from '#book/day.ts'
import { EventHeld } from '#book/event.ts'
import { nameKey } from '#book/name-key.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { events } from '#storage/events.ts'
import { people } from '#storage/people.ts'
import { createRecord, findRecords, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'
import { knownPeople, refuseUnknownPlaces } from '../placing.ts'
import { onlySaw, talkedWith } from './captured-interactions.ts'
import { metPerson, newcomer } from './captured-people.ts'
import { followUpWith } from './follow-up.ts'

/** Somebody met: a person of the book, or a name with one line. */
export const Met = z.strictObject({
  personId: RecordId.optional(),
  name: z.string().trim().min(1).max(500).optional(),
  line: z.string().trim().max(2000).default(''),
  /** A conversation; without one it was attendance, which counts as none (R111). */
  talked: z.boolean().default(true),
  /** Whoever is new goes into the pool unless this says otherwise. */
  keep: z.enum(['network', 'pool']).default('pool'),
  circleId: RecordId.optional(),
  /** A promise of yours: to write to them, in two days, unless it says otherwise. */
  followUp: z.strictObject({ words: z.string().trim().min(1).max(2000).optional(), day: Day.optional() }).optional(),
})
export type Met = z.infer<typeof Met>

export const captureEvent = action({
  name: 'capture-event',
  summary: 'After an event: whom you met, how you met filled in, whom to write to and when; was it worth it?',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    met: z.array(Met).max(200).default([]),
    worthIt: Enjoyment.optional(),
    again: z.enum(['yes', 'perhaps', 'no']).optional(),
    notes: z.string().max(10_000).optional(),
  }),

  async run({ storage, today, newId }, { id, met, ...said }) {
    const now = await today()
    const { name, day } = await getRecord(storage, events, id)
    refuseFuture(day, now)
    refuseNameless(met)
    await knownPeople(
      storage,
      met.flatMap(({ personId }) => personId ?? []),
    )
    for (const { circleId } of met) await refuseUnknownPlaces(storage, { circleId })
    return storage.write({ label: labelFor(met.length, name), today: now }, async (writer) => {
      const event = await getRecord(writer, events, id)
      const fresh = await notYetMet(writer, event, met)
      const added = []
      for (const one of fresh) added.push(await captureOne(writer, event, { one, newId }))
      await onlySaw(writer, event, {
        newId,
        ids: added.filter(({ talked }) => !talked).map(({ personId }) => personId),
      })
      const metIds = [...new Set([...event.metIds, ...added.map(({ personId }) => personId)])]
      const changed = EventHeld.parse({ ...event, ...said, metIds, state: 'been' })
      return {
        event: await updateRecord(writer, events, { ...changed, version: event.version }),
        people: added.map(({ personId, name: called }) => ({ id: personId, name: called })),
        newPeople: added.filter(({ isNew }) => isNew).length,
        followUps: added.flatMap(({ promise }) => promise ?? []),
        step: writer.step,
      }
    })
  },
})

interface One {
  readonly one: Met
  readonly newId: () => RecordId
}

async function captureOne(writer: Writer, event: EventHeld, { one, newId }: One) {
  const person =
    one.personId === undefined
      ? await createRecord(writer, people, newcomer(event, one, { id: newId(), today: writer.today }))
      : await metPerson(writer, event, { ...one, personId: one.personId })
  if (one.talked) await talkedWith(writer, event, { id: newId(), personId: person.id, line: one.line })
  const promise =
    one.followUp === undefined ? undefined : await followUpWith(writer, person, { id: newId(), ...one.followUp })
  return {
    personId: person.id,
    name: person.name.full,
    isNew: one.personId === undefined,
    talked: one.talked,
    promise,
  }
}

/** Whoever was written down of this event before is not written down again: asking twice makes one of each. */
async function notYetMet(writer: Writer, { metIds }: Stored<EventHeld>, met: readonly Met[]): Promise<Met[]> {
  const known = await findRecords(writer, people, metIds)
  const ids = new Set(metIds)
  const names = new Set(known.map(({ name }) => nameKey(name.full)))
  const once = [...new Map(met.map((one, at) => [one.personId ?? at, one])).values()]
  return once.filter(({ personId, name = '' }) =>
    personId === undefined ? !names.has(nameKey(name)) : !ids.has(personId),
  )
}

/** @throws Refusal `invalid` when a line names nobody, or two at once */
function refuseNameless(met: readonly Met[]): void {
  const at = met.findIndex(({ personId, name }) => (personId === undefined) === (name === undefined))
  if (at >= 0) throw new Refusal('invalid', `Line ${String(at + 1)} needs a name or a person of the book, one of them`)
}

function labelFor(number: number, name: string): string {
  if (number === 0) return `Looked back on ${name}`
  return `Wrote down ${number === 1 ? 'one person' : `${String(number)} people`} met at ${name}`
}
