import { z } from 'zod'
import { askOrder, type AskStep } from '#advice/ask-order.ts'
import { guardsFor, type Notice } from '#advice/guards/index.ts'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import { readTie } from '#storage/ties.ts'
import { action } from '../action.ts'
import { readBetweenUs } from '../writing/between-us.ts'
import { guardFactsOf } from '../writing/guard-facts.ts'

export const orderAsks = action({
  name: 'order-asks',
  summary: 'A good order for many asks: who is in touch first, and with whom to reconnect before anything is asked',
  effect: 'reads',
  input: z.strictObject({ personIds: z.array(RecordId).min(1).max(100) }),

  async run(context, { personIds }): Promise<{ steps: readonly AskStep[]; notices: readonly Notice[] }> {
    const { storage } = context
    const today = await context.today()
    const planned = []
    for (const id of new Set(personIds)) {
      const { name } = await getRecord(storage, people, id)
      planned.push({ personId: id, name: name.full, tie: await readTie(storage, id, today) })
    }
    const steps = askOrder(planned, today)
    const between = await readBetweenUs(storage, steps[0]?.personId ?? '', today)
    const facts = await guardFactsOf(storage, between, { intent: 'ask', meant: planned.length })
    const { guardsOff } = await readSettings(storage)
    const notices = guardsFor(facts, { off: new Set(guardsOff) })
    return { steps, notices: notices.filter(({ guard }) => guard === 'burst') }
  },
})
