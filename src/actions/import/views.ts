import type { Instant } from '#book/day.ts'
import type { FileQuestion, Inquiry } from '#book/finding.ts'
import type { RecordId } from '#book/record.ts'

/** One file of an import, and what it was taken for. */
export interface ImportedFile {
  readonly name: string
  readonly format: string
  readonly title: string
  /** Why nothing of it is taken, in words for the owner. */
  readonly problem?: string
  /** Files in it that are of another kind and not read with it. */
  readonly also?: readonly string[]
}

/** What a file leaves open, with what was answered before for files of its make. */
export interface FileInquiry extends Omit<Inquiry, 'questions'> {
  /** The files it is about: the same is asked once for all of them. */
  readonly files: readonly [string, ...string[]]
  /** All of it was answered, now or with an earlier file. */
  readonly isAnswered: boolean
  readonly questions: readonly (FileQuestion & { readonly answer?: string })[]
}

/** Where an import stands. */
export interface ImportView {
  readonly id: RecordId
  readonly files: readonly ImportedFile[]
  readonly state: 'reading' | 'asking' | 'ready' | 'saving' | 'saved' | 'cancelled' | 'failed'
  readonly progress: {
    readonly done: number
    readonly found: number | undefined
    readonly doing: string
    /** How much of the bytes is behind us, from 0 to 1; a guess, while `found` is unknown. */
    readonly part?: number | undefined
  }
  /** What the files leave open; it is answered before they are read, and may be answered anew until it is saved. */
  readonly inquiries: readonly FileInquiry[]
  /** Why it failed, in words for the owner. */
  readonly problem: string | undefined
  readonly counts: ImportCounts
  readonly startedAt: Instant
  readonly step: number | undefined
}

export interface ImportCounts {
  /** Records in the files: the sum of the ten below. */
  readonly records: number
  readonly peopleRecords: number
  readonly interactionRecords: number
  readonly meRecords: number
  readonly promises: number
  readonly connections: number
  readonly kindWords: number
  readonly failedAddresses: number
  readonly offers: number
  readonly leftOut: number
  readonly problems: number
  /** People that would be new, are known already, need an answer, or say something else than the book. */
  readonly new: number
  readonly matched: number
  readonly questions: number
  readonly conflicts: number
  /** Interactions that are not in the book yet. */
  readonly newInteractions: number
  readonly news: number
  /** The same of promises, connections, kind words and groups, and of people who get their first picture. */
  readonly newPromises: number
  readonly newConnections: number
  readonly newKindWords: number
  readonly newGroups: number
  readonly photos: number
  /** Pictures that turned out, when they were saved, to be none or damaged. */
  readonly unreadPhotos: number
  /** Addresses of people in the book or the files that are about to be marked as broken. */
  readonly brokenAddresses: number
  /** Offers that would add something; none is taken unless the owner says so. */
  readonly openOffers: number
}

/** One line of the preview, openable. */
export interface PreviewRow {
  readonly index: number
  readonly state: 'new' | 'matched' | 'question' | 'conflict' | 'offer' | 'left-out' | 'problem'
  readonly name: string
  readonly detail: string | undefined
  readonly where: { readonly file: string; readonly line: number }
  /** Whom of the book the line is about, where that is certain: the one to name when taking their word. */
  readonly personId?: RecordId | undefined
  readonly because: readonly string[]
  readonly interactions: number
  readonly candidates: readonly { id: RecordId; name: string; work: string | undefined; because: readonly string[] }[]
  readonly conflicts: readonly { field: string; ours: string; theirs: string }[]
  /** What somebody gave in passing, and where it stood: `signature of 3 May 2024`. */
  readonly offer?: { readonly from: string; readonly says: readonly string[] } | undefined
  readonly decision: PreviewDecision | undefined
}

/** What the owner answers to a line: whom it is, whose word counts where the two differ, whether to take an offer. */
export type PreviewDecision =
  | { readonly same: RecordId; readonly takeTheirs?: readonly string[] }
  | { readonly different: true }
  | { readonly skip: true }
  | { readonly take: boolean }

export interface PreviewPage {
  readonly rows: readonly PreviewRow[]
  readonly total: number
}
