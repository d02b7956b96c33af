import { z } from 'zod'
import { Channel } from './channel.ts'
import { Day, MonthDay } from './day.ts'
import { Email, Link, Phone, PostalAddress } from './reach.ts'
import { RecordId } from './record.ts'

/** A name in its parts, in any script. `full` is how the person writes it and is the only part always there. */
export const Name = z.object({
  full: z.string().trim().min(1).max(500),
  given: z.string().max(300).optional(),
  additional: z.string().max(300).optional(),
  family: z.string().max(300).optional(),
  prefix: z.string().max(100).optional(),
  suffix: z.string().max(100).optional(),
  nickname: z.string().max(300).optional(),
  /** How it sounds, for scripts that do not say. */
  phonetic: z.string().max(300).optional(),
  /** Earlier or other names, such as a maiden name. */
  formerly: z.string().max(300).optional(),
})
export type Name = z.infer<typeof Name>

/** Work for an organisation. Without `until`, it is what they do now. */
export const Position = z.object({
  organisation: z.string().max(500).optional(),
  title: z.string().max(500).optional(),
  department: z.string().max(300).optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** Who told us: the file's format, such as `linkedin`; absent when the owner did. */
  source: z.string().max(100).optional(),
})
export type Position = z.infer<typeof Position>

/** How we met, in five fields: so that she is never again "that woman I met at the convention". */
export const HowWeMet = z.object({
  when: z.string().max(100).optional(),
  where: z.string().max(500).optional(),
  throughWhom: z.string().max(500).optional(),
  aboutWhat: z.string().max(2000).optional(),
  /** What each would remember of the other. */
  hook: z.string().max(2000).optional(),
})
export type HowWeMet = z.infer<typeof HowWeMet>

/** Either a full day or, when nobody told us the year, a day of the year. */
export const Birthday = z.union([Day, MonthDay])
export type Birthday = z.infer<typeof Birthday>

/** What they are to the owner. Several at once, and the owner may add words of their own. */
export const KindOfTie = z.string().trim().min(1).max(100)

/** Everything a card or file said that we keep for the round trip and do not understand, by format. */
export const KeptVerbatim = z.record(z.string(), z.array(z.string()))

export const PersonFacts = z.object({
  name: Name,
  emails: z.array(Email).default([]),
  phones: z.array(Phone).default([]),
  addresses: z.array(PostalAddress).default([]),
  links: z.array(Link).default([]),
  positions: z.array(Position).default([]),
  birthday: Birthday.optional(),
  howWeMet: HowWeMet.default({}),
  kinds: z.array(KindOfTie).default([]),
  tags: z.array(z.string().trim().min(1).max(100)).default([]),
  /** Why this person matters, in the owner's words (R40). */
  whyTheyMatter: z.string().max(2000).optional(),
  notes: z.string().max(100_000).optional(),
  /** Never leaves the book: not in shared exports, agents' tools or CardDAV (R23). */
  privateNotes: z.string().max(100_000).optional(),
  /** Which ways they like to be reached, and which they do not (R38). */
  welcomeChannels: z.array(Channel).default([]),
  unwelcomeChannels: z.array(Channel).default([]),
  keptVerbatim: KeptVerbatim.default({}),
})
export type PersonFacts = z.infer<typeof PersonFacts>

/** Whether they work, look for work or work for themselves, as of the day it was heard (R112). */
export const WorkStatus = z.object({
  status: z.enum(['employed', 'looking', 'self-employed', 'studying', 'retired', 'between']),
  /** As exactly as anybody said: `2026`, `2026-03` or a day. */
  since: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  notedOn: Day,
})
export type WorkStatus = z.infer<typeof WorkStatus>

/** Would they know the owner, and as what? The owner's own guess (R87). */
export const Recognition = z.object({
  wouldKnowMe: z.enum(['at-once', 'with-a-hint', 'hardly', 'no']),
  /** What they would remember: the hook. */
  as: z.string().max(2000).optional(),
  notedOn: Day,
})
export type Recognition = z.infer<typeof Recognition>

const Rating = z.enum(['little', 'some', 'much'])

/** Know, like and trust, both ways, as the owner sees it (R159). Orders asks and references; never shown to others. */
export const Regard = z.object({
  iKnow: Rating.optional(),
  iLike: Rating.optional(),
  iTrust: Rating.optional(),
  theyKnow: Rating.optional(),
  theyLike: Rating.optional(),
  theyTrust: Rating.optional(),
})
export type Regard = z.infer<typeof Regard>

/**
 * Pool: everybody imported and not chosen; never nags. Network: the people the owner chose to keep up with.
 * Archive: put away with all their history; in no list, count, plan or export unless asked for.
 */
export const Place = z.enum(['pool', 'network', 'archive'])
export type Place = z.infer<typeof Place>

/** Somebody in the book. */
export const Person = PersonFacts.extend({
  id: RecordId,
  place: Place.default('pool'),
  circleId: RecordId.optional(),
  groupIds: z.array(RecordId).default([]),
  /** The owner's own rhythm for this person, before the circle's. */
  cadenceDays: z.int().min(1).max(3650).optional(),
  /** Not before this day; set by "later". */
  restUntil: Day.optional(),
  /** Never suggested, though kept. */
  doNotSuggest: z.boolean().default(false),
  /** Kinds of suggestion that are never made for them, such as `birthday`. */
  neverSuggest: z.array(z.string().min(1).max(50)).max(50).optional(),
  /** What they care about: bees, old maps, type design (R92, R93). */
  interests: z.array(z.string().trim().min(1).max(100)).max(200).optional(),
  workStatus: WorkStatus.optional(),
  recognition: Recognition.optional(),
  regard: Regard.optional(),
  /** The day on which their business card was written down; gone once it is decided what becomes of it (R71). */
  cardFrom: Day.optional(),
  /** Would speak for the owner (R132). */
  advocate: z.boolean().optional(),
  /** The formats of the files that told of them, such as `linkedin`; empty when the owner wrote them down. */
  heardFrom: z.array(z.string().min(1).max(100)).optional(),
  addedOn: Day,
})
export type Person = z.infer<typeof Person>

/** A person as a file describes them: without an id, and not yet known to be anybody. */
export const Stranger = PersonFacts.partial().required({ name: true })
export type Stranger = z.input<typeof Stranger>

/** The day of the year on which they have their birthday, if anybody told us. */
export function birthdayMonthDay(birthday: Birthday): MonthDay {
  return birthday.slice(-5)
}

/** What they do now: the first position that has not ended. */
export function currentPosition(person: Pick<PersonFacts, 'positions'>): Position | undefined {
  return person.positions.find((position) => position.until === undefined)
}

/** `Head of Data at Acme`, or as much of it as is known. */
export function workOf(person: Pick<PersonFacts, 'positions'>): string | undefined {
  const position = currentPosition(person)
  if (position?.title && position.organisation) return `${position.title} at ${position.organisation}`
  return position?.title || position?.organisation || undefined
}

/** Where they are now: the first address that has not ended. */
export function cityOf(person: Pick<PersonFacts, 'addresses'>): string | undefined {
  return person.addresses.find((address) => address.until === undefined && address.city)?.city
}
