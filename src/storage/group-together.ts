import { sql } from 'kysely'
import type { Interaction } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { interactions } from './interactions.ts'
import { findRecords } from './records.ts'
import type { Reader } from './storage.ts'

/** What two or more members of a group were in together, the newest first. Who was put away does not count. */
export async function togetherIn(
  reader: Reader,
  groupId: RecordId,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ entries: Stored<Interaction>[]; total: number }> {
  const { owner } = reader
  const together = sql`
    select entry.interaction_id as id, max(entry.day) as day
    from group_member as member
    join person on person.owner_id = ${owner} and person.id = member.person_id and person.place <> 'archive'
    join interaction_person as entry on entry.owner_id = ${owner} and entry.person_id = member.person_id
    where member.owner_id = ${owner} and member.group_id = ${groupId}
    group by entry.interaction_id having count(*) > 1`
  const found = await sql<{ id: string }>`${together}
    order by max(entry.day) desc, entry.interaction_id desc limit ${page.limit} offset ${page.offset}`.execute(
    reader.db,
  )
  const counted = await sql<{ total: number }>`select count(*) as total from (${together}) as both_there`.execute(
    reader.db,
  )
  const ids = found.rows.map(({ id }) => id)
  const byId = new Map((await findRecords(reader, interactions, ids)).map((entry) => [entry.id, entry]))
  return { entries: ids.flatMap((id) => byId.get(id) ?? []), total: Number(counted.rows[0]?.total ?? 0) }
}
