import { z } from 'zod'
import { RecordKind } from '#book/record.ts'
import { schemaByKind } from '#book/record-schemas.ts'
import { Refusal } from '#book/refusal.ts'
import { tableOf } from '#storage/kinds.ts'
import type { AnyRecord } from '#storage/kinds.ts'
import { action } from './action.ts'
import { putAll, refuseUnlessEmpty } from './filling.ts'

export const loadDump = action({
  name: 'load-dump',
  summary: 'Fills an empty book with what another one gave out as a dump; the two then hold the same',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ lines: z.string().min(1) }),

  async run({ storage, today }, { lines }) {
    const records = recordsIn(lines)
    return storage.write({ label: 'Filled the book from a dump', today: await today() }, async (writer) => {
      await refuseUnlessEmpty(writer)
      for (const kind of RecordKind.options) await putAll(writer, kind, records.get(kind) ?? [])
      return { records: [...records.values()].reduce((sum, ofKind) => sum + ofKind.length, 0), step: writer.step }
    })
  },
})

/** @throws Refusal `invalid` that names the line */
function recordsIn(lines: string): ReadonlyMap<RecordKind, readonly AnyRecord[]> {
  const records = new Map<RecordKind, AnyRecord[]>(RecordKind.options.map((kind) => [kind, []]))
  const names = new Set<string>()
  for (const [index, text] of lines.split('\n').entries()) {
    if (text.trim() === '') continue
    const { kind, record } = recordIn(text, index + 1)
    for (const name of namesOf(kind, record)) {
      if (names.has(name)) throw unreadable(index + 1, `the ${tableOf(kind).noun} stands there twice`)
      names.add(name)
    }
    records.get(kind)?.push(record)
  }
  if (records.get('settings')?.length === 1) return records
  throw new Refusal('invalid', 'This is not the dump of a whole book: it has no line of settings')
}

/** By what a record is told from all others. */
function namesOf(kind: RecordKind, record: AnyRecord & { readonly sourceKey?: string }): readonly string[] {
  const id = `${kind} ${record.id}`
  return record.sourceKey === undefined ? [id] : [id, `source ${record.sourceKey}`]
}

function recordIn(text: string, line: number): { kind: RecordKind; record: AnyRecord } {
  const { recordKind, ...said } = jsonIn(text, line)
  const kind = RecordKind.safeParse(recordKind)
  if (!kind.success) throw unreadable(line, 'it is of no kind that this version of Tendril knows')
  const record = schemaByKind[kind.data].safeParse(said)
  if (record.success) return { kind: kind.data, record: record.data }
  const [issue] = record.error.issues
  throw unreadable(line, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}

function jsonIn(text: string, line: number): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    throw unreadable(line, 'it is no JSON object')
  }
}

function unreadable(line: number, why: string): Refusal {
  return new Refusal('invalid', `Line ${line} of the dump cannot be read: ${why}. Nothing was taken over`)
}
