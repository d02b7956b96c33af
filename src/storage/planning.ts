import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { Person } from '#book/person.ts'
import { REST_AFTER_PROMPT_DAYS } from '#book/prompt.ts'
import type { RecordId } from '#book/record.ts'
import { emptyTie } from '#book/tie-summary.ts'
import type { PlannedTie, TieSummary } from '#book/tie.ts'
import { listCircles } from './circles.ts'
import { liveConversationsSince } from './interactions.ts'
import { newsSince } from './news.ts'
import { people } from './people.ts'
import type { PlanningHint } from './planning-hint.ts'
import { openPromises } from './promises.ts'
import { promptsSince } from './prompts.ts'
import { readSettings } from './settings.ts'
import type { Reader } from './storage.ts'
import type { TieRow } from './tables.ts'
import { isStale, readTie, tieFromFacts, tieFromRow } from './ties.ts'

/** Promises are shown this long before their day. */
const PROMISES_AHEAD_DAYS = 7
const NEWS_DAYS = 30

/** The kinds of card that come whenever they come, and so do not start a rest. */
const KINDS_WITHOUT_REST = new Set(['promise', 'birthday'])

/** The facts that the plan of a day is made of. Reads summaries, never the interactions behind them. */
export async function readPlanningView(reader: Reader, today: Day): Promise<PlanningView> {
  const [settings, circles, prompts, promises, news] = await Promise.all([
    readSettings(reader),
    listCircles(reader),
    promptsSince(reader, addDays(today, 1 - REST_AFTER_PROMPT_DAYS)),
    openPromises(reader, addDays(today, PROMISES_AHEAD_DAYS)),
    newsSince(reader, addDays(today, -NEWS_DAYS)),
  ])
  const lastPromptDays = new Map<RecordId, Day>()
  for (const prompt of prompts) {
    if (!KINDS_WITHOUT_REST.has(prompt.kind) && prompt.day < today) lastPromptDays.set(prompt.personId, prompt.day)
  }
  return {
    settings,
    circles,
    promises,
    news,
    today,
    ties: await plannedTies(reader, { today, lastPromptDays }),
    promptsToday: prompts.filter((prompt) => prompt.day === today),
    liveConversationsThisWeek: await liveConversationsSince(reader, addDays(today, -6), today),
  }
}

/** One person as planning sees them, whether in the network or not. */
export async function plannedTie(reader: Reader, person: Person, today: Day): Promise<PlannedTie> {
  const columns = people.columns(person)
  const row = { ...columns, id: person.id } as unknown as PersonColumns
  return new PlannedTieFromRow(row, await readTie(reader, person.id, today), undefined)
}

async function plannedTies(
  reader: Reader,
  { today, lastPromptDays }: { today: Day; lastPromptDays: ReadonlyMap<RecordId, Day> },
): Promise<PlannedTie[]> {
  const rows = await reader.db
    .selectFrom('person')
    .leftJoin('tie', (join) =>
      join
        .onRef('tie.owner_id', '=', 'person.owner_id')
        .onRef('tie.person_id', '=', 'person.id')
        .on('tie.owner_id', '=', reader.owner),
    )
    .selectAll('tie')
    .select([
      'person.id',
      'person.full_name',
      'person.circle_id',
      'person.cadence_days',
      'person.birthday',
      'person.rest_until',
      'person.do_not_suggest',
      'person.added_on',
      'person.hint',
    ])
    .where('person.owner_id', '=', reader.owner)
    .where('person.place', '=', 'network')
    .execute()
  const ties: PlannedTie[] = []
  for (const row of rows) {
    const tie = await tieOf(reader, row, today)
    ties.push(new PlannedTieFromRow(row, tie, lastPromptDays.get(row.id)))
  }
  return ties
}

async function tieOf(
  reader: Reader,
  row: { [Column in keyof TieRow]: TieRow[Column] | null } & { id: RecordId },
  today: Day,
): Promise<TieSummary> {
  if (row.person_id === null) return emptyTie(row.id)
  const kept = row as TieRow
  return isStale(kept, today) ? tieFromFacts(reader, row.id, today) : tieFromRow(kept)
}

interface PersonColumns {
  readonly id: string
  readonly full_name: string
  readonly circle_id: string | null
  readonly cadence_days: number | null
  readonly birthday: string | null
  readonly rest_until: string | null
  readonly do_not_suggest: number
  readonly added_on: string
  readonly hint: string
}

/** Thousands are ranked and a handful shown, so what only a card needs is read from the hint when it is asked for. */
class PlannedTieFromRow implements PlannedTie {
  readonly personId: RecordId
  readonly name: string
  readonly circleId: RecordId | undefined
  readonly cadenceDays: number | undefined
  readonly birthday: string | undefined
  readonly restUntil: Day | undefined
  readonly doNotSuggest: boolean
  readonly addedOn: Day
  readonly lastPromptDay: Day | undefined
  readonly tie: TieSummary
  readonly #hintText: string
  #hint: PlanningHint | undefined

  constructor(row: PersonColumns, tie: TieSummary, lastPromptDay: Day | undefined) {
    this.personId = row.id
    this.name = row.full_name
    this.circleId = row.circle_id ?? undefined
    this.cadenceDays = row.cadence_days ?? undefined
    this.birthday = row.birthday ?? undefined
    this.restUntil = row.rest_until ?? undefined
    this.doNotSuggest = row.do_not_suggest === 1
    this.addedOn = row.added_on
    this.lastPromptDay = lastPromptDay
    this.tie = tie
    this.#hintText = row.hint
  }

  get #hints(): PlanningHint {
    this.#hint ??= JSON.parse(this.#hintText) as PlanningHint
    return this.#hint
  }

  get city() {
    return this.#hints.city
  }

  get groupIds() {
    return this.#hints.groups ?? []
  }

  get reachableBy() {
    return this.#hints.by ?? []
  }

  get welcomeChannels() {
    return this.#hints.welcome ?? []
  }

  get unwelcomeChannels() {
    return this.#hints.unwelcome ?? []
  }

  get whyTheyMatter() {
    return this.#hints.why
  }
}
