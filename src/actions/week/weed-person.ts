import { z } from 'zod'
import type { Circle } from '#book/circle.ts'
import type { Person } from '#book/person.ts'
import { RecordId, type Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { changeReview } from './reviewing.ts'
import { whoseWeek } from './whose-week.ts'

export const weedPerson = action({
  name: 'weed-person',
  summary: 'Keeps somebody as they are, moves them to the next wider circle, or puts them away with their history',
  effect: 'writes',
  input: z.strictObject({ personId: RecordId, what: z.enum(['keep', 'lower', 'archive']) }),

  async run(context, { personId, what }) {
    const { storage } = context
    const { monday, today } = await whoseWeek(context, undefined)
    const { name } = await getRecord(storage, people, personId)
    return storage.write({ label: `${LABELS[what]} ${name.full}`, today }, async (writer) => {
      const person = await getRecord(writer, people, personId)
      const changed = CHANGES[what](person, await listCircles(writer))
      const saved = await updateRecord(writer, people, changed)
      // Whatever was decided, it is decided for a season.
      await changeReview(writer, monday, ({ keptIds }) => ({ keptIds: [...new Set([...keptIds, personId])] }))
      return { person: saved, step: writer.step }
    })
  },
})

type Weeding = 'keep' | 'lower' | 'archive'

const LABELS: Readonly<Record<Weeding, string>> = {
  keep: 'Kept as they are:',
  lower: 'Moved to a wider circle:',
  archive: 'Put away:',
}

const CHANGES: Readonly<Record<Weeding, (person: Stored<Person>, circles: readonly Circle[]) => Stored<Person>>> = {
  keep: (person) => person,
  lower: (person, circles) => ({ ...person, circleId: widerThan(person, circles).id }),
  archive: (person) => ({ ...person, place: 'archive' }),
}

function widerThan({ circleId, name }: Person, circles: readonly Circle[]): Circle {
  const order = circles.find(({ id }) => id === circleId)?.order
  const wider = circles
    .filter((circle) => order !== undefined && circle.order > order)
    .toSorted((one, other) => one.order - other.order)[0]
  if (wider === undefined) throw new Refusal('invalid', `There is no circle wider than the one of ${name.full}`)
  return wider
}
