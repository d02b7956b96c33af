import { emailDomain, isFreeMail } from './mail-domains.ts'
import { organisationKey } from './match-organisations.ts'
import type { Person } from './person.ts'
import { isProfile, isUsable } from './reach.ts'

/** How well somebody can be reached, as far as is stored. */
export interface Reachability {
  /** Roads that do not fail together: each number, each mail domain, profiles, the post. */
  readonly routes: number
  /** Something is stored, and all of it is known to be broken. */
  readonly needsRepair: boolean
  /** Leaving their job would cut every road (R119). */
  readonly onlyAtWork: boolean
}

type WithAddresses = Pick<Person, 'emails' | 'phones' | 'addresses' | 'links' | 'positions'>

/** Which independent roads lead to a person; two for close people is the aim (R28). */
export function reachabilityOf(person: WithAddresses): Reachability {
  const emails = person.emails.filter(isUsable)
  const phones = person.phones.filter(isUsable)
  const profiles = person.links.filter((link) => isProfile(link) && isUsable(link))
  const posts = person.addresses.filter((place) => place.until === undefined && place.street && isUsable(place))
  const domains = new Set(emails.map(({ address }) => emailDomain(address)))
  const routes = domains.size + phones.length + (profiles.length > 0 ? 1 : 0) + (posts.length > 0 ? 1 : 0)
  const all = [...person.emails, ...person.phones, ...person.links.filter(isProfile)]
  const isPrivate =
    phones.some(({ label }) => !isWorkLabel(label)) ||
    profiles.length > 0 ||
    posts.length > 0 ||
    emails.some((email) => !isAtWork(email, person))
  return {
    routes,
    needsRepair: all.length > 0 && !all.some(isUsable),
    onlyAtWork: routes > 0 && !isPrivate,
  }
}

/** A mailbox that ends with the job: labelled so, or under the name of an organisation of theirs. */
function isAtWork({ address, label }: Person['emails'][number], person: WithAddresses): boolean {
  const domain = emailDomain(address)
  if (isFreeMail(domain)) return false
  if (isWorkLabel(label)) return true
  const words = domain.split('.').slice(0, -1)
  return person.positions.some(({ organisation }) => {
    const key = organisation === undefined ? '' : organisationKey(organisation).replaceAll(' ', '')
    return key.length > 2 && words.some((word) => word.replaceAll('-', '') === key)
  })
}

function isWorkLabel(label: string | undefined): boolean {
  return label !== undefined && /work|office|büro|arbeit|beruf|trabajo|trabalho|travail|lavoro|gesch/iu.test(label)
}
