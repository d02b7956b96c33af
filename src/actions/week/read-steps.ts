import { factsOf } from '#advice/plan/facts.ts'
import type { PlanFacts } from '#advice/plan/facts.ts'
import { alivenessOf, strengthOn } from '#advice/tie.ts'
import type { PlantFacts, WaitingNewcomer } from '#advice/week/plants/plant.ts'
import type { MaybeTwice, WeedFacts } from '#advice/week/weeds/weed.ts'
import { addDays, dayNumber, type Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { VAGUENESS_IN_WORDS, vaguenessOf } from '#book/vague.ts'
import { peopleWithFacet } from '#storage/facet-people.ts'
import { groups } from '#storage/groups.ts'
import { interactionsBetween } from '#storage/interactions-by-day.ts'
import { materials } from '#storage/materials.ts'
import { people } from '#storage/people.ts'
import { openPromises } from '#storage/promises.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import type { Storage } from '#storage/storage.ts'
import { listVague } from '#storage/vague-list.ts'
import { firstContactDays, namesOf, peopleOfWord } from '#storage/week.ts'
import type { Context } from '../action.ts'
import { CARD_WAITS_DAYS } from '../cards/list-cards.ts'
import { pairsToAnswer } from '../duplicates/lookout.ts'
import { listToConfirm } from '../knowing/list-to-confirm.ts'
import { planningViewOf } from '../today-view.ts'
import { nameFrom } from './read-span.ts'

/** So many days after its day a promise may no longer be wanted: a choice of ours. */
const STALE_DAYS = 60
const NEW_DAYS = 28
const LOOKED_AT = 60
const ALIVE_LOOKED_AT = 40
const ADDRESSES_AT_MOST = 5

export async function readPlanFacts(context: Context): Promise<PlanFacts> {
  return factsOf(await planningViewOf(context))
}

export async function readWeeds({ storage }: Context, plan: PlanFacts): Promise<WeedFacts> {
  const { today } = plan
  const stale = (await openPromises(storage, addDays(today, -STALE_DAYS))).filter(
    ({ repeats }) => repeats === undefined,
  )
  const broken = await peopleOfWord(storage, { facet: 'reach', key: 'repair', place: 'network', limit: LOOKED_AT })
  const vague = await listVague(storage, { place: 'network', offset: 0, limit: LOOKED_AT })
  return {
    plan,
    today,
    stale,
    nameOf: nameFrom(
      await namesOf(
        storage,
        stale.map(({ personId }) => personId),
      ),
    ),
    twice: await maybeTwice(storage, plan),
    unreachable: broken.map(({ id, name }) => ({ personId: id, name: name.full })),
    vague: vague.people.flatMap((person) => {
      const [first, ...more] = vaguenessOf(person).map((reason) => VAGUENESS_IN_WORDS[reason])
      return first === undefined
        ? []
        : [{ personId: person.id, name: person.name.full, missing: [first, ...more] as const }]
    }),
  }
}

/** Pairs with somebody of the network come first, who is kept of them. */
async function maybeTwice(storage: Storage, plan: PlanFacts): Promise<MaybeTwice[]> {
  const pairs = await pairsToAnswer(storage, plan.today)
  const near = ({ personIds }: { readonly personIds: readonly RecordId[] }) => personIds.some(plan.isInNetwork)
  const looked = [...pairs.filter(near), ...pairs.filter((pair) => !near(pair))].slice(0, LOOKED_AT)
  const names = nameFrom(
    await namesOf(
      storage,
      looked.flatMap(({ personIds }) => [...personIds]),
    ),
  )
  return looked.map(({ personIds: [one, other], because }) => {
    const [keepId, otherId] = !plan.isInNetwork(one) && plan.isInNetwork(other) ? [other, one] : [one, other]
    return { keepId, keepName: names(keepId), otherId, otherName: names(otherId), because }
  })
}

export async function readPlants(context: Context, plan: PlanFacts, monday: Day): Promise<PlantFacts> {
  const { storage } = context
  const { today } = plan
  const waiting = await peopleWithFacet(storage, 'card', { from: addDays(today, 1 - CARD_WAITS_DAYS) })
  const cards = waiting.flatMap(({ id, name, cardFrom, place }) => {
    return cardFrom === undefined || place === 'archive' ? [] : [{ personId: id, name: name.full, since: cardFrom }]
  })
  const advocates = await peopleOfWord(storage, { facet: 'advocate', key: 'yes', place: 'network', limit: LOOKED_AT })
  const confirming = await listToConfirm.run(context, { limit: ADDRESSES_AT_MOST })
  return {
    plan,
    today,
    cards,
    newcomers: await newcomers(storage, plan),
    looking: await peopleOfWord(storage, { facet: 'work-status', key: 'looking', place: 'network', limit: LOOKED_AT }),
    alive: await findRecords(storage, people, liveliest(plan)),
    toConfirm: confirming.people,
    advocateIds: new Set(advocates.map(({ id }) => id)),
    groups: await allRecords(storage, groups),
    materials: await allRecords(storage, materials),
    isFirstOfMonth: Number(monday.slice(8)) <= 7,
  }
}

/** First talked with in the last weeks, in no circle, and nothing promised either way. */
async function newcomers(storage: Storage, plan: PlanFacts): Promise<WaitingNewcomer[]> {
  const from = addDays(plan.today, -NEW_DAYS)
  const happened = await interactionsBetween(storage, from, plan.today)
  const first = await firstContactDays(
    storage,
    happened.flatMap(({ personIds }) => personIds),
  )
  const ids = [...first].filter(([, day]) => day >= from).map(([id]) => id)
  const promised = new Set((await openPromises(storage, '9999-12-31')).map(({ personId }) => personId))
  const found = await findRecords(storage, people, ids)
  return found
    .filter(({ id, place, circleId, cardFrom, doNotSuggest }) => {
      if (place === 'archive' || cardFrom !== undefined || doNotSuggest) return false
      return circleId === undefined && !promised.has(id)
    })
    .map(({ id, name }) => ({ personId: id, name: name.full, since: first.get(id) ?? from }))
    .toSorted((one, other) =>
      one.since > other.since ? -1 : one.since === other.since && one.personId < other.personId ? -1 : 1,
    )
}

/** Those of the network who are most alive, the strongest first. */
function liveliest({ view, today }: PlanFacts): RecordId[] {
  const strength = new Map(view.ties.map((tie) => [tie.personId, strengthOn(tie.tie, today)]))
  return view.ties
    .filter(
      ({ tie, doNotSuggest }) =>
        !doNotSuggest && isRecent(tie.lastTwoWayDay, today) && alivenessOf(tie, today) === 'warm',
    )
    .toSorted((one, other) => (strength.get(other.personId) ?? 0) - (strength.get(one.personId) ?? 0))
    .slice(0, ALIVE_LOOKED_AT)
    .map(({ personId }) => personId)
}

function isRecent(day: Day | undefined, today: Day): boolean {
  return day !== undefined && dayNumber(today) - dayNumber(day) <= 365
}
