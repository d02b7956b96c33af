import { z } from 'zod'
import { ReminderRoad } from '#book/reminder-channel.ts'
import { REMINDER_CHANNELS } from '#outside/index.ts'
import { forgetPushSubscription, pushSubscriptions } from '#storage/push-subscriptions.ts'
import { deleteRecord } from '#storage/records.ts'
import { reminderChannels } from '#storage/reminder-channels.ts'
import { action } from '../action.ts'
import { getRoad } from './road.ts'
import { forgetRoadSecret } from './road-secret.ts'

export const removeReminderChannel = action({
  name: 'remove-reminder-channel',
  summary: 'Takes a road of reminders away, with its password, token or browsers',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ road: ReminderRoad }),

  async run({ storage, today }, { road }) {
    const label = `Took away: ${REMINDER_CHANNELS[road].title.toLowerCase()}`
    const step = await storage.write({ label, today: await today() }, async (writer) => {
      const { id, version } = await getRoad(writer, road)
      await deleteRecord(writer, reminderChannels, { id, version })
      return writer.step
    })
    await forgetRoadSecret(storage, road)
    if (road === 'push') {
      for (const { id } of await pushSubscriptions(storage)) await forgetPushSubscription(storage, id)
    }
    return { step }
  },
})
