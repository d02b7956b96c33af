import type { PlanDocument } from '#book/plan-document.ts'
import type { Stored } from '#book/record.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** The owner's plan, the latest where there should be several. */
export async function planInForce(reader: Reader): Promise<Stored<PlanDocument> | undefined> {
  const all = await allRecords(reader, planDocuments)
  return all
    .filter(({ state }) => state === 'current')
    .toSorted((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : one.id < other.id ? -1 : 1))[0]
}
