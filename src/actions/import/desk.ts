import type { RecordId } from '#book/record.ts'
import type { ImportView, PreviewDecision, PreviewPage, PreviewRow } from '../views.ts'

/** A file of the owner's on this machine. `name` is what they call it. */
export interface FileToImport {
  readonly path: string
  readonly name: string
}

/** Where files are read, looked at before anything is saved, and then saved or put away. */
export interface ImportDesk {
  /** Begins to read; the answer comes at once and `show` tells how far it is. */
  start(files: readonly FileToImport[]): Promise<ImportView>
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
  decideAll(id: RecordId, state: 'question' | 'conflict', decision: PreviewDecision): Promise<number>
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
