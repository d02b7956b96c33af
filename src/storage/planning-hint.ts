import type { Channel } from '#book/channel.ts'
import { cityOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import { isProfile, isUsable } from '#book/reach.ts'
import type { Reachable } from '#book/reach.ts'
import type { RecordId } from '#book/record.ts'

/** Which edition of hints this program makes; an older book's are made anew when it is opened. */
export const HINT_EDITION = 1

/** What planning may want to know of a person beyond the columns; small, because it is read for everybody. */
export interface PlanningHint {
  readonly city?: string
  readonly groups?: readonly RecordId[]
  readonly by?: readonly Channel[]
  readonly broken?: readonly Channel[]
  readonly welcome?: readonly Channel[]
  readonly unwelcome?: readonly Channel[]
  readonly why?: string
  readonly likes?: readonly string[]
  readonly never?: readonly string[]
}

export function hintOf(person: Person): PlanningHint {
  const city = cityOf(person)
  const likes = [...new Set([...(person.interests ?? []), ...person.tags])]
  const never = person.neverSuggest ?? []
  const { by, broken } = waysTo(person)
  return {
    ...(city === undefined ? {} : { city }),
    ...(person.groupIds.length === 0 ? {} : { groups: person.groupIds }),
    ...(by.length === 0 ? {} : { by }),
    ...(broken.length === 0 ? {} : { broken }),
    ...(person.welcomeChannels.length === 0 ? {} : { welcome: person.welcomeChannels }),
    ...(person.unwelcomeChannels.length === 0 ? {} : { unwelcome: person.unwelcomeChannels }),
    ...(person.whyTheyMatter === undefined ? {} : { why: person.whyTheyMatter }),
    ...(likes.length === 0 ? {} : { likes }),
    ...(never.length === 0 ? {} : { never }),
  }
}

/** The ways for which something is stored: those that may work, and those of which nothing does. Meeting needs a place. */
function waysTo(person: Person): { by: Channel[]; broken: Channel[] } {
  const { phones, emails, addresses } = person
  const profiles = person.links.filter(isProfile)
  const ways: [Channel, readonly Reachable[]][] = [
    ['message', [...phones, ...profiles]],
    ['email', emails],
    ['letter', addresses.filter(({ street }) => street !== undefined)],
    ['call', phones],
    ['video', [...emails, ...phones]],
  ]
  const by = ways.filter(([, stored]) => stored.some(isUsable)).map(([channel]) => channel)
  const broken = ways.filter(([, stored]) => stored.length > 0 && !stored.some(isUsable)).map(([channel]) => channel)
  return { by: cityOf(person) === undefined ? by : [...by, 'meet'], broken }
}
