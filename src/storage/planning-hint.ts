import type { Channel } from '#book/channel.ts'
import { cityOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { ReachState } from '#book/reach.ts'
import type { RecordId } from '#book/record.ts'

/** What planning may want to know of a person beyond the columns; small, because it is read for everybody. */
export interface PlanningHint {
  readonly city?: string
  readonly groups?: readonly RecordId[]
  readonly by?: readonly Channel[]
  readonly welcome?: readonly Channel[]
  readonly unwelcome?: readonly Channel[]
  readonly why?: string
}

export function hintOf(person: Person): PlanningHint {
  const city = cityOf(person)
  const by = reachableBy(person)
  return {
    ...(city === undefined ? {} : { city }),
    ...(person.groupIds.length === 0 ? {} : { groups: person.groupIds }),
    ...(by.length === 0 ? {} : { by }),
    ...(person.welcomeChannels.length === 0 ? {} : { welcome: person.welcomeChannels }),
    ...(person.unwelcomeChannels.length === 0 ? {} : { unwelcome: person.unwelcomeChannels }),
    ...(person.whyTheyMatter === undefined ? {} : { why: person.whyTheyMatter }),
  }
}

/** The ways for which something is stored that is not known to be broken. Meeting needs a place to go to. */
function reachableBy(person: Person): Channel[] {
  const usable = (entry: { state: ReachState }) => entry.state === 'works' || entry.state === 'unconfirmed'
  const hasPhone = person.phones.some(usable)
  const hasProfile = person.links.some((link) => usable(link) && /linkedin\.com|facebook\.com|xing\.com|t\.me|wa\.me/i.test(link.url))
  const ways: [Channel, boolean][] = [
    ['message', hasPhone || hasProfile],
    ['email', person.emails.some(usable)],
    ['letter', person.addresses.some((address) => usable(address) && address.street !== undefined)],
    ['call', hasPhone],
    ['video', person.emails.some(usable) || hasPhone],
    ['meet', cityOf(person) !== undefined],
  ]
  return ways.filter(([, reachable]) => reachable).map(([channel]) => channel)
}
