import { z } from 'zod'
import { Connection, connectionOf } from '#book/connection.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { connections } from '#storage/connections.ts'
import { people } from '#storage/people.ts'
import { createRecord, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const connectPeople = action({
  name: 'connect-people',
  summary: 'Says that two people know each other, and how; it holds both ways',
  effect: 'writes',
  input: z.strictObject({ one: RecordId, other: RecordId, as: Connection.shape.as }),

  async run({ storage, today }, { one, other, as }) {
    if (one === other) throw new Refusal('invalid', 'Everybody knows themselves; name two people')
    const first = await getRecord(storage, people, one)
    const second = await getRecord(storage, people, other)
    const label = `${first.name.full} knows ${second.name.full}`
    return storage.write({ label, today: await today() }, async (writer) => {
      const said = { ...connectionOf(one, other), ...(as === undefined ? {} : { as }) }
      const known = await findRecord(writer, connections, said.id)
      const connection =
        known === undefined
          ? await createRecord(writer, connections, said)
          : await updateRecord(writer, connections, { ...known, ...said })
      return { connection, step: writer.step }
    })
  },
})
