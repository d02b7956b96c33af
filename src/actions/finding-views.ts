import type { Group } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { InteractionKind } from '#book/interaction.ts'
import type { Position } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { SavedList } from '#book/saved-list.ts'
import type { HistoryEntry, PersonRow } from './views.ts'

/** The words of one facet, the most frequent first: for filter menus, and for the list of organisations. */
export interface FacetPage {
  readonly words: readonly {
    /** What `list-people` takes as well as the word. */
    readonly key: string
    /** As the owner wrote it; for reach, vague, source and work status the same as the key. */
    readonly word: string
    readonly people: number
  }[]
  /** How many words there are that fit. */
  readonly total: number
}

/** A text in pieces, of which those that were looked for are marked. */
export type Snippet = readonly { readonly text: string; readonly isHit: boolean }[]

/** In which part of what is known of a person the words were found. */
export type FoundIn =
  | 'name'
  | 'work'
  | 'place'
  | 'tag'
  | 'kind'
  | 'group'
  | 'how we met'
  | 'why they matter'
  | 'notes'
  | 'email'

export type PersonFound = PersonRow & {
  readonly inWhat: FoundIn
  /** The words around the hit; of a name, the name. */
  readonly snippet: Snippet
}

export interface InteractionFound {
  readonly id: RecordId
  readonly kind: InteractionKind
  readonly day: Day
  readonly personIds: readonly RecordId[]
  readonly people: readonly { readonly id: RecordId; readonly name: string }[]
  readonly inWhat: 'subject' | 'notes' | 'what they told' | 'what I told'
  readonly snippet: Snippet
}

/** A promise, an open thread or a kind word. */
export interface WordsFound {
  readonly id: RecordId
  readonly personId: RecordId
  readonly name: string
  readonly day: Day | undefined
  readonly snippet: Snippet
}

export interface OrganisationFound {
  readonly key: string
  readonly name: string
  /** How many are there now or were there once. */
  readonly people: number
  /** Some of them. */
  readonly personIds: readonly RecordId[]
}

/** What was found, people first. Each list is capped; kinds that were not asked for are empty. */
export interface SearchPage {
  readonly rows: readonly PersonFound[]
  readonly interactions: readonly InteractionFound[]
  readonly organisations: readonly OrganisationFound[]
  readonly promises: readonly WordsFound[]
  readonly threads: readonly WordsFound[]
  readonly kindWords: readonly WordsFound[]
}

/** Somebody of an organisation. */
export type OrganisationPerson = PersonRow & {
  /** What they do or did there, and when. */
  readonly positions: readonly Pick<Position, 'title' | 'department' | 'from' | 'until'>[]
  /** How the tie is, in one sentence. */
  readonly tieInWords: string
}

export interface OrganisationPage {
  readonly key: string
  readonly name: string
  /** Other ways in which it is written in the book. */
  readonly alsoWritten: readonly string[]
  readonly now: readonly OrganisationPerson[]
  readonly before: readonly OrganisationPerson[]
  /** With the people who are there now or were there once. */
  readonly interactions: number
  readonly lastContactDay: Day | undefined
}

export interface GroupPage {
  readonly group: Stored<Group>
  /** A page of its members: whom the owner is most in touch with first, whatever the group is for (R99). */
  readonly members: readonly PersonRow[]
  readonly total: number
  /** What two or more of them were in together with the owner, the newest first (R142). */
  readonly together: readonly HistoryEntry[]
  readonly togetherTotal: number
}

export interface ListsPage {
  readonly lists: readonly Stored<SavedList>[]
}
