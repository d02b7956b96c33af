import { addDays, dayOf } from '#book/day.ts'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { tableOf } from './kinds.ts'
import type { AnyRecord } from './kinds.ts'
import {
  createRecords,
  deleteRecord,
  deleteRecords,
  findRecord,
  findRecords,
  updateRecord,
  withoutVersion,
} from './records.ts'
import { getStep, listSteps, markUndone } from './steps.ts'
import type { Step } from './steps.ts'
import type { Reader, Storage, Writer } from './storage.ts'
import { putBack } from './undo-fields.ts'

export const UNDO_DAYS = 30

/** What a book begins with, its settings and circles: without them it could not be opened. */
const START_OF_THE_BOOK = 1

export interface Undone {
  readonly step: number
  readonly label: string
  /** Records put back as they were. */
  readonly undone: number
  /** What was changed again since, and so was left as it is, in words. */
  readonly kept: readonly string[]
}

interface ChangeRow {
  readonly seq: number
  readonly record_kind: string
  readonly record_id: string
  readonly op: string
  readonly previous_seq: number | null
  readonly before: string | null
}

/**
 * Takes one step back as one new step: what it made is removed, what it removed comes back, and each field it changed
 * gets its earlier value, but for what somebody changed again since.
 * @throws Refusal `not-found`, or `invalid` when it was undone already or is older than 30 days
 */
export async function undoStep(storage: Storage, id: number | undefined, now: Date): Promise<Undone> {
  const step = id === undefined ? await lastUndoable(storage) : await getStep(storage, id)
  if (step.id === START_OF_THE_BOOK) throw new Refusal('invalid', 'What the book began with cannot be undone')
  if (step.undone) throw new Refusal('invalid', `“${step.label}” was undone already`)
  const today = dayOf(now, 'UTC')
  if (step.at.slice(0, 10) < addDays(today, -UNDO_DAYS)) {
    throw new Refusal('invalid', `“${step.label}” is more than ${UNDO_DAYS} days old and can no longer be undone`)
  }
  const options = { label: `Undid: ${step.label}`, today, undoes: step.id, frees: true } as const
  return storage.write(options, async (writer) => {
    const current = await getStep(writer, step.id)
    if (current.undone) throw new Refusal('invalid', `“${step.label}” was undone already`)
    const kept: string[] = []
    const ours = new OwnChanges()
    let undone = 0
    for await (const changes of changesOfStepBackwards(writer, step.id)) {
      const left = await takeBackTogether(writer, changes, ours)
      undone += changes.length - left.length
      kept.push(...left)
      await letOthersRun()
    }
    await markUndone(writer, step.id)
    return { step: writer.step, label: step.label, undone, kept }
  })
}

async function lastUndoable(storage: Storage): Promise<Step> {
  const steps = await listSteps(storage, 200)
  const step = steps.find(({ id, undone, undoes }) => !undone && undoes === undefined && id !== START_OF_THE_BOOK)
  if (step === undefined) throw new Refusal('not-found', 'There is nothing to undo')
  return step
}

/** The step's changes from its last to its first, a page at a time. */
async function* changesOfStepBackwards(reader: Reader, stepId: number): AsyncGenerator<ChangeRow[]> {
  // A step's changes follow each other without a gap, and its id is the number of the first.
  let below = (await firstSeqAfter(reader, stepId)) ?? Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = await reader.db
      .selectFrom('change')
      .select(['seq', 'record_kind', 'record_id', 'op', 'previous_seq', 'before'])
      .where('owner_id', '=', reader.owner)
      .where('seq', '>=', stepId)
      .where('seq', '<', below)
      .where('step_id', '=', stepId)
      .orderBy('seq', 'desc')
      .limit(500)
      .execute()
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || last.seq === stepId) return
    below = last.seq
  }
}

async function firstSeqAfter(reader: Reader, stepId: number): Promise<number | undefined> {
  const next = await reader.db
    .selectFrom('step')
    .select('id')
    .where('owner_id', '=', reader.owner)
    .where('id', '>', stepId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return next?.id
}

/** What the undo itself did to records that the step changed more than once: that is nobody's later change. */
class OwnChanges {
  readonly #versionById = new Map<RecordId, number>()

  isUntouchedSince(change: Pick<ChangeRow, 'record_id' | 'seq'>, version: number): boolean {
    return version === change.seq || version === this.#versionById.get(change.record_id)
  }

  note(id: RecordId, version: number): void {
    this.#versionById.set(id, version)
  }
}

/** An import made a great many records of a kind one after another: those go together. */
async function takeBackTogether(writer: Writer, changes: readonly ChangeRow[], ours: OwnChanges): Promise<string[]> {
  const [first] = changes
  const alike = changes.every((change) => change.op === 'created' && change.record_kind === first?.record_kind)
  if (first === undefined || !alike) return takeBackOneByOne(writer, changes, ours)
  const table = tableOf(first.record_kind as RecordKind)
  const seqById = new Map(changes.map((change) => [change.record_id, change.seq]))
  const current = await findRecords(writer, table, [...seqById.keys()])
  const untouched = current.filter(({ id, version }) =>
    ours.isUntouchedSince({ record_id: id, seq: seqById.get(id) ?? 0 }, version),
  )
  await deleteRecords(writer, table, untouched)
  return Array.from(
    { length: current.length - untouched.length },
    () => `A ${table.noun} that was changed since stays in the book`,
  )
}

async function takeBackOneByOne(writer: Writer, changes: readonly ChangeRow[], ours: OwnChanges): Promise<string[]> {
  const kept: string[] = []
  for (const [at, change] of changes.entries()) {
    const left = await takeBack(writer, change, ours)
    if (left !== undefined) kept.push(left)
    if (at % 20 === 19) await letOthersRun()
  }
  return kept
}

/** A long undo lets the rest of the program breathe. */
function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Undoes one change. Answers what was left as it is, in words, or undefined when it was taken back. */
async function takeBack(writer: Writer, change: ChangeRow, ours: OwnChanges): Promise<string | undefined> {
  const table = tableOf(change.record_kind as RecordKind)
  const current = await findRecord(writer, table, change.record_id)
  if (change.op === 'created') {
    if (current === undefined) return undefined
    if (!ours.isUntouchedSince(change, current.version))
      return `A ${table.noun} that was changed since stays in the book`
    await deleteRecord(writer, table, current)
    return undefined
  }
  const before = change.before === null ? undefined : (JSON.parse(change.before) as AnyRecord)
  if (before === undefined) return `What a ${table.noun} said before is no longer kept`
  if (change.op === 'deleted') {
    if (current !== undefined) return `A ${table.noun} that is in the book again stays as it is`
    await createRecords(writer, table, [before])
    return undefined
  }
  if (current === undefined) return `A ${table.noun} that was removed since stays removed`
  return putFieldsBack(writer, { change, before, current, ours })
}

async function putFieldsBack(
  writer: Writer,
  {
    change,
    before,
    current,
    ours,
  }: { change: ChangeRow; before: AnyRecord; current: Stored<AnyRecord>; ours: OwnChanges },
): Promise<string | undefined> {
  const table = tableOf(change.record_kind as RecordKind)
  const after = fields(await asOf(writer, { change, current }))
  const { value, isKept } = putBack({ was: fields(before), after, now: fields(current) })
  const restored = value as Record<string, unknown>
  const put = { ...restored, id: current.id, version: current.version } as Stored<AnyRecord>
  const saved = await updateRecord(writer, table, put)
  if (ours.isUntouchedSince(change, current.version)) ours.note(current.id, saved.version)
  return !isKept ? undefined : `Part of a ${table.noun} was changed again since and stays as it is`
}

/** What the record said just after the change: what the next change found before it, or what it says now. */
async function asOf(
  reader: Reader,
  { change, current }: { change: ChangeRow; current: Stored<AnyRecord> },
): Promise<AnyRecord> {
  let said: AnyRecord = current
  let seq: number | null = current.version
  while (seq !== null && seq > change.seq) {
    const later: { previous_seq: number | null; before: string | null } = await reader.db
      .selectFrom('change')
      .select(['previous_seq', 'before'])
      .where('owner_id', '=', reader.owner)
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow()
    if (later.before === null) break
    said = JSON.parse(later.before) as { id: RecordId }
    seq = later.previous_seq
  }
  return said
}

function fields(record: AnyRecord): Record<string, unknown> {
  return withoutVersion(record) as unknown as Record<string, unknown>
}
