import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import { overContactNotice } from '#advice/plan/over-contact.ts'
import { dueDay } from '#advice/plan/spread.ts'
import { chooseChannel } from '#advice/plan/channel.ts'
import { helpInWords, ledgerFrom } from '#advice/ledger.ts'
import { tieInWords } from '#advice/tie-words.ts'
import type { Connection } from '#book/connection.ts'
import { reachabilityOf } from '#book/reachability.ts'
import { RecordId } from '#book/record.ts'
import { VAGUENESS_IN_WORDS, vaguenessOf } from '#book/vague.ts'
import { listCircles } from '#storage/circles.ts'
import { connectionsOf } from '#storage/connections.ts'
import { groups } from '#storage/groups.ts'
import { historyDays, maybeHelpWith } from '#storage/interactions.ts'
import { kindWordsOf } from '#storage/kind-words.ts'
import { newsAbout } from '#storage/news.ts'
import { people } from '#storage/people.ts'
import { plannedTie } from '#storage/planning.ts'
import { promisesWith } from '#storage/promises.ts'
import { findRecords, getRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { threadsWith } from '#storage/threads.ts'
import { action } from './action.ts'
import { historyPage } from './person-history.ts'
import { alivenessWord } from './people-rows.ts'
import type { PersonPage, StripDot } from './views.ts'

export const showPerson = action({
  name: 'show-person',
  summary: 'A person: how the tie is, what is open between you, the history',
  effect: 'reads',
  input: z.strictObject({ id: RecordId }),

  async run(context, { id }): Promise<PersonPage> {
    const { storage } = context
    const today = await context.today()
    const person = await getRecord(storage, people, id)
    const circles = await listCircles(storage)
    const settings = await readSettings(storage)
    const planned = await plannedTie(storage, person, today)
    const inNetwork = person.place === 'network'
    const cadenceDays = inNetwork ? cadenceOf(planned, circles) : undefined
    const words = tieInWords(planned.tie, cadenceDays, today)
    const notice = cadenceDays === undefined ? undefined : overContactNotice(planned.tie, cadenceDays, today)
    const days = await historyDays(storage, id)
    return {
      person,
      circle: circles.find((circle) => circle.id === person.circleId),
      groups: await findRecords(storage, groups, person.groupIds),
      aliveness: alivenessWord(planned.tie, today),
      freshness: words.freshness,
      tieInWords: words.sentences,
      helpInWords: helpInWords(id, await maybeHelpWith(storage, id, ledgerFrom(today)), today),
      dueDay: cadenceDays === undefined ? undefined : dueDay(planned, cadenceDays),
      cadenceDays,
      suggestedChannel: chooseChannel(planned, settings, { minutesLeft: Infinity, liveLeft: Infinity }),
      notices: notice === undefined ? [] : [notice],
      promises: await promisesWith(storage, id),
      threads: await threadsWith(storage, id),
      kindWords: await kindWordsOf(storage, id),
      connections: await connectionsShown(storage, id),
      reachability: reachabilityOf(person),
      missing: vaguenessOf(person).map((reason) => VAGUENESS_IN_WORDS[reason]),
      news: await newsAbout(storage, id),
      strip: stripOf(days, settings.weights),
      history: await historyPage(context, { id, offset: 0, limit: 30 }),
    }
  },
})

async function connectionsShown(reader: Reader, id: RecordId): Promise<PersonPage['connections']> {
  const known = await connectionsOf(reader, id)
  const otherOf = ({ personIds: [one, other] }: Connection) => (one === id ? other : one)
  const others = await findRecords(reader, people, known.map(otherOf))
  const nameById = new Map<RecordId, string>(others.map((other) => [other.id, other.name.full]))
  return known.flatMap((connection) => {
    const name = nameById.get(otherOf(connection))
    return name === undefined ? [] : [{ ...connection, otherId: otherOf(connection), name }]
  })
}

/** One dot a day: the weightiest thing that happened. */
function stripOf(
  days: readonly { day: string; kind: StripDot['kind'] }[],
  weights: Readonly<Record<string, number>>,
): StripDot[] {
  const dotByDay = new Map<string, StripDot>()
  for (const { day, kind } of days) {
    const weight = weights[kind] ?? 0
    const dot = dotByDay.get(day)
    if (dot === undefined || dot.weight < weight) dotByDay.set(day, { day, kind, weight })
  }
  return [...dotByDay.values()]
}
