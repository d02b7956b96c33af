import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie } from '#book/tie-summary.ts'
import { PlannedTieFromRow } from './planned-tie.ts'
import { chunksOf } from './records.ts'
import type { Reader } from './storage.ts'
import type { TieRow } from './tables.ts'
import { isStale, tieFromFacts, tieFromRow } from './ties.ts'

/** More changed people than this are read anew together with everybody else. */
const MOST_SINGLE_CHANGES = 1000

/** The network as planning sees it, kept between looks: reading 30,000 people anew takes longer than planning them. */
export class NetworkKept {
  #seq = -1
  #byPerson = new Map<RecordId, PlannedTieFromRow>()
  #ties: readonly PlannedTieFromRow[] = []
  readonly #changed = new Set<RecordId>()

  /** What a saved step changed; a step that we did not see in order makes everything to be read anew. */
  noteStep(step: { readonly seqBefore: number; readonly seq: number; readonly people: Iterable<RecordId> }): void {
    if (this.#seq !== step.seqBefore) return
    this.#seq = step.seq
    for (const id of step.people) this.#changed.add(id)
  }

  async read(reader: Reader, seq: number): Promise<readonly PlannedTieFromRow[]> {
    if (this.#seq !== seq || this.#changed.size > MOST_SINGLE_CHANGES) {
      this.#byPerson = new Map((await readNetwork(reader)).map((tie) => [tie.personId, tie]))
    } else if (this.#changed.size > 0) {
      for (const id of this.#changed) this.#byPerson.delete(id)
      for (const tie of await readNetwork(reader, [...this.#changed])) this.#byPerson.set(tie.personId, tie)
    } else return this.#ties
    this.#changed.clear()
    this.#seq = seq
    this.#ties = [...this.#byPerson.values()]
    return this.#ties
  }
}

/** The people of the network. Within a step that has changed something already, they are read anew. */
export async function plannedTies(reader: Reader, today: Day): Promise<readonly PlannedTieFromRow[]> {
  const ties = await (reader.hasChanges() ? readNetwork(reader) : reader.network.read(reader, await seqOf(reader)))
  for (const one of ties) {
    const { nextFutureDay } = one.tie
    if (isStale({ next_future_day: nextFutureDay ?? null }, today)) {
      one.tie = await tieFromFacts(reader, one.personId, today)
    }
  }
  return ties
}

async function seqOf(reader: Reader): Promise<number> {
  const row = await reader.db
    .selectFrom('owner')
    .select('seq')
    .where('owner_id', '=', reader.owner)
    .executeTakeFirstOrThrow()
  return row.seq
}

async function readNetwork(reader: Reader, ids?: readonly RecordId[]): Promise<PlannedTieFromRow[]> {
  const query = reader.db
    .selectFrom('person')
    .leftJoin('tie', (join) =>
      join
        .onRef('tie.owner_id', '=', 'person.owner_id')
        .onRef('tie.person_id', '=', 'person.id')
        .on('tie.owner_id', '=', reader.owner),
    )
    .selectAll('tie')
    .select([
      'person.id',
      'person.full_name',
      'person.circle_id',
      'person.cadence_days',
      'person.birthday',
      'person.rest_until',
      'person.do_not_suggest',
      'person.added_on',
      'person.hint',
    ])
    .where('person.owner_id', '=', reader.owner)
    .where('person.place', '=', 'network')
  const pages = ids === undefined ? [query] : chunksOf(ids).map((chunk) => query.where('person.id', 'in', chunk))
  const ties: PlannedTieFromRow[] = []
  for (const page of pages) {
    for (const row of await page.execute()) {
      ties.push(new PlannedTieFromRow(row, row.person_id === null ? emptyTie(row.id) : tieFromRow(row as TieRow)))
    }
  }
  return ties
}
