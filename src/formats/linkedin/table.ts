import type { Finding, Where } from '#book/finding.ts'
import type { Row } from '../csv/table.ts'
import type { Survey } from './survey.ts'

/** One of the CSV files of an export. */
export interface LinkedInTable {
  /** The file's name in the export, where it is always the same. */
  readonly file: string
  /** The columns by which we know it, lower-cased; the other columns come and go with the years. */
  readonly columns: readonly string[]
  /** Exactly one finding for each record. */
  find(row: Row, at: { readonly where: Where; readonly survey: Survey }): Finding
}
