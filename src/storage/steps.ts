import type { Instant } from '#book/day.ts'
import { Refusal } from '#book/refusal.ts'
import type { Reader, StepOptions, Writer } from './storage.ts'

export interface Step {
  readonly id: number
  readonly label: string
  readonly at: Instant
  readonly changes: number
  readonly undone: boolean
  readonly undoes: number | undefined
}

/** Writes down the step and moves the owner's sequence. Answers the last number, or undefined when nothing changed. */
export async function finishStep(
  writer: Writer & { readonly seqNow: () => number },
  step: StepOptions,
  at: Instant,
): Promise<number | undefined> {
  const changes = [...writer.changed.values()].reduce((sum, count) => sum + count, 0)
  if (changes === 0) return undefined
  await writer.db
    .insertInto('step')
    .values({
      owner_id: writer.owner,
      id: writer.step,
      label: step.label,
      at,
      changes,
      undone: 0,
      undoes: step.undoes ?? null,
    })
    .execute()
  const seq = writer.seqNow()
  await writer.db.updateTable('owner').set({ seq }).where('owner_id', '=', writer.owner).execute()
  return seq
}

/** The last steps, newest first. */
export async function listSteps(reader: Reader, limit: number): Promise<Step[]> {
  const rows = await reader.db
    .selectFrom('step')
    .selectAll()
    .where('owner_id', '=', reader.owner)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(stepFromRow)
}

/** @throws Refusal `not-found` */
export async function getStep(reader: Reader, id: number): Promise<Step> {
  const row = await reader.db
    .selectFrom('step')
    .selectAll()
    .where('owner_id', '=', reader.owner)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found', 'There is no such step to undo')
  return stepFromRow(row)
}

export async function markUndone(writer: Writer, id: number): Promise<void> {
  await writer.db
    .updateTable('step')
    .set({ undone: 1 })
    .where('owner_id', '=', writer.owner)
    .where('id', '=', id)
    .execute()
}

function stepFromRow(row: {
  id: number
  label: string
  at: string
  changes: number
  undone: number
  undoes: number | null
}): Step {
  return {
    id: row.id,
    label: row.label,
    at: row.at,
    changes: row.changes,
    undone: row.undone === 1,
    undoes: row.undoes ?? undefined,
  }
}
