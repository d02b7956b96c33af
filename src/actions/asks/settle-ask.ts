import { z } from 'zod'
import { Ask } from '#book/ask.ts'
import { Day } from '#book/day.ts'
import { Interaction } from '#book/interaction.ts'
import { RecordId, Version } from '#book/record.ts'
import { asks } from '#storage/asks.ts'
import { interactions } from '#storage/interactions.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { confirmReach } from '../confirming.ts'
import { refuseFuture } from '../log-interaction.ts'

export const settleAsk = action({
  name: 'settle-ask',
  summary: 'Says what became of something you asked for',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    state: Ask.shape.state.unwrap(),
    outcome: Ask.shape.outcome,
    /** Today, when left out. */
    day: Day.optional(),
    /** How they answered, when that is to be logged as well. */
    heardBy: Interaction.shape.kind.optional(),
  }),

  async run({ storage, today, newId }, { id, version, state, outcome, day, heardBy }) {
    const now = await today()
    const settledOn = day ?? now
    refuseFuture(settledOn, now)
    return storage.write({ label: 'Noted what became of an ask', today: now }, async (writer) => {
      const { settledOn: _day, outcome: _outcome, ...ask } = await getRecord(writer, asks, id)
      const settled = await updateRecord(writer, asks, {
        ...ask,
        state,
        ...(state === 'open' ? {} : { settledOn }),
        ...(outcome === undefined ? {} : { outcome }),
        version,
      })
      const isAnswer = state === 'answered' || state === 'declined'
      if (!isAnswer || heardBy === undefined) return { ask: settled, step: writer.step }
      const heard = { id: newId(), kind: heardBy, direction: 'in', day: settledOn, personIds: [ask.personId] }
      const told = outcome === undefined ? {} : { whatTheyTold: outcome }
      const interaction = await createRecord(writer, interactions, Interaction.parse({ ...heard, ...told }))
      await confirmReach(writer, interaction)
      return { ask: settled, interaction, step: writer.step }
    })
  },
})
