import type { PlanDocument } from '#book/plan-document.ts'
import type { RecordTable } from './records.ts'

export const planDocuments: RecordTable<PlanDocument> = {
  kind: 'plan',
  table: 'plan_document',
  noun: 'plan',
  columns: () => ({}),
}
