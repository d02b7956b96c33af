import type { Day, MonthDay } from './day.ts'
import { emailKey, isRoleMailbox, linkedInSlug, pageKey, phoneKey } from './match-keys.ts'
import { comparableNames } from './match-names.ts'
import type { ComparableName } from './match-name-words.ts'
import { organisationKey } from './match-organisations.ts'
import { nameKey } from './name-key.ts'
import { firstNamesBehind } from './nicknames.ts'
import type { Stranger } from './person.ts'

/** What can be recognised about somebody. Nothing but `name` needs to be known. */
export type Recognisable = Pick<
  Stranger,
  'name' | 'emails' | 'phones' | 'links' | 'positions' | 'addresses' | 'birthday'
>

/** A key, and how its owner wrote it. */
export interface Key {
  readonly key: string
  readonly written: string
}

/** Lists, for thousands of people: a map for one address or two takes three times the memory. */
export type Keys = readonly Key[]

/** The same, normalised once, so that thousands can be compared. */
export interface Profile {
  readonly names: readonly [ComparableName, ...ComparableName[]]
  readonly fullName: string
  readonly slugs: Keys
  readonly emails: Keys
  readonly deskEmails: Keys
  readonly domains: Keys
  readonly phones: Keys
  readonly pages: Keys
  readonly organisations: Keys
  readonly cities: Keys
  readonly birthday: Day | MonthDay | undefined
}

export function profileOf(person: Recognisable, country: string | undefined): Profile {
  const addresses = (person.emails ?? []).map((email) => email.address)
  const personal = addresses.filter((address) => !isRoleMailbox(address))
  const urls = (person.links ?? []).map((link) => link.url)
  return {
    names: comparableNames(person.name),
    fullName: person.name.full,
    slugs: keyed(urls, linkedInSlug),
    emails: keyed(personal, emailKey),
    deskEmails: keyed(addresses.filter(isRoleMailbox), emailKey),
    domains: keyed(addresses, ownDomain),
    phones: keyed(
      (person.phones ?? []).map((phone) => phone.number),
      (number) => phoneKey(number, country),
    ),
    pages: keyed(urls, (url) => (linkedInSlug(url) ? undefined : pageKey(url))),
    organisations: keyed(
      (person.positions ?? []).map((position) => position.organisation),
      organisationKey,
    ),
    cities: keyed(
      (person.addresses ?? []).map((address) => address.city),
      nameKey,
    ),
    birthday: person.birthday,
  }
}

/**
 * Under what to look for people of a like name: each pair of words by ear, first names by what they stand for.
 * A name of one word has none: it says too little to go looking.
 */
export function nameBlocks(profile: Profile): Set<string> {
  const blocks = new Set<string>()
  for (const name of profile.names.filter((each) => each.isReal)) {
    const readings = name.words.slice(0, 4).map((word) => [...new Set([word.sound, ...firstNamesBehind(word.text)])])
    for (const [at, ones] of readings.entries()) {
      for (const others of readings.slice(at + 1)) {
        for (const one of ones) for (const other of others) blocks.add([one, other].sort().join(' '))
      }
    }
  }
  return blocks
}

/** Under what to look for people who share a word of the name and something else: work, town, birthday, a page. */
export function circumstanceBlocks(profile: Profile): Set<string> {
  const circumstances = [
    ...profile.organisations.map(({ key }) => `o ${key}`),
    ...profile.domains.map(({ key }) => `d ${key}`),
    ...profile.cities.map(({ key }) => `c ${key}`),
    ...profile.pages.map(({ key }) => `p ${key}`),
    ...(profile.birthday ? [`b ${profile.birthday.slice(-5)}`] : []),
  ]
  const words = new Set(profile.names.filter((name) => name.isReal).flatMap((name) => name.words.slice(0, 4)))
  const blocks = new Set<string>()
  for (const circumstance of circumstances) {
    for (const word of words) if (word.sound.length > 1) blocks.add(`${word.sound} ${circumstance}`)
  }
  return blocks
}

/** Nobody has more; a file that says so is broken, and comparing is quadratic. */
const MOST_KEYS = 100

function keyed(written: readonly (string | undefined)[], keyOf: (text: string) => string | undefined): Keys {
  const keys: Key[] = []
  for (const text of written.slice(0, MOST_KEYS)) {
    const key = text === undefined ? undefined : keyOf(text)
    if (text !== undefined && key && !keys.some((known) => known.key === key)) keys.push({ key, written: text.trim() })
  }
  return keys.length === 0 ? NOTHING : keys
}

const NOTHING: Keys = []

/** The domain of an employer or family, not of a mail service. */
function ownDomain(address: string): string | undefined {
  const domain = emailKey(address).split('@')[1]
  return domain && !MAIL_SERVICES.has(domain.split('.', 1)[0] ?? '') ? domain : undefined
}

/** The first part of the domains at which anybody can have an address. */
const MAIL_SERVICES = new Set(
  (
    'gmail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web t-online freenet posteo mailbox ' +
    'proton protonmail pm zoho fastmail yandex mail inbox bk list rambler libero virgilio orange wanadoo free ' +
    'laposte sfr sapo wp o2 onet interia seznam comcast verizon att sbcglobal bellsouth cox charter btinternet ' +
    'sky qq 163 126 sina naver bigpond shaw rogers uol bol terra ig'
  ).split(' '),
)
