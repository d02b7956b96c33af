import type { RecordId, RecordKind } from '#book/record.ts'
import { changesSince } from '#storage/changes.ts'
import { dumpLines } from '#storage/dump.ts'
import { tableOf } from '#storage/kinds.ts'
import { canonicalText, findRecord, withoutVersion } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** Said once a step is saved: by then it must survive anything. */
export interface Ack {
  readonly step: number
  /** Each record that the step touched, as a line of the canonical dump; null when it is gone. */
  readonly touched: readonly (readonly [RecordKind, RecordId, string | null])[]
}

/** What a writer says of its last step, which began after change `seqBefore`. */
export async function ackOf(reader: Reader, step: number, seqBefore: number): Promise<Ack> {
  const changes = await changesSince(reader, seqBefore, 100_000)
  const records = new Map(changes.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]))
  const touched: [RecordKind, RecordId, string | null][] = []
  for (const { kind, id } of records.values()) {
    const record = await findRecord(reader, tableOf(kind), id)
    const line = record === undefined ? null : canonicalText({ recordKind: kind, ...withoutVersion(record) })
    touched.push([kind, id, line])
  }
  return { step, touched }
}

export interface Comparison {
  readonly ackedStepsMissing: number
  /** Saved, and the writer was stopped before it could say so. */
  readonly stepsSavedUnsaid: number
  /** Records that say something else than what was acknowledged. */
  readonly faults: readonly string[]
}

/** Everything that was acknowledged, kept apart from the book, to hold the book to it. */
export class Ledger {
  readonly #lines = new Map<string, string>()
  readonly #steps = new Set<number>()
  #lastStep = 0

  note({ step, touched }: Ack): void {
    this.#steps.add(step)
    this.#lastStep = Math.max(this.#lastStep, step)
    for (const [kind, id, line] of touched) {
      if (line === null) this.#lines.delete(`${kind} ${id}`)
      else this.#lines.set(`${kind} ${id}`, line)
    }
  }

  /** Compares the book with what was acknowledged, then takes it as it is for what comes next. */
  async compare(reader: Reader): Promise<Comparison> {
    const found = await linesByRecord(reader)
    const { saved, touched } = await this.#unsaid(reader)
    const missing = await this.#missingSteps(reader)
    const faults: string[] = []
    for (const key of new Set([...found.keys(), ...this.#lines.keys()])) {
      if (!touched.has(key) && found.get(key) !== this.#lines.get(key)) {
        faults.push(`${key}: acknowledged ${this.#lines.get(key) ?? 'gone'}, found ${found.get(key) ?? 'gone'}`)
      }
    }
    this.#lines.clear()
    for (const [key, line] of found) this.#lines.set(key, line)
    this.#steps.clear()
    this.#lastStep = await lastStepOf(reader)
    return { ackedStepsMissing: missing, stepsSavedUnsaid: saved, faults }
  }

  async #unsaid(reader: Reader): Promise<{ saved: number; touched: ReadonlySet<string> }> {
    const rows = await reader.db
      .selectFrom('change')
      .select(['record_kind', 'record_id', 'step_id'])
      .where('owner_id', '=', reader.owner)
      .where('step_id', '>', this.#lastStep)
      .execute()
    return {
      saved: new Set(rows.map((row) => row.step_id)).size,
      touched: new Set(rows.map((row) => `${row.record_kind} ${row.record_id}`)),
    }
  }

  async #missingSteps(reader: Reader): Promise<number> {
    const rows = await reader.db.selectFrom('step').select('id').where('owner_id', '=', reader.owner).execute()
    return this.#steps.difference(new Set(rows.map((row) => row.id))).size
  }
}

async function lastStepOf(reader: Reader): Promise<number> {
  const row = await reader.db
    .selectFrom('step')
    .select((step) => step.fn.max('id').as('last'))
    .where('owner_id', '=', reader.owner)
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

async function linesByRecord(reader: Reader): Promise<Map<string, string>> {
  const lines = new Map<string, string>()
  for await (const line of dumpLines(reader)) {
    const { recordKind, id } = JSON.parse(line) as { recordKind: RecordKind; id: RecordId }
    lines.set(`${recordKind} ${id}`, line)
  }
  return lines
}
