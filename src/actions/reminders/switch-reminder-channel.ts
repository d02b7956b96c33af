import { z } from 'zod'
import { ReminderRoad } from '#book/reminder-channel.ts'
import { Refusal } from '#book/refusal.ts'
import { destinationOf, REMINDER_CHANNELS } from '#outside/index.ts'
import { updateRecord } from '#storage/records.ts'
import { reminderChannels } from '#storage/reminder-channels.ts'
import { action } from '../action.ts'
import { configOf, getRoad, secretOf } from './road.ts'
import { readRoadSecret } from './road-secret.ts'

export const switchReminderChannel = action({
  name: 'switch-reminder-channel',
  summary: 'Switches one road of reminders on or off; while it is off, nothing goes there',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ road: ReminderRoad, isOn: z.boolean() }),

  async run({ storage, today }, { road, isOn }) {
    const { config } = await getRoad(storage, road)
    if (isOn) {
      const secret = (await readRoadSecret(storage, road, destinationOf(road, config))) ?? {}
      const isReady = configOf(road).safeParse(config).success && secretOf(road).safeParse(secret).success
      if (!isReady) throw new Refusal('invalid', `${REMINDER_CHANNELS[road].title} is not set up whole yet`)
    }
    const label = `Switched ${isOn ? 'on' : 'off'}: ${REMINDER_CHANNELS[road].title.toLowerCase()}`
    return storage.write({ label, today: await today() }, async (writer) => {
      const channel = await updateRecord(writer, reminderChannels, { ...(await getRoad(writer, road)), isOn })
      return { channel, step: writer.step }
    })
  },
})
