import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { Person } from '#book/person.ts'
import { COMES_WHEN_IT_COMES, REST_AFTER_PROMPT_DAYS } from '#book/prompt.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { listCircles } from './circles.ts'
import { groups } from './groups.ts'
import { liveConversationsSince } from './interactions.ts'
import { newsSince } from './news.ts'
import { people } from './people.ts'
import { PlannedTieFromRow } from './planned-tie.ts'
import type { PlannedColumns } from './planned-tie.ts'
import { plannedTies } from './planned-ties.ts'
import { openPromises } from './promises.ts'
import { promptsSince } from './prompts.ts'
import { allRecords, findRecords } from './records.ts'
import { readRhythm } from './planning-rhythm.ts'
import { readSettings } from './settings.ts'
import type { Reader } from './storage.ts'
import { readTie } from './ties.ts'

/** Promises are shown this long before their day. */
const PROMISES_AHEAD_DAYS = 7
const NEWS_DAYS = 30

/** The facts that the plan of a day is made of. Reads summaries, never the interactions behind them. */
export async function readPlanningView(reader: Reader, today: Day): Promise<PlanningView> {
  const [settings, circles, prompts, promises, news] = await Promise.all([
    readSettings(reader),
    listCircles(reader),
    promptsSince(reader, addDays(today, 1 - REST_AFTER_PROMPT_DAYS)),
    openPromises(reader, addDays(today, PROMISES_AHEAD_DAYS)),
    newsSince(reader, addDays(today, -NEWS_DAYS)),
  ])
  const ties = await plannedTies(reader, today)
  const outOfDayPlan = await groupsOutOfDayPlan(reader)
  const isPlanned = ({ groupIds }: { readonly groupIds: readonly RecordId[] }) =>
    outOfDayPlan.size === 0 || groupIds.length === 0 || !groupIds.every((id) => outOfDayPlan.has(id))
  const lastPromptDays = new Map<RecordId, Day>()
  for (const prompt of prompts) {
    const startsRest = !COMES_WHEN_IT_COMES.has(prompt.kind) && prompt.response !== 'later'
    if (startsRest && prompt.day < today) lastPromptDays.set(prompt.personId, prompt.day)
  }
  return {
    settings,
    circles,
    promises,
    news,
    today,
    ties: withLastPrompts(ties.filter(isPlanned), lastPromptDays),
    othersPromised: await othersPromised(reader, { ids: promises.map(({ personId }) => personId), today, isPlanned }),
    promptsToday: prompts.filter((prompt) => prompt.day === today),
    liveConversationsThisWeek: await liveConversationsSince(reader, addDays(today, -6), today),
    ...(await readRhythm(reader, today)),
  }
}

/** R2: people who are only in such groups are in no day's plan, but for promises. */
async function groupsOutOfDayPlan(reader: Reader): Promise<ReadonlySet<RecordId>> {
  const all = await allRecords(reader, groups)
  return new Set(all.filter(({ inDayPlan }) => inDayPlan === false).map(({ id }) => id))
}

interface Promised {
  readonly ids: readonly RecordId[]
  readonly today: Day
  readonly isPlanned: (person: Pick<Person, 'groupIds'>) => boolean
}

/** Whom something is promised though they are not planned for: a promise always shows. */
async function othersPromised(reader: Reader, { ids, today, isPlanned }: Promised): Promise<PlannedTie[]> {
  const found = await findRecords(reader, people, ids)
  const others = found.filter((person) => person.place === 'pool' || (person.place === 'network' && !isPlanned(person)))
  return Promise.all(others.map((person) => plannedTie(reader, person, today)))
}

/** When each was last on a card, as of this look: what was true of an earlier look is taken back first. */
function withLastPrompts(
  ties: readonly PlannedTieFromRow[],
  lastPromptDays: ReadonlyMap<RecordId, Day>,
): readonly PlannedTie[] {
  for (const tie of ties) tie.lastPromptDay = lastPromptDays.get(tie.personId)
  return ties
}

/** One person as planning sees them, whether in the network or not. */
export async function plannedTie(reader: Reader, person: Person, today: Day): Promise<PlannedTie> {
  const columns = people.columns(person)
  const row = { ...columns, id: person.id } as unknown as PlannedColumns
  return new PlannedTieFromRow(row, await readTie(reader, person.id, today))
}
