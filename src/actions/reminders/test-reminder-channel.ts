import { z } from 'zod'
import { ReminderRoad } from '#book/reminder-channel.ts'
import { exampleReminder } from '#outside/reminder.ts'
import { noteSent } from '#storage/reminders-sent.ts'
import { action } from '../action.ts'
import { deliver } from './deliver.ts'
import { getRoad } from './road.ts'

export const testReminderChannel = action({
  name: 'test-reminder-channel',
  summary: 'Sends one short word to yourself by a road, the way every reminder will go, and says what became of it',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ road: ReminderRoad }),

  async run(context, { road }) {
    const { storage, today, now, newId, address } = context
    const channel = await getRoad(storage, road)
    const day = await today()
    const link = address === undefined ? {} : { link: address }
    const outcome = await deliver(context, channel, exampleReminder({ id: `try-${newId()}`, day, ...link }))
    const why = outcome.state === 'sent' ? {} : { why: outcome.why }
    await noteSent(storage, { road, day, what: 'test', now: now(), state: outcome.state, ...why })
    return { state: outcome.state, ...why }
  },
})
