import { cadenceOf } from '#advice/plan/cadence.ts'
import { ledgerFrom } from '#advice/ledger.ts'
import type { Ask } from '#book/ask.ts'
import type { Day } from '#book/day.ts'
import type { Draft } from '#book/draft.ts'
import type { Interaction } from '#book/interaction.ts'
import type { KindWord } from '#book/kind-word.ts'
import { modeOn, type ModeNow } from '#book/mode.ts'
import type { MyNews } from '#book/my-news.ts'
import type { News } from '#book/news.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Question } from '#book/question.ts'
import type { RecordId, Stored } from '#book/record.ts'
import type { Settings } from '#book/settings.ts'
import type { Thread } from '#book/thread.ts'
import type { TieSummary } from '#book/tie.ts'
import { asks } from '#storage/asks.ts'
import { listCircles } from '#storage/circles.ts'
import { drafts } from '#storage/drafts.ts'
import { groups } from '#storage/groups.ts'
import { historyOf, maybeHelpWith } from '#storage/interactions.ts'
import { kindWordsOf } from '#storage/kind-words.ts'
import { modes } from '#storage/modes.ts'
import { myNews } from '#storage/my-news.ts'
import { newsAbout } from '#storage/news.ts'
import { people } from '#storage/people.ts'
import { promisesWith } from '#storage/promises.ts'
import { questions } from '#storage/questions.ts'
import { recordsAbout } from '#storage/records-naming.ts'
import { allRecords, findRecords, getRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { threadsWith } from '#storage/threads.ts'
import { readTie } from '#storage/ties.ts'

/** What the book knows of one person and the owner, for whoever helps to write to them. Lists are newest first. */
export interface BetweenUs {
  readonly today: Day
  readonly settings: Settings
  readonly person: Stored<Person>
  readonly tie: TieSummary
  readonly cadenceDays: number | undefined
  /** The last entries; enough to see who wrote and for what. */
  readonly history: readonly Stored<Interaction>[]
  /** What may have been help, in the years that the ledger looks at. */
  readonly help: readonly Stored<Interaction>[]
  readonly threads: readonly Stored<Thread>[]
  readonly promises: readonly Stored<PromiseMade>[]
  readonly questions: readonly Stored<Question>[]
  readonly kindWords: readonly Stored<KindWord>[]
  readonly news: readonly Stored<News>[]
  readonly asks: readonly Stored<Ask>[]
  readonly drafts: readonly Stored<Draft>[]
  /** What happened to the owner and is not put away or not for this person. */
  readonly myNews: readonly Stored<MyNews>[]
  readonly mode: ModeNow
  /** In a shielded group (R129). */
  readonly isShielded: boolean
}

const LAST_ENTRIES = 100

/** @throws Refusal `not-found` */
export async function readBetweenUs(reader: Reader, personId: RecordId, today: Day): Promise<BetweenUs> {
  const person = await getRecord(reader, people, personId)
  const settings = await readSettings(reader)
  const inGroups = await findRecords(reader, groups, person.groupIds)
  const ours = await allRecords(reader, myNews)
  return {
    today,
    settings,
    person,
    tie: await readTie(reader, personId, today),
    cadenceDays: person.place === 'network' ? cadenceFor(person, await listCircles(reader)) : undefined,
    history: (await historyOf(reader, personId, { offset: 0, limit: LAST_ENTRIES })).filter(({ day }) => day <= today),
    help: newestFirst(await maybeHelpWith(reader, personId, ledgerFrom(today)), ({ day }) => day),
    threads: (await threadsWith(reader, personId)).filter(({ state }) => state === 'open'),
    promises: (await promisesWith(reader, personId)).filter(({ state }) => state === 'open'),
    questions: (await recordsAbout(reader, questions, personId)).filter(({ state }) => state === 'open'),
    kindWords: newestFirst(await kindWordsOf(reader, personId), ({ day }) => day),
    news: await newsAbout(reader, personId),
    asks: newestFirst(await recordsAbout(reader, asks, personId), ({ day }) => day),
    drafts: newestFirst(await recordsAbout(reader, drafts, personId), ({ changedOn }) => changedOn),
    myNews: newestFirst(
      ours.filter(({ state, notForIds }) => state === 'current' && !notForIds.includes(personId)),
      ({ day }) => day,
    ),
    mode: modeOn(await allRecords(reader, modes), today),
    isShielded: inGroups.some(({ shielded }) => shielded),
  }
}

function cadenceFor({ circleId, cadenceDays }: Person, circles: Parameters<typeof cadenceOf>[1]): number | undefined {
  return cadenceOf({ circleId, cadenceDays }, circles)
}

function newestFirst<T>(records: readonly T[], dayOf: (record: T) => Day | undefined): readonly T[] {
  return records.toSorted((one, other) => {
    const [a, b] = [dayOf(one) ?? '', dayOf(other) ?? '']
    return a === b ? 0 : a < b ? 1 : -1
  })
}
