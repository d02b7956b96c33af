import type { RecordId } from '#book/record.ts'
import type { ImportView, PreviewDecision, PreviewPage, PreviewRow } from './views.ts'

/** A file of the owner's on this machine. `name` is what they call it. */
export interface FileToImport {
  readonly path: string
  readonly name: string
  /** A folder of the owner's that is packed into `path` before anything is read. */
  readonly folder?: string
}

/** The owner's answers to one of the inquiries of an import. */
export interface InquiryAnswers {
  /** Its place in the list, from 0. */
  readonly inquiry: number
  /** By the question's id; our guess holds for those that are missing. */
  readonly answers: Readonly<Record<string, string>>
}

/** Which lines are answered at once. */
export type DecidedAtOnce = 'question' | 'conflict' | 'offer'

/** Where files are read, looked at before anything is saved, and then saved or put away. */
export interface ImportDesk {
  /** Begins to read; the answer comes at once and `show` tells how far it is. */
  start(files: readonly FileToImport[]): Promise<ImportView>
  /** Takes the answers to what the files leave open, and reads on. @throws Refusal `conflict`, `invalid` */
  answer(id: RecordId, answers: readonly InquiryAnswers[]): Promise<ImportView>
  /** @throws Refusal `not-found` */
  show(id: RecordId): ImportView
  list(): readonly ImportView[]
  rows(
    id: RecordId,
    page: { state?: PreviewRow['state'] | undefined; offset: number; limit: number },
  ): Promise<PreviewPage>
  /** Notes the owner's answer to one line. @throws Refusal `invalid` when the line asks nothing like it */
  decide(id: RecordId, index: number, decision: PreviewDecision): Promise<PreviewRow>
  /** The same answer to every line of a state. Answers how many there were. */
  decideAll(id: RecordId, state: DecidedAtOnce, decision: PreviewDecision): Promise<number>
  /** Begins to save, all or nothing, as one step. */
  save(id: RecordId): ImportView
  /** Stops it, whether it reads or saves; nothing of it stays. */
  cancel(id: RecordId): Promise<ImportView>
  /** Resolves once it is no longer reading or saving. */
  settled(id: RecordId): Promise<ImportView>
  /** Where the door puts a file that is sent, under a name of our own. */
  uploadPath(uploadId: RecordId): string
  close(): Promise<void>
}
