import { sql } from 'kysely'
import type { RecordId } from '#book/record.ts'
import { chunksOf } from './records.ts'
import type { Reader, Writer } from './storage.ts'

/** What the book keeps of a person beside its records: earlier versions, for undo, and the names of steps. */
export async function tracesOf(reader: Reader, id: RecordId): Promise<{ earlierVersions: number; steps: number }> {
  const rows = await naming(reader, id)
  return { earlierVersions: rows.length, steps: new Set(rows.map((row) => row.step_id)).size }
}

/**
 * Forgets what records said before wherever it names the person, and takes the name out of the steps. The changes
 * themselves stay, without a word of what changed, so that other devices learn that a record is gone.
 */
export async function forgetTraces(
  writer: Writer,
  { id, names }: { readonly id: RecordId; readonly names: readonly string[] },
): Promise<void> {
  const rows = await naming(writer, id)
  for (const chunk of chunksOf(rows.map((row) => row.seq))) {
    await writer.db
      .updateTable('change')
      .set({ before: null })
      .where('owner_id', '=', writer.owner)
      .where('seq', 'in', chunk)
      .execute()
  }
  const steps = await writer.db
    .selectFrom('step')
    .select(['id', 'label'])
    .where('owner_id', '=', writer.owner)
    .execute()
  const touched = new Set(rows.map((row) => row.step_id))
  const isNamed = ({ label }: { label: string }) => names.some((name) => label.includes(name))
  const named = steps.filter((step) => isNamed(step) || (touched.has(step.id) && !ABOUT_MANY.test(step.label)))
  for (const chunk of chunksOf(named.map((step) => step.id))) {
    await writer.db
      .updateTable('step')
      .set({ label: 'A step about somebody who was erased' })
      .where('owner_id', '=', writer.owner)
      .where('id', 'in', chunk)
      .execute()
  }
}

/** Labels that never hold a name. */
const ABOUT_MANY = /^(?:Imported|Placed \d+ people|Erased|A step)\b/

/** Changes of the person's own record, and whatever a record said that holds their id. */
async function naming(reader: Reader, id: RecordId): Promise<{ seq: number; step_id: number }[]> {
  const quoted = `%"${id.replaceAll('_', '\\_')}"%`
  return reader.db
    .selectFrom('change')
    .select(['seq', 'step_id'])
    .where('owner_id', '=', reader.owner)
    .where(({ eb, or }) => or([eb('record_id', '=', id), sql<boolean>`before like ${quoted} escape '\\'`]))
    .orderBy('seq')
    .execute()
}
