import path from 'node:path'
import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import type { RecordKind } from '#book/record.ts'
import { schemaByKind } from '#book/record-schemas.ts'
import { Refusal } from '#book/refusal.ts'
import { readArchive } from '#formats/archive/read.ts'
import type { ArchiveLine } from '#formats/archive/read.ts'
import type { AnyRecord } from '#storage/kinds.ts'
import { action } from './action.ts'
import { refuseUnlessReadable } from './import/start-import.ts'
import { putAll, refuseUnlessEmpty, THERE_FROM_THE_START } from './filling.ts'

export const loadArchive = action({
  name: 'load-archive',
  summary: 'Fills an empty book from a complete archive; the two books then hold the same',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    /** A file that was sent to this program before. */
    uploads: z
      .array(z.strictObject({ uploadId: RecordId, name: z.string().min(1).max(300) }))
      .max(1)
      .default([]),
    /** A file on this machine; only from its own terminal. */
    paths: z.array(z.string().min(1)).max(1).default([]),
  }),

  async run({ storage, imports, today }, { uploads: [upload], paths: [named] }) {
    const file = upload === undefined ? named : imports.uploadPath(upload.uploadId)
    if (file === undefined) throw new Refusal('invalid', 'Name the archive to fill the book from')
    const archive = { path: path.resolve(file), name: upload?.name ?? path.basename(file) }
    await refuseUnlessReadable(archive)
    return storage.write({ label: 'Filled the book from an archive', today: await today() }, async (writer) => {
      await refuseUnlessEmpty(writer)
      let records = 0
      let settings = 0
      for await (const batch of batches(readArchive(archive))) {
        await putAll(writer, batch.kind, batch.records)
        records += batch.records.length
        if (batch.kind === 'settings') settings += batch.records.length
      }
      if (settings !== 1) throw new Refusal('invalid', `${archive.name} is not the archive of a whole book`)
      return { records, step: writer.step }
    })
  },
})

const AT_ONCE = 300

/** Records of one kind together; those that a new book has already come as one, because they take the place of those. */
async function* batches(
  lines: AsyncIterable<ArchiveLine>,
): AsyncGenerator<{ readonly kind: RecordKind; readonly records: readonly AnyRecord[] }> {
  let kind: RecordKind | undefined
  let records: AnyRecord[] = []
  for await (const line of lines) {
    const record = recordIn(line)
    const isFull = records.length >= AT_ONCE && !THERE_FROM_THE_START.has(record.kind)
    if (kind !== undefined && (record.kind !== kind || isFull)) {
      yield { kind, records }
      records = []
    }
    kind = record.kind
    records.push(record.record)
  }
  if (kind !== undefined) yield { kind, records }
}

function recordIn(line: ArchiveLine): { readonly kind: RecordKind; readonly record: AnyRecord } {
  if (line.kind === 'problem') throw unreadable(line.where, line.reason)
  const record = schemaByKind[line.kind].safeParse(line.record)
  if (record.success) return { kind: line.kind, record: record.data }
  const [issue] = record.error.issues
  throw unreadable(line.where, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}

function unreadable({ file, line }: ArchiveLine['where'], why: string): Refusal {
  return new Refusal('invalid', `${file}, line ${line}, cannot be read: ${why} Nothing was taken over`)
}
