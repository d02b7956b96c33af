import type { Group } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import { addDays } from '#book/day.ts'
import { Interaction } from '#book/interaction.ts'
import type { News } from '#book/news.ts'
import { Person } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'
import type { ReachState } from '#book/reach.ts'
import { PromiseMade } from '#book/promise.ts'
import { cast, me } from './cast.ts'
import type { CastMember } from './cast.ts'
import { gatherings } from './gatherings.ts'
import type { Happening } from './gatherings.ts'
import { GROUPS } from './groups.ts'
import { dayOfMoment, momentsWith } from './history.ts'
import { INTERESTS } from './interests.ts'
import type { DemoKept } from './kept.ts'
import { ADVOCATES, keptOfCast } from './kept.ts'
import { livedUntil } from './lived.ts'
import type { DemoLived } from './lived.ts'
import { happenedWithNewcomers, newcomers } from './newcomers.ts'
import { demoPeople } from './people.ts'
import { withWhatTheyTold } from './tellings.ts'

/** A whole book's worth of facts about people who do not exist. */
export interface DemoNetwork extends DemoKept {
  readonly me: Stranger
  readonly groups: readonly Group[]
  readonly people: readonly Person[]
  readonly interactions: readonly Interaction[]
  readonly promises: readonly PromiseMade[]
  readonly news: readonly News[]
  /** Besides: people who give the owner something to tend, and the little that happened with them. */
  readonly newcomers: readonly Person[]
  readonly withNewcomers: readonly Interaction[]
  readonly lived: DemoLived
}

/** The cast and some three hundred others with two years behind them, as of a day; always the same for a day and a seed. */
export function demoNetwork(today: Day, seed = 'a garden in Lisbon'): DemoNetwork {
  const members = Object.entries(cast)
  const others = demoPeople(today, seed)
  const stories = others.flatMap((person) => {
    return momentsWith(person, seed).map((moment): Happening => ({ moment, personIds: [person.id] }))
  })
  const lives = members.flatMap(([id, { life }]: [string, CastMember]) => {
    return life.map((moment): Happening => ({ moment, personIds: [id, ...(moment.with ?? [])] }))
  })
  const told = withWhatTheyTold(stories, others, seed)
  const castPeople = members.map(([id, member]) => personOf(id, member, today))
  return {
    me,
    groups: GROUPS,
    people: [...castPeople, ...others],
    interactions: interactionsOf([...lives, ...told, ...gatherings([...castPeople, ...others], seed)], today),
    promises: members.flatMap(([id, member]) => promisesOf(id, member, today)),
    news: members.flatMap(([id, member]) => newsOf(id, member, today)),
    newcomers: newcomers(today),
    withNewcomers: happenedWithNewcomers(today),
    lived: livedUntil(today),
    ...keptOfCast(today),
  }
}

/** On the demo's day it is Marisol's birthday, whatever day that is. */
function personOf(id: string, { facts, circleId, groupIds, cadenceDays, newJob }: CastMember, today: Day): Person {
  const [now, then, ...before] = facts.positions ?? []
  const started = newJob === undefined ? undefined : addDays(today, -newJob.startedDaysAgo)
  return Person.parse({
    ...facts,
    ...(id === 'marisol' ? { birthday: `1980-${today.slice(5)}` } : {}),
    ...(started === undefined
      ? {}
      : { positions: [{ ...now, from: started }, { ...then, until: addDays(started, -1) }, ...before] }),
    id,
    place: 'network',
    circleId,
    groupIds: [...(groupIds ?? [])],
    ...(cadenceDays === undefined ? {} : { cadenceDays }),
    ...confirmed(facts, addDays(today, -CONFIRMED_DAYS_AGO)),
    ...(ADVOCATES.some((advocate) => advocate === id) ? { advocate: true } : {}),
    ...interestsOf(id),
    addedOn: addDays(today, -400),
  })
}

function interestsOf(id: string): Pick<Person, 'interests'> {
  const found = Object.entries(INTERESTS).find(([who]) => who === id)?.[1]
  return found === undefined ? {} : { interests: [...found] }
}

/** When the owner last saw that the ways to the cast still work. */
const CONFIRMED_DAYS_AGO = 41

function confirmed({ emails = [], phones = [] }: Stranger, lastConfirmed: Day): Pick<Stranger, 'emails' | 'phones'> {
  const on = (state: ReachState | undefined) => (state === 'works' ? { lastConfirmed } : {})
  return {
    emails: emails.map((email) => ({ ...email, ...on(email.state) })),
    phones: phones.map((phone) => ({ ...phone, ...on(phone.state) })),
  }
}

/** Numbered as they happened, so that the newest of a day is the newest in lists too. */
function interactionsOf(happenings: readonly Happening[], today: Day): Interaction[] {
  return happenings
    .map((happening, at) => ({ ...happening, at }))
    .sort((one, other) => other.moment.daysAgo - one.moment.daysAgo || other.at - one.at)
    .map(({ moment, personIds }, number) => {
      const { told, iTold, asked, notes, subject, minutes, minutesSaved, enjoyment, purposes, kind, direction } = moment
      return Interaction.parse({
        id: `i${String(number + 1).padStart(5, '0')}`,
        kind,
        direction,
        day: dayOfMoment(moment, today),
        personIds,
        purposes: [...(purposes ?? [])],
        ...(told === undefined ? {} : { whatTheyTold: told }),
        ...(iTold === undefined ? {} : { whatITold: iTold }),
        ...(asked === undefined ? {} : { iAskedAbout: asked }),
        ...(notes === undefined ? {} : { notes }),
        ...(subject === undefined ? {} : { subject }),
        ...(minutes === undefined ? {} : { minutes }),
        ...(minutesSaved === undefined ? {} : { minutesSaved }),
        ...(enjoyment === undefined ? {} : { enjoyment }),
      })
    })
}

function promisesOf(personId: string, { promises = [] }: CastMember, today: Day): PromiseMade[] {
  return promises.map(({ inDays, whose, words }, at) => {
    return PromiseMade.parse({
      id: `promise-${personId}-${String(at + 1)}`,
      personId,
      whose,
      words,
      day: addDays(today, inDays),
    })
  })
}

function newsOf(personId: string, member: CastMember, today: Day): News[] {
  const { positions } = personOf(personId, member, today)
  const [after, before] = positions
  if (member.newJob === undefined || after === undefined) return []
  const learnedOn = addDays(today, -member.newJob.learnedDaysAgo)
  const id = `news-${personId}`
  return [
    {
      id,
      personId,
      kind: 'new-position',
      learnedOn,
      after,
      ...(before === undefined ? {} : { before }),
      source: 'linkedin',
    },
  ]
}
