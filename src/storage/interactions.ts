import type { Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { chunksOf, fromBody } from './records.ts'
import type { RecordChange, RecordTable } from './records.ts'
import { indexInteractions } from './search-index.ts'
import type { Reader, Writer } from './storage.ts'

export const interactions: RecordTable<Interaction> = {
  kind: 'interaction',
  table: 'interaction',
  noun: 'interaction',
  columns: (interaction) => ({
    day: interaction.day,
    kind: interaction.kind,
    source_key: interaction.sourceKey ?? null,
    purposes: interaction.purposes.length === 0 ? null : interaction.purposes.join(' '),
  }),
  async follow(writer, changes) {
    await followParticipants(writer, changes)
    await indexInteractions(writer, changes)
  },
}

async function followParticipants(writer: Writer, changes: readonly RecordChange<Interaction>[]): Promise<void> {
  await removeParticipants(
    writer,
    changes.flatMap(({ before }) => before ?? []),
  )
  const rows = []
  for (const { after } of changes) {
    for (const personId of new Set(after?.personIds ?? [])) {
      writer.changedHistories.add(personId)
      if (after !== undefined) rows.push(participantRow(writer.owner, personId, after))
    }
  }
  await writer.driver.insertAll(writer.db, 'interaction_person', rows)
}

function participantRow(owner: number, personId: RecordId, interaction: Interaction) {
  return {
    owner_id: owner,
    person_id: personId,
    day: interaction.day,
    interaction_id: interaction.id,
    kind: interaction.kind,
    direction: interaction.direction,
    prompted: interaction.prompted ? 1 : 0,
    thread: interaction.thread ?? null,
  }
}

async function removeParticipants(writer: Writer, removed: readonly Interaction[]): Promise<void> {
  const keys = removed.flatMap((interaction) =>
    interaction.personIds.map((personId) => ({ personId, day: interaction.day, id: interaction.id })),
  )
  for (const { personId } of keys) writer.changedHistories.add(personId)
  for (const chunk of chunksOf(keys)) {
    await writer.db
      .deleteFrom('interaction_person')
      .where('owner_id', '=', writer.owner)
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('person_id', 'day', 'interaction_id'),
          'in',
          chunk.map((key) => tuple(key.personId, key.day, key.id)),
        ),
      )
      .execute()
  }
}

/** What happened with a person, the newest first. */
export async function historyOf(
  reader: Reader,
  personId: RecordId,
  page: { readonly offset: number; readonly limit: number },
): Promise<Stored<Interaction>[]> {
  const ids = await reader.db
    .selectFrom('interaction_person')
    .select('interaction_id')
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('day', 'desc')
    .orderBy('interaction_id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  if (ids.length === 0) return []
  const rows = await reader.db
    .selectFrom('interaction')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where(
      'id',
      'in',
      ids.map((row) => row.interaction_id),
    )
    .execute()
  // Sorted here: asked to sort, SQLite would walk all days instead of looking these few up.
  return rows
    .map((row) => fromBody<Interaction>(row))
    .toSorted((one, other) => (one.day === other.day ? (one.id < other.id ? 1 : -1) : one.day < other.day ? 1 : -1))
}

export async function historyLength(reader: Reader, personId: RecordId): Promise<number> {
  const row = await reader.db
    .selectFrom('interaction_person')
    .select((count) => count.fn.countAll<number>().as('entries'))
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(row.entries)
}

/** Each entry of a person's history as day and kind only, oldest first: for the strip of the years. */
export async function historyDays(
  reader: Reader,
  personId: RecordId,
): Promise<{ day: Day; kind: Interaction['kind'] }[]> {
  const rows = await reader.db
    .selectFrom('interaction_person')
    .select(['day', 'kind'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('day')
    .execute()
  return rows as { day: Day; kind: Interaction['kind'] }[]
}

/** What happened with a person from a day on and may have been help: introductions, answers, what was shared. */
export async function maybeHelpWith(reader: Reader, personId: RecordId, from: Day): Promise<Stored<Interaction>[]> {
  const entries = await reader.db
    .selectFrom('interaction_person')
    .select('interaction_id')
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .where('day', '>=', from)
    .execute()
  const found: Stored<Interaction>[] = []
  for (const chunk of chunksOf(entries.map((entry) => entry.interaction_id))) {
    const rows = await reader.db
      .selectFrom('interaction')
      .select(['body', 'version'])
      .where('owner_id', '=', reader.owner)
      .where('id', 'in', chunk)
      .where(({ eb, or }) =>
        or([eb('kind', '=', 'introduction'), eb('body', 'like', '%"answered"%'), eb('body', 'like', '%"shared"%')]),
      )
      .execute()
    found.push(...rows.map((row) => fromBody<Interaction>(row)))
  }
  return found
}

/** Which of these messages, by their names at the source, are in the book already. */
export async function knownSourceKeys(reader: Reader, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (const chunk of chunksOf(keys)) {
    const rows = await reader.db
      .selectFrom('interaction')
      .select('source_key')
      .where('owner_id', '=', reader.owner)
      .where('source_key', 'in', chunk)
      .execute()
    for (const row of rows) if (row.source_key !== null) known.add(row.source_key)
  }
  return known
}

/** How many calls, video calls and meetings there were from a day on. */
export async function liveConversationsSince(reader: Reader, from: Day, until: Day): Promise<number> {
  const row = await reader.db
    .selectFrom('interaction')
    .select((count) => count.fn.countAll<number>().as('conversations'))
    .where('owner_id', '=', reader.owner)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('kind', 'in', ['call', 'video', 'met'])
    .executeTakeFirstOrThrow()
  return Number(row.conversations)
}

/** Everything written down with a person, oldest first. */
export async function allWith(reader: Reader, personId: RecordId): Promise<Stored<Interaction>[]> {
  const total = await historyLength(reader, personId)
  const found: Stored<Interaction>[] = []
  for (let offset = 0; offset < total; offset += 300) {
    found.push(...(await historyOf(reader, personId, { offset, limit: 300 })))
  }
  return found.toReversed()
}
