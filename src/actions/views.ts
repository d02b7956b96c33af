import type { Aside } from '#advice/asides/aside.ts'
import type { ModeNow } from '#book/mode.ts'
import type { Freshness } from '#advice/tie-words.ts'
import type { Channel } from '#book/channel.ts'
import type { Circle, Group } from '#book/circle.ts'
import type { Connection } from '#book/connection.ts'
import type { Day, Instant } from '#book/day.ts'
import type { Interaction, InteractionKind } from '#book/interaction.ts'
import type { KindWord } from '#book/kind-word.ts'
import type { News } from '#book/news.ts'
import type { Person, Place } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Reachability } from '#book/reachability.ts'
import type { RecordId, RecordKind, Stored, Version } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'
import type { ReachWord } from '#storage/facets.ts'
import type { Thread } from '#book/thread.ts'
import type { CaughtPromise, CaughtQuestion } from './log/still-open.ts'

export type { CaughtPromise, CaughtQuestion, Freshness, ReachWord }
export type * from './finding-views.ts'

export type {
  FileInquiry,
  ImportCounts,
  ImportedFile,
  ImportView,
  PreviewDecision,
  PreviewPage,
  PreviewRow,
} from './import/views.ts'

/** How alive a tie is, in the four words of the product; `new` where nothing has happened yet. */
export type Aliveness = 'warm' | 'cooling' | 'quiet' | 'dormant' | 'new'

/** One line of the list of people. */
export interface PersonRow {
  readonly id: RecordId
  readonly name: string
  /** `Head of Data at Acme`, or nothing. */
  readonly work: string | undefined
  readonly city: string | undefined
  readonly place: Place
  readonly circleId: RecordId | undefined
  readonly aliveness: Aliveness
  readonly lastContactDay: Day | undefined
  readonly dueDay: Day | undefined
  /** What follows is there only when `columns` asked for it. */
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly organisation?: string | undefined
  readonly tags?: readonly string[]
  readonly groups?: readonly { readonly id: RecordId; readonly name: string }[]
  readonly kinds?: readonly string[]
  readonly addedOn?: Day
  readonly reach?: readonly ReachWord[]
  /** The formats of the files that told of them; empty when the owner wrote them down. */
  readonly source?: readonly string[]
  readonly birthday?: string | undefined
  /** `looking since 2026-03`. */
  readonly workStatus?: string | undefined
  /** Why they can hardly be placed, in words; empty when they are. */
  readonly vague?: readonly string[]
  readonly freshness?: Freshness | undefined
  /** Why the tie may be lost, in words: with the filter `fading`, and when asked for. */
  readonly fading?: string | undefined
}

export interface PeoplePage {
  readonly rows: readonly PersonRow[]
  /** How many fit the filter in all. */
  readonly total: number
}

/** One entry of a person's history. */
export type HistoryEntry = Stored<Interaction> & { readonly withNames: readonly { id: RecordId; name: string }[] }

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  readonly total: number
}

/** A dot of the strip of years: one day's weightiest interaction. */
export interface StripDot {
  readonly day: Day
  readonly kind: InteractionKind
  readonly weight: number
}

/** Everything a person's page shows first. */
export interface PersonPage {
  readonly person: Stored<Person>
  readonly circle: Stored<Circle> | undefined
  readonly groups: readonly Stored<Group>[]
  readonly aliveness: Aliveness
  /** Plain sentences with the dates behind them: how the tie is, who wrote last, when it is due. */
  readonly tieInWords: readonly string[]
  /** The tie against the cadence; absent before the first conversation or without a cadence (R73). */
  readonly freshness: 'fresh' | 'due' | 'drifting' | 'dormant' | undefined
  /** Help given and received, in words with their days; empty when there was none (R12). */
  readonly helpInWords: readonly string[]
  readonly dueDay: Day | undefined
  readonly cadenceDays: number | undefined
  readonly suggestedChannel: Channel | undefined
  readonly notices: readonly string[]
  readonly promises: readonly Stored<PromiseMade>[]
  readonly news: readonly Stored<News>[]
  readonly threads: readonly Stored<Thread>[]
  readonly kindWords: readonly Stored<KindWord>[]
  /** Whom of the owner's people they know (R138). */
  readonly connections: readonly (Stored<Connection> & { readonly otherId: RecordId; readonly name: string })[]
  readonly reachability: Reachability
  /** What is missing to place them, in sentences (R85); empty when they are placed. */
  readonly missing: readonly string[]
  readonly strip: readonly StripDot[]
  readonly history: HistoryPage
}

/** One card of today: a verb, a person, why now, and one thing to do. */
export interface CardView {
  readonly promptId: RecordId
  readonly personId: RecordId
  readonly name: string
  readonly kind: string
  readonly verb: string
  readonly headline: string
  /** Why now, strongest reason first. */
  readonly because: readonly [string, ...string[]]
  readonly channel: Channel
  readonly otherChannels: readonly Channel[]
  readonly minutes: number
  /** What could be given on this occasion, where the book knows of something, and its address. */
  readonly give: string | undefined
  readonly link: { readonly label: string; readonly href: string } | undefined
  /** Easy ways to do it, the free ones first. */
  readonly ways: readonly string[]
  /** A soft word: they were written to often lately. */
  readonly notice: string | undefined
  /** What the owner may want no more of for them: `birthday greetings`; a promise has no never. */
  readonly neverWords: string | undefined
  readonly work: string | undefined
  readonly aliveness: Aliveness
  /** The last three things between the owner and the person, newest first. */
  readonly lastThree: readonly { day: Day; kind: InteractionKind; direction: string; gist: string | undefined }[]
  /** How to reach them by the suggested way: `mailto:`, `tel:` or a profile's address. */
  readonly reach: { readonly label: string; readonly href: string } | undefined
}

export interface TodayView {
  readonly day: Day
  /** False until the day was opened: the cards are then a proposal and nothing is kept of them. */
  readonly opened: boolean
  readonly minutesAllowed: number
  readonly minutesPlanned: number
  readonly minutesDone: number
  readonly cards: readonly CardView[]
  /** What else to know today: an occasion, a trip, the look at the week. Two at most. */
  readonly asides: readonly Aside[]
  /** What life is like just now; on busy days only promises come. */
  readonly mode: ModeNow
  /** What the day is like, where it is no ordinary one: `Busy until 3 June: only promises and thanks show.` */
  readonly modeInWords: string | undefined
  readonly doneToday: readonly { personId: RecordId; name: string; promptId: RecordId; response: string }[]
  /** The last line: `That's today. See you tomorrow.` or what to do when there is nobody yet. */
  readonly ending: string
  /** Whether somebody else could be offered, should the owner want more. */
  readonly couldOfferMore: boolean
}

/** What a line such as `coffee with Ana, her mother is ill` was understood to say, before anything is saved. */
export interface UnderstoodLog {
  readonly kind: InteractionKind
  readonly direction: Interaction['direction']
  readonly day: Day
  readonly people: readonly {
    /** The words of the line that name them. */
    readonly words: string
    /** One: understood. Several: the owner chooses. None: nobody by that name; could be added. */
    readonly candidates: readonly { id: RecordId; name: string; work: string | undefined; place: Place }[]
  }[]
  readonly whatTheyTold: string | undefined
  readonly notes: string | undefined
  readonly purposes: Interaction['purposes']
  /** How long it took, and how much work it saved (R121), where the line says so. */
  readonly minutes: number | undefined
  readonly minutesSaved: number | undefined
  /** What was promised and asked in it, to be kept beside the entry; `who` is one of the names' words. */
  readonly promises: readonly CaughtPromise[]
  readonly questions: readonly CaughtQuestion[]
  /** False where the line only says what is still to be done: then there is no entry to save (T15). */
  readonly happened: boolean
  /** The whole in one plain sentence. */
  readonly sentence: string
}

/** One step that can be undone. */
export interface StepView {
  readonly id: number
  readonly label: string
  readonly at: Instant
  readonly changes: number
  readonly undone: boolean
}

/** What every writing action answers, beside what it made: the step to name when it should be undone. */
export interface Written {
  readonly step: number
}

/** A change in the owner's feed. */
export interface ChangeView {
  readonly seq: Version
  readonly kind: RecordKind
  readonly id: RecordId
  readonly op: 'created' | 'updated' | 'deleted'
}

export interface BookOverview {
  readonly network: number
  readonly pool: number
  readonly circles: readonly (Stored<Circle> & {
    readonly people: number
    readonly aliveness: Readonly<Record<Aliveness, number>>
  })[]
  readonly groups: readonly (Stored<Group> & { readonly people: number })[]
  readonly settings: Stored<Settings>
  readonly today: Day
  readonly seq: Version
}

/** Somebody the owner really talks with, offered for the network. */
export interface Proposal {
  readonly personId: RecordId
  readonly name: string
  readonly work: string | undefined
  readonly circleId: RecordId
  readonly because: string
}
