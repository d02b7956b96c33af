import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import { overContactNotice } from '#advice/plan/over-contact.ts'
import { sayDay } from '#advice/say.ts'
import type { Day } from '#book/day.ts'
import { Interaction } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import { events } from '#storage/events.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { answerOpenPrompts } from './answering.ts'
import { createRecord, findRecords, getRecord, updateRecord } from '#storage/records.ts'
import type { Reader, Writer } from '#storage/storage.ts'
import { threads } from '#storage/threads.ts'
import { readTie } from '#storage/ties.ts'
import { action } from './action.ts'
import { confirmReach } from './confirming.ts'
import { keepStillOpen, StillOpenInput } from './promises/still-open.ts'

export const logInteraction = action({
  name: 'log-interaction',
  summary: 'Writes down something that happened with one or more people',
  effect: 'writes',
  input: z.strictObject({
    ...Interaction.omit({ id: true, day: true, direction: true, prompted: true, source: true, sourceKey: true }).shape,
    direction: Interaction.shape.direction.default('both'),
    /** Today, when left out. */
    day: Interaction.shape.day.optional(),
    /** What was open to ask about and is asked now (R161). */
    askedAbout: z.array(RecordId).max(50).default([]),
    /** What was promised and asked on that occasion; with the first of the people, unless one is named. */
    ...StillOpenInput,
  }),

  async run({ storage, today, newId }, { day, askedAbout, promises, questions, ...given }) {
    const now = await today()
    const happenedOn = day ?? now
    refuseFuture(happenedOn, now)
    const who = await peopleOf(storage, given.personIds)
    if (given.eventId !== undefined) await getRecord(storage, events, given.eventId)
    const interaction = Interaction.parse({ ...given, id: newId(), day: happenedOn })
    const label = `Logged ${sayWith(interaction, who)}`
    return storage.write({ label, today: now }, async (writer) => {
      const saved = await createRecord(writer, interactions, interaction)
      await answerOpenPrompts(writer, saved)
      await confirmReach(writer, saved)
      await settleThreads(writer, askedAbout, saved)
      const kept = await keepStillOpen(writer, { promises, questions }, { about: saved, newId })
      return { interaction: saved, notices: await noticesFor(writer, who, saved), ...kept, step: writer.step }
    })
  },
})

/** What was asked about is no longer open, as of the day on which it was asked. */
async function settleThreads(writer: Writer, ids: readonly RecordId[], { day }: Interaction): Promise<void> {
  for (const id of ids) {
    const thread = await getRecord(writer, threads, id)
    if (thread.state === 'open') await updateRecord(writer, threads, { ...thread, state: 'asked', settledOn: day })
  }
}

/** What has not happened is not an interaction; a plan for it would hide when you last talked. */
export function refuseFuture(day: Day, today: Day): void {
  if (day > today) throw new Refusal('invalid', `${sayDay(day)} has not come yet; log it once it has happened`)
}

/** @throws Refusal `not-found` when one of them is not in the book */
export async function peopleOf(reader: Reader, ids: readonly RecordId[]): Promise<Stored<Person>[]> {
  const found = await findRecords(reader, people, ids)
  if (found.length < new Set(ids).size) throw new Refusal('not-found', 'One of these people is no longer in the book')
  return found
}

function sayWith(interaction: Interaction, who: readonly Person[]): string {
  const names = who.map((person) => person.name.full)
  return `${WHAT[interaction.kind]} with ${new Intl.ListFormat('en').format(names.slice(0, 3))}`
}

const WHAT: Readonly<Record<Interaction['kind'], string>> = {
  met: 'a meeting',
  video: 'a video call',
  call: 'a call',
  letter: 'a letter',
  message: 'a message',
  email: 'an email',
  introduction: 'an introduction',
  event: 'an event',
  comment: 'a comment',
  share: 'something shared',
  like: 'a like',
  invitation: 'an invitation',
  'card-exchange': 'an exchange of cards',
}

/** R34: a soft word when somebody hears from the owner very often. */
async function noticesFor(reader: Reader, who: readonly Person[], interaction: Interaction): Promise<string[]> {
  if (interaction.direction !== 'out') return []
  const circles = await listCircles(reader)
  const notices: string[] = []
  for (const person of who) {
    const tie = await readTie(reader, person.id, interaction.day)
    const recent = [...new Set([interaction.day, ...tie.recentOutboundDays])]
    const cadenceDays = cadenceOf({ circleId: person.circleId, cadenceDays: person.cadenceDays }, circles)
    if (cadenceDays === undefined) continue
    const notice = overContactNotice({ ...tie, recentOutboundDays: recent }, cadenceDays, interaction.day)
    if (notice !== undefined) notices.push(`${person.name.full}: ${notice}`)
  }
  return notices
}
