import type { Day } from '#book/day.ts'
import { addDays } from '#book/day.ts'
import { nameKey } from '#book/name-key.ts'
import { Person } from '#book/person.ts'
import type { Name, PersonFacts } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { cast } from './cast.ts'
import type { GroupId } from './cast/member.ts'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'
import { NAMES, NAMES_IN_THEIR_SCRIPT } from './names.ts'
import { FIELDS, MADE_UP_NUMBERS, MAPS, MEETINGS, NOTES, TAGS, WHY_THEY_MATTER } from './work.ts'

/** How many the owner keeps up with beside the cast, by circle; everybody else waits in the pool. */
const IN_CIRCLES = { inner: 8, close: 21, warm: 33, wide: 44 } as const
const IN_THE_POOL = 180

/** Days around the demo's day without birthdays, so that the first plan greets the one person it should. */
const NO_BIRTHDAY_WITHIN_DAYS = 5

/** How many of the network live where the owner lives, beside those of the groups. */
const NEARBY = 0.3

/** How many of the outer circles the owner could hardly place. */
const HARDLY_PLACED = 0.06

/** How many close people's addresses the owner has not seen at work. */
const UNCONFIRMED = 0.12

/** Everybody beside the cast. */
export function demoPeople(today: Day, seed: string): Person[] {
  const names = someNames(seed)
  const circleIds = Object.entries(IN_CIRCLES).flatMap(([circleId, size]) => Array<string>(size).fill(circleId))
  const ids = new Set<RecordId>(Object.keys(cast))
  return [...circleIds, ...Array<undefined>(IN_THE_POOL).fill(undefined)].map((circleId, at) => {
    const named = names[at % names.length]
    if (named === undefined) throw new Error('The demo has run out of names')
    const chance = chanceOf(`${seed} ${named.latin}`)
    const hardly = chanceOf(`${seed} ${named.latin} remembered`)
    const id = unused(ids, nameKey(named.latin).replaceAll(' ', '-'))
    const groupIds = circleId === undefined ? [] : groupsFor(chance)
    const city = groupIds.length > 0 || (circleId !== undefined && chance.isLucky(NEARBY)) ? 'Lisbon' : named.city
    const facts = {
      ...known({ ...named, city }, { chance, today, isColleague: groupIds.includes('work') }),
      ...(circleId === undefined
        ? {}
        : dear({ circleId, chance, today, isRemembered: !hardly.isLucky(HARDLY_PLACED) })),
    }
    return Person.parse({
      ...facts,
      ...(isClose(circleId) && !hardly.isLucky(UNCONFIRMED) ? seenToWork(facts, addDays(today, -60)) : {}),
      id,
      place: circleId === undefined ? 'pool' : 'network',
      ...(circleId === undefined ? {} : { circleId, groupIds }),
      addedOn: addDays(today, -chance.between(circleId === undefined ? 200 : 20, 400)),
    })
  })
}

interface Named {
  readonly name: Name
  readonly latin: string
  readonly city: string
}

/** Each given name of a place with one of its family names, in no order that anybody would notice. */
function someNames(seed: string): Named[] {
  const chance = chanceOf(`${seed} names`)
  const inLatin = NAMES.flatMap(({ given, family, cities }) => {
    const families = chance.shuffled(family.split('|'))
    const rounds = [0, 1].flatMap((round) =>
      given.split('|').map((first, at) => ({ first, at: at + round * 3 + round })),
    )
    return rounds.map(({ first, at }): Named => {
      const last = families[at % families.length] ?? ''
      const full = `${first} ${last}`
      return { name: { full, given: first, family: last }, latin: full, city: chance.pick(cities.split('|')) }
    })
  })
  const inTheirScript = NAMES_IN_THEIR_SCRIPT.map(([full, given, family, phonetic, city]): Named => {
    return { name: { full, given, family, phonetic }, latin: phonetic, city }
  })
  const all = [...inLatin, ...inTheirScript]
  return chance.shuffled([...new Map(all.map((named) => [named.latin, named])).values()])
}

function unused(ids: Set<RecordId>, wanted: string): RecordId {
  let id = wanted
  for (let next = 2; ids.has(id); next += 1) id = `${wanted}-${next}`
  ids.add(id)
  return id
}

/** What an export says of anybody: where they work, a profile, sometimes an address. */
function known(
  { name, latin, city }: Named,
  { chance, today, isColleague }: { readonly chance: Chance; readonly today: Day; readonly isColleague: boolean },
): Partial<PersonFacts> & { name: Name } {
  const slug = nameKey(latin).replaceAll(' ', '-')
  const field = isColleague ? MAPS : chance.pick(FIELDS)
  const organisations = isColleague
    ? ['Tidewater Maps', 'Contour & Co']
    : chance.shuffled(field.organisations.split('|'))
  const titles = chance.shuffled(field.titles.split('|'))
  const from = addDays(today, -chance.between(300, 3500))
  return {
    name,
    emails: chance.isLucky(0.5)
      ? [
          {
            address: `${slug.replaceAll('-', '.')}@example.${chance.pick(['org', 'com', 'net'])}`,
            state: 'unconfirmed',
          },
        ]
      : [],
    links: [{ url: `https://www.linkedin.com/in/${slug}-demo`, state: 'unconfirmed' }],
    addresses: [{ city, state: 'unconfirmed' }],
    positions: [
      { ...(organisations[0] === undefined ? {} : { organisation: organisations[0] }), ...title(titles[0]), from },
      ...(chance.isLucky(0.3) && organisations[1] !== undefined
        ? [{ organisation: organisations[1], ...title(titles[1]), from: addDays(from, -900), until: addDays(from, -1) }]
        : []),
    ],
  }
}

function title(words: string | undefined): { title?: string } {
  return words === undefined ? {} : { title: words }
}

function isClose(circleId: string | undefined): boolean {
  return circleId === 'inner' || circleId === 'close'
}

function seenToWork({ emails = [], links = [] }: Partial<PersonFacts>, lastConfirmed: Day): Partial<PersonFacts> {
  return {
    emails: emails.map((email) => ({ ...email, lastConfirmed })),
    links: links.map((link) => ({ ...link, lastConfirmed })),
  }
}

interface Dear {
  readonly circleId: string
  readonly chance: Chance
  readonly today: Day
  /** Whether the owner knows what stayed of the first meeting. */
  readonly isRemembered: boolean
}

/** What the owner knows of people they chose to keep up with. */
function dear({ circleId, chance, today, isRemembered }: Dear): Partial<PersonFacts> {
  const isNear = isClose(circleId)
  const [when, where, aboutWhat, hook] = chance.pick(MEETINGS)
  const friend = chance.pick(Object.values(cast)).facts.name.full
  return {
    howWeMet: {
      when,
      where,
      ...(isNear ? { aboutWhat, hook } : {}),
      ...(!isNear && isRemembered ? { hook } : {}),
      ...(chance.isLucky(0.25) ? { throughWhom: friend } : {}),
    },
    kinds: [
      chance.pick(isNear ? ['friend', 'friend', 'former colleague'] : ['acquaintance', 'former colleague', 'client']),
    ],
    ...(chance.isLucky(isNear ? 0.8 : circleId === 'warm' ? 0.3 : 0)
      ? { whyTheyMatter: chance.pick(WHY_THEY_MATTER) }
      : {}),
    ...(chance.isLucky(0.3) ? { notes: chance.pick(NOTES) } : {}),
    ...(chance.isLucky(0.5) ? { tags: [chance.pick(TAGS)] } : {}),
    ...(chance.isLucky(isNear ? 0.7 : 0.3) ? { birthday: birthday(chance, today) } : {}),
    ...(chance.isLucky(isNear ? 0.8 : 0.3)
      ? { phones: [{ number: number(chance), label: 'mobile', state: 'unconfirmed' as const }] }
      : {}),
    ...(chance.isLucky(0.08) ? { unwelcomeChannels: ['call' as const] } : {}),
  }
}

function birthday(chance: Chance, today: Day): string {
  const away = chance.between(NO_BIRTHDAY_WITHIN_DAYS, 365 - NO_BIRTHDAY_WITHIN_DAYS)
  const day = addDays(today, away).slice(5)
  const year = chance.between(1955, 1999)
  return chance.isLucky(0.5) || day === '02-29' ? day : `${year}-${day}`
}

function number(chance: Chance): string {
  return chance.pick(MADE_UP_NUMBERS).replaceAll('#', () => String(chance.between(0, 9)))
}

function groupsFor(chance: Chance): GroupId[] {
  const odds: readonly (readonly [GroupId, number])[] = [
    ['work', 0.09],
    ['softball', 0.09],
    ['choir', 0.09],
  ]
  return odds.filter(([, probability]) => chance.isLucky(probability)).map(([groupId]) => groupId)
}
