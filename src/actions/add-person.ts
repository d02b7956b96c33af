import { z } from 'zod'
import { Name, Person, PersonFacts } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { createRecord } from '#storage/records.ts'
import { action } from './action.ts'
import type { Context } from './action.ts'
import { likeThis } from './duplicates/like-this.ts'
import { refuseUnknownPlaces } from './placing.ts'

export const addPerson = action({
  name: 'add-person',
  summary: 'Adds a person to the network or the pool',
  effect: 'writes',
  input: z.strictObject({
    ...PersonFacts.shape,
    name: z.union([z.string().trim().min(1).max(500), Name]),
    place: z.enum(['pool', 'network']).default('network'),
    circleId: RecordId.optional(),
    cadenceDays: z.int().min(1).max(3650).optional(),
    groupIds: z.array(RecordId).default([]),
    /** Adds even when somebody like them is in the book. */
    force: z.boolean().default(false),
  }),

  async run(context, { force, name, ...given }) {
    const { storage, newId } = context
    const today = await context.today()
    const fullName = typeof name === 'string' ? { full: name } : name
    if (!force) await refuseIfKnown(context, { ...given, name: fullName })
    await refuseUnknownPlaces(storage, given)
    const person = Person.parse({ ...given, name: fullName, id: newId(), addedOn: today })
    return storage.write({ label: `Added ${person.name.full}`, today }, async (writer) => ({
      person: await createRecord(writer, people, person),
      step: writer.step,
    }))
  },
})

/** A warning, not a verdict: the owner may know two people of one name. */
async function refuseIfKnown({ storage }: Context, stranger: Pick<PersonFacts, 'name'> & Partial<PersonFacts>) {
  const candidates = await likeThis(storage, stranger)
  if (candidates.length === 0) return
  throw new Refusal('conflict', `${stranger.name.full} may be in the book already`, { candidates })
}
