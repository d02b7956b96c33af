import type { EventHeld } from '#book/event.ts'
import { Interaction } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import { interactions } from '#storage/interactions.ts'
import { chunksOf, createRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { answerOpenPrompts } from '../answering.ts'

const MOST_IN_ONE = 200

interface Talk {
  readonly id: RecordId
  readonly personId: RecordId
  readonly line: string
}

/** A conversation at an event is a meeting. */
export async function talkedWith(writer: Writer, event: EventHeld, { id, personId, line }: Talk): Promise<void> {
  const about = { subject: event.name, eventId: event.id, ...(line === '' ? {} : { notes: line }) }
  const meeting = Interaction.parse({
    id,
    kind: 'met',
    direction: 'both',
    day: event.day,
    personIds: [personId],
    ...about,
  })
  await answerOpenPrompts(writer, await createRecord(writer, interactions, meeting))
}

/** R111: having been in the same room is kept, and is no exchange with anybody. */
export async function onlySaw(
  writer: Writer,
  event: EventHeld,
  { ids, newId }: { readonly ids: readonly RecordId[]; readonly newId: () => RecordId },
): Promise<void> {
  for (const personIds of chunksOf(ids, MOST_IN_ONE)) {
    const about = { subject: event.name, eventId: event.id }
    const seen = { id: newId(), kind: 'event', direction: 'both', day: event.day, personIds, ...about }
    await createRecord(writer, interactions, Interaction.parse(seen))
  }
}
