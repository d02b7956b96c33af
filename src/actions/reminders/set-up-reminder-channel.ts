import { z } from 'zod'
import { ReminderChannel, ReminderRoad } from '#book/reminder-channel.ts'
import { Refusal } from '#book/refusal.ts'
import { destinationOf, REMINDER_CHANNELS } from '#outside/index.ts'
import { createRecord, updateRecord } from '#storage/records.ts'
import { reminderChannels } from '#storage/reminder-channels.ts'
import { action } from '../action.ts'
import { configOf, findRoad, secretOf } from './road.ts'
import { keepRoadSecret } from './road-secret.ts'

const { at, brings, detail } = ReminderChannel.shape

export const setUpReminderChannel = action({
  name: 'set-up-reminder-channel',
  summary:
    'Says where reminders go by one road, when, and how much they tell; a new road is off until it is switched on',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    road: ReminderRoad,
    /** What the road needs: an address, a server, a topic. */
    config: z.record(z.string().max(50), z.union([z.string().max(20_000), z.number(), z.boolean()])).default({}),
    /** A password or token; left out, the one before stays as long as the machine is the same. */
    secret: z.record(z.string().max(50), z.string().max(500)).optional(),
    at: at.unwrap().optional(),
    brings: brings.unwrap().min(1).optional(),
    detail: detail.unwrap().optional(),
  }),

  async run(context, { road, config, secret, ...rest }) {
    const { storage, today } = context
    const checked = checkedOr(road, configOf(road).safeParse(config)) as ReminderChannel['config']
    const label = `Set up: ${REMINDER_CHANNELS[road].title.toLowerCase()}`
    if (secret !== undefined) {
      const kept = checkedOr(road, secretOf(road).safeParse(secret)) as Record<string, unknown>
      await keepRoadSecret(context, road, { destination: destinationOf(road, checked) ?? '', secret: kept })
    }
    return storage.write({ label, today: await today() }, async (writer) => {
      const known = await findRoad(writer, road)
      // A letter to oneself may say why; what passes through the machines of others says less unless told to.
      const fresh = { id: road, road, detail: road === 'email' ? 'full' : 'titles' }
      const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
      const channel = ReminderChannel.parse({ ...(known ?? fresh), config: checked, ...said })
      const saved =
        known === undefined
          ? await createRecord(writer, reminderChannels, channel)
          : await updateRecord(writer, reminderChannels, { ...channel, version: known.version })
      return { channel: saved, step: writer.step }
    })
  },
})

function checkedOr(road: ReminderRoad, parsed: z.ZodSafeParseResult<unknown>): unknown {
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  throw new Refusal(
    'invalid',
    `${REMINDER_CHANNELS[road].title}: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}`,
  )
}
