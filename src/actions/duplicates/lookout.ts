import { inOrder } from '#book/pair-answer.ts'
import type { Day } from '#book/day.ts'
import { DuplicateFinder } from '#book/duplicates.ts'
import type { DuplicatePair } from '#book/duplicates.ts'
import type { Person } from '#book/person.ts'
import { changesSince } from '#storage/changes.ts'
import { pairAnswers } from '#storage/pair-answers.ts'
import { people } from '#storage/people.ts'
import { allRecords, findRecords, recordPages } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Storage } from '#storage/storage.ts'

/** The longest that others wait while somebody's duplicates are looked for. */
const SLICE_MILLISECONDS = 8

/** What was learned is kept while the owner goes through the pairs, and let go afterwards. */
const KEPT_MILLISECONDS = 5 * 60_000

/** Beyond as many changes everybody is learned anew. */
const MOST_CHANGES = 5000

interface Lookout {
  readonly finder: DuplicateFinder
  readonly country: string
  seq: number
}

interface Kept {
  lookout: Lookout | undefined
  /** One look at a time. */
  turn: Promise<unknown>
  letGo: ReturnType<typeof setTimeout> | undefined
}

const keptByStorage = new WeakMap<Storage, Kept>()

/** The pairs that the owner has not answered, or answered with a day that has come; nobody of the archive. */
export async function pairsToAnswer(storage: Storage, today: Day): Promise<readonly DuplicatePair[]> {
  const kept = keptByStorage.get(storage) ?? { lookout: undefined, turn: Promise.resolve(), letGo: undefined }
  keptByStorage.set(storage, kept)
  const look = kept.turn.then(() => lookedUp(storage, kept))
  kept.turn = look.catch(() => (kept.lookout = undefined))
  const pairs = await look
  const answered = await answeredPairs(storage, today)
  return pairs.filter(({ personIds }) => !answered.has(personIds.join(' ')))
}

async function lookedUp(storage: Storage, kept: Kept): Promise<readonly DuplicatePair[]> {
  clearTimeout(kept.letGo)
  const { country } = await readSettings(storage)
  if (kept.lookout?.country !== country) kept.lookout = undefined
  kept.lookout ??= await learnEverybody(storage, country)
  const isUpToDate = await catchUp(storage, kept.lookout)
  if (!isUpToDate) kept.lookout = await learnEverybody(storage, country)
  const { finder } = kept.lookout
  const breathe = breather()
  for (const _ of finder.search()) await breathe()
  kept.letGo = setTimeout(() => (kept.lookout = undefined), KEPT_MILLISECONDS)
  kept.letGo.unref()
  return finder.pairs()
}

async function learnEverybody(storage: Storage, country: string): Promise<Lookout> {
  const lookout = { finder: new DuplicateFinder(country), country, seq: await storage.seq() }
  const breathe = breather()
  for await (const page of recordPages<Person>(storage, people, LEARNED_AT_ONCE)) {
    for (const person of page) {
      if (person.place !== 'archive') lookout.finder.add(person)
      await breathe()
    }
  }
  return lookout
}

const LEARNED_AT_ONCE = 100

/** Learns whoever changed since. False where that is too many. */
async function catchUp(storage: Storage, lookout: Lookout): Promise<boolean> {
  const changes = await changesSince(storage, lookout.seq, MOST_CHANGES)
  const last = changes.at(-1)
  if (last === undefined) return true
  if (changes.length === MOST_CHANGES) return false
  const ids = new Set(changes.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const breathe = breather()
  for (const id of ids) lookout.finder.remove(id)
  for (const person of await findRecords<Person>(storage, people, [...ids])) {
    if (person.place !== 'archive') lookout.finder.add(person)
    await breathe()
  }
  lookout.seq = last.seq
  return true
}

async function answeredPairs(storage: Storage, today: Day): Promise<ReadonlySet<string>> {
  const answered = new Set<string>()
  for (const { personIds, answer, askAgainOn } of await allRecords(storage, pairAnswers)) {
    if (answer === 'later' && (askAgainOn ?? '') <= today) continue
    answered.add(inOrder(personIds).join(' '))
  }
  return answered
}

/** Lets others run whenever a slice of time is over. */
function breather(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE_MILLISECONDS) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
