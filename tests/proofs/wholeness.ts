import { sql } from 'kysely'
import { tableByKind, tableOf } from '#storage/kinds.ts'
import { canonicalText, recordPages, withoutVersion } from '#storage/records.ts'
import type { Storage } from '#storage/storage.ts'
import { tiesThatDiffer } from '#storage/ties.ts'
import { RecordKind } from '#book/record.ts'
import type { Day } from '#book/day.ts'

/**
 * Everything by which one could see that a step was saved by half: the file itself, steps against their changes,
 * records against their last change, and each derived row against the facts. Empty when the book is whole.
 */
export async function signsOfHalfSteps(storage: Storage, today: Day): Promise<string[]> {
  return [
    ...(await storage.driver.integrityProblems()),
    ...(await stepsWithoutTheirChanges(storage)),
    ...(await recordsBesideTheirChanges(storage)),
    ...(await rowsBesideTheirFacts(storage)),
    ...(await columnsBesideTheirBodies(storage)),
    ...(await tiesThatDiffer(storage, today)).map((id) => `The tie of ${id} says something else than its history`),
  ]
}

async function stepsWithoutTheirChanges(storage: Storage): Promise<string[]> {
  const uneven = await sql<{ id: number; changes: number; found: number }>`
    select step.id, step.changes, count(change.seq) as found
    from step left join change on change.owner_id = step.owner_id and change.step_id = step.id
    where step.owner_id = ${storage.owner}
    group by step.id having found <> step.changes`.execute(storage.db)
  const last = await sql<{ seq: number; last: number | null; found: number; orphans: number }>`
    select owner.seq, max(change.seq) as last, count(change.seq) as found,
      sum(change.step_id not in (select id from step where owner_id = ${storage.owner})) as orphans
    from owner left join change on change.owner_id = owner.owner_id
    where owner.owner_id = ${storage.owner}`.execute(storage.db)
  const { seq = 0, last: lastChange, found = 0, orphans } = last.rows[0] ?? {}
  return [
    ...uneven.rows.map((row) => `Step ${row.id} made ${row.changes} changes and ${row.found} are there`),
    ...(seq === (lastChange ?? 0) && found === seq
      ? []
      : [`The owner's number is ${seq}, the last change's ${lastChange}, and ${found} changes are there`]),
    ...((orphans ?? 0) === 0 ? [] : [`${orphans} changes belong to no step`]),
  ]
}

async function recordsBesideTheirChanges(storage: Storage): Promise<string[]> {
  const found: string[] = []
  for (const kind of RecordKind.options) {
    const table = sql.table(tableByKind[kind].table)
    const wrong = await sql<{ id: string }>`
      with last as (
        select record_id, op, max(seq) as seq from change
        where owner_id = ${storage.owner} and record_kind = ${kind} group by record_id)
      select coalesce(record.id, last.record_id) as id
      from last full join ${table} as record on record.id = last.record_id and record.owner_id = ${storage.owner}
      where coalesce(record.version, -1) <> (case when last.op = 'deleted' then -1 else coalesce(last.seq, -2) end)`.execute(
      storage.db,
    )
    found.push(...wrong.rows.map(({ id }) => `The ${kind} ${id} is not what its last change made of it`))
  }
  return found
}

async function rowsBesideTheirFacts(storage: Storage): Promise<string[]> {
  const { rows } = await sql<{ what: string; rows: number }>`
    with
      facts as (select distinct interaction.owner_id, who.value as person_id, interaction.day, interaction.id,
        interaction.kind from interaction, json_each(interaction.body, '$.personIds') as who),
      kept as (select owner_id, person_id, day, interaction_id, kind from interaction_person),
      groups as (select distinct person.owner_id, one.value as group_id, person.id
        from person, json_each(person.body, '$.groupIds') as one),
      members as (select owner_id, group_id, person_id from group_member),
      people as (select owner_id, id from person),
      indexed as (select place.owner_id, place.person_id from person_search_row as place
        join person_search as entry on entry.rowid = place.search_row and entry.person_id = place.person_id)
    select 'histories' as what, (select count(*) from (select * from facts except select * from kept))
      + (select count(*) from (select * from kept except select * from facts)) as rows
    union all select 'groups', (select count(*) from (select * from groups except select * from members))
      + (select count(*) from (select * from members except select * from groups))
    union all select 'the search index', (select count(*) from (select * from people except select * from indexed))
      + (select count(*) from (select * from indexed except select * from people))
      + (select abs(count(*) - (select count(*) from person)) from person_search)`.execute(storage.db)
  return rows.filter((row) => row.rows > 0).map((row) => `${row.rows} rows of ${row.what} differ from the facts`)
}

/** What stands beside a body is made of it; made anew it must come out the same. */
async function columnsBesideTheirBodies(storage: Storage): Promise<string[]> {
  const found: string[] = []
  for (const kind of RecordKind.options) {
    const table = tableOf(kind)
    for await (const page of recordPages(storage, table)) {
      const ids = page.map((record) => record.id)
      const rows = await sql<Record<string, unknown>>`
        select * from ${sql.table(table.table)} where owner_id = ${storage.owner} and id in (${sql.join(ids)})`.execute(
        storage.db,
      )
      const byId = new Map(rows.rows.map((row) => [row['id'], row]))
      for (const record of page) {
        const row = byId.get(record.id)
        for (const [column, value] of Object.entries(table.columns(withoutVersion(record)))) {
          if (canonicalText(row?.[column]) !== canonicalText(value))
            found.push(`${kind} ${record.id}: ${column} is stale`)
        }
      }
    }
  }
  return found
}
