import { sql } from 'kysely'
import type { Day } from '#book/day.ts'
import type { InteractionKind, Direction } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie, summariseTie } from '#book/tie-summary.ts'
import type { TieEntry, TieSummary } from '#book/tie.ts'
import { chunksOf } from './records.ts'
import { readSettings } from './settings.ts'
import type { Reader, Writer } from './storage.ts'
import type { TieRow } from './tables.ts'

/** Makes the summaries of changed histories anew, within the write that changed them. */
export async function refreshTies(writer: Writer): Promise<void> {
  if (writer.changedHistories.size === 0) return
  const { weights } = await readSettings(writer)
  for (const personIds of chunksOf([...writer.changedHistories], 200)) {
    const entries = await entriesOf(writer, personIds)
    const rows = []
    for (const [personId, history] of entries) {
      rows.push({ ...rowFromTie(writer.owner, summariseTie(personId, history, { weights, today: writer.today })) })
    }
    await writer.db.deleteFrom('tie').where('owner_id', '=', writer.owner).where('person_id', 'in', personIds).execute()
    await writer.driver.insertAll(writer.db, 'tie', rows)
  }
}

/** Makes every summary anew from the facts: after the weights changed, or to check the kept ones. */
export async function refreshAllTies(writer: Writer): Promise<void> {
  const rows = await writer.db
    .selectFrom('interaction_person')
    .select('person_id')
    .distinct()
    .where('owner_id', '=', writer.owner)
    .execute()
  for (const row of rows) writer.changedHistories.add(row.person_id)
}

/** The summary of one tie as of a day: the kept one, or made anew when a day has come that it waited for. */
export async function readTie(reader: Reader, personId: RecordId, today: Day): Promise<TieSummary> {
  const row = await reader.db
    .selectFrom('tie')
    .selectAll()
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return emptyTie(personId)
  return isStale(row, today) ? tieFromFacts(reader, personId, today) : tieFromRow(row)
}

/** The last day before a day on which the owner wrote to anybody, as far as the kept summaries tell. */
export async function lastWrittenBefore(reader: Reader, day: Day): Promise<Day | undefined> {
  const rows = await reader.db
    .selectFrom('tie')
    .select(['last_outbound_day', 'recent_outbound_days'])
    .where('owner_id', '=', reader.owner)
    .where('last_outbound_day', 'is not', null)
    .execute()
  const days = rows.flatMap((row) => [row.last_outbound_day ?? '', ...words(row.recent_outbound_days)])
  return days.reduce((last, one) => (one < day && one > last ? one : last), '') || undefined
}

/** What the facts say, without looking at the kept summary. */
export async function tieFromFacts(reader: Reader, personId: RecordId, today: Day): Promise<TieSummary> {
  const { weights } = await readSettings(reader)
  const entries = await entriesOf(reader, [personId])
  return summariseTie(personId, entries.get(personId) ?? [], { weights, today })
}

/** A day has come on which something was written down ahead of time. */
export function isStale(row: Pick<TieRow, 'next_future_day'>, today: Day): boolean {
  return row.next_future_day !== null && row.next_future_day <= today
}

/** Every kept summary against what the facts say: the people for whom the two differ. Empty when all is well. */
export async function tiesThatDiffer(reader: Reader, today: Day): Promise<RecordId[]> {
  const kept = await reader.db.selectFrom('tie').selectAll().where('owner_id', '=', reader.owner).execute()
  const keptByPerson = new Map(kept.map((row) => [row.person_id, row]))
  const withHistory = await reader.db
    .selectFrom('interaction_person')
    .select('person_id')
    .distinct()
    .where('owner_id', '=', reader.owner)
    .execute()
  const different: RecordId[] = []
  for (const { person_id } of withHistory) {
    const row = keptByPerson.get(person_id)
    keptByPerson.delete(person_id)
    const facts = await tieFromFacts(reader, person_id, today)
    const summary = row === undefined ? undefined : isStale(row, today) ? facts : tieFromRow(row)
    if (JSON.stringify(summary) !== JSON.stringify(facts)) different.push(person_id)
  }
  return [...different, ...keptByPerson.keys()]
}

async function entriesOf(reader: Reader, personIds: readonly RecordId[]): Promise<Map<RecordId, TieEntry[]>> {
  const rows = await reader.db
    .selectFrom('interaction_person')
    .select(['person_id', 'day', 'kind', 'direction', 'prompted', 'thread'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', 'in', personIds)
    .orderBy('person_id')
    .orderBy('day')
    .orderBy('interaction_id')
    .execute()
  const entries = new Map<RecordId, TieEntry[]>()
  for (const row of rows) {
    const history = entries.get(row.person_id) ?? []
    history.push({
      day: row.day,
      kind: row.kind as InteractionKind,
      direction: row.direction as Direction,
      prompted: row.prompted === 1,
      ...(row.thread === null ? {} : { thread: row.thread }),
    })
    entries.set(row.person_id, history)
  }
  return entries
}

export function tieFromRow(row: Omit<TieRow, 'owner_id'>): TieSummary {
  return {
    personId: row.person_id,
    contactDays: row.contact_days,
    firstContactDay: row.first_contact_day ?? undefined,
    lastContactDay: row.last_contact_day ?? undefined,
    naturalContactDays: row.natural_contact_days,
    lastNaturalContactDay: row.last_natural_contact_day ?? undefined,
    strengthAtEpoch: row.strength_at_epoch,
    lastInboundDay: row.last_inbound_day ?? undefined,
    lastOutboundDay: row.last_outbound_day ?? undefined,
    lastTwoWayDay: row.last_two_way_day ?? undefined,
    sent: row.sent,
    answered: row.answered,
    openNoteDay: row.open_note_day ?? undefined,
    lastMetDay: row.last_met_day ?? undefined,
    lastKinds: words(row.last_kinds) as InteractionKind[],
    lightTouches: row.light_touches,
    lastLightTouchDay: row.last_light_touch_day ?? undefined,
    recentOutboundDays: words(row.recent_outbound_days),
    nextFutureDay: row.next_future_day ?? undefined,
  }
}

function rowFromTie(owner: number, tie: TieSummary): TieRow {
  return {
    owner_id: owner,
    person_id: tie.personId,
    contact_days: tie.contactDays,
    first_contact_day: tie.firstContactDay ?? null,
    last_contact_day: tie.lastContactDay ?? null,
    natural_contact_days: tie.naturalContactDays,
    last_natural_contact_day: tie.lastNaturalContactDay ?? null,
    strength_at_epoch: tie.strengthAtEpoch,
    last_inbound_day: tie.lastInboundDay ?? null,
    last_outbound_day: tie.lastOutboundDay ?? null,
    last_two_way_day: tie.lastTwoWayDay ?? null,
    sent: tie.sent,
    answered: tie.answered,
    open_note_day: tie.openNoteDay ?? null,
    last_met_day: tie.lastMetDay ?? null,
    last_kinds: tie.lastKinds.join(' '),
    light_touches: tie.lightTouches,
    last_light_touch_day: tie.lastLightTouchDay ?? null,
    recent_outbound_days: tie.recentOutboundDays.join(' '),
    next_future_day: tie.nextFutureDay ?? null,
  }
}

/** Lists of kinds and days never hold a space, so a space keeps them apart. */
function words(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

/** People of the pool who have a history, with it: for proposing whom to keep up with. */
export async function tiesOfPool(
  reader: Reader,
): Promise<{ personId: RecordId; name: string; work: string | undefined; tie: TieSummary }[]> {
  const rows = await reader.db
    .selectFrom('person')
    .innerJoin('tie', (join) =>
      join.onRef('tie.owner_id', '=', 'person.owner_id').onRef('tie.person_id', '=', 'person.id'),
    )
    .selectAll('tie')
    .select(['person.full_name', 'person.work'])
    .where('person.owner_id', '=', reader.owner)
    .where('tie.owner_id', '=', reader.owner)
    .where('person.place', '=', 'pool')
    .where('tie.last_inbound_day', 'is not', null)
    .orderBy(sql`tie.strength_at_epoch`, 'desc')
    .orderBy('person.id')
    .limit(2000)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.full_name,
    work: row.work ?? undefined,
    tie: tieFromRow(row),
  }))
}
