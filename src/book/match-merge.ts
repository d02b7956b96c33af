import type { Day } from './day.ts'
import { mergeAddresses, mergeEmails, mergeLinks, mergePhones, mergeVerbatim, mergeWords } from './match-merge-lists.ts'
import { joinPositions, mergePositions } from './match-merge-positions.ts'
import { mergeBirthday, mergeHowWeMet, mergeName, mergeText } from './match-merge-scalars.ts'
import type { Conflict, MergeField } from './match-merge-scalars.ts'
import type { News } from './news.ts'
import type { PersonFacts, Stranger } from './person.ts'
import type { ReachState } from './reach.ts'

export type { Conflict, MergeField } from './match-merge-scalars.ts'

/** What a stranger's facts would do to a person whom the owner knows. */
export interface Changes<P extends PersonFacts> {
  /** The person afterwards; nothing the owner had is gone. */
  readonly merged: P
  /** What is new, in plain words, one line each. Empty exactly when nothing changes. */
  readonly added: readonly string[]
  /** Where the two say different things and ours stays, unless the owner takes theirs. */
  readonly conflicts: readonly Conflict[]
  /** A change of work since we last heard. */
  readonly news: Pick<News, 'before' | 'after'> | undefined
}

export interface MergeOptions {
  readonly today: Day
  /** For telephone numbers written without a country, as `DE`. */
  readonly country?: string
  /** The conflicts in which the owner prefers theirs. */
  readonly take?: readonly MergeField[]
}

/**
 * What may a file overwrite? Nothing by itself: facts are added, gaps are filled, and where two facts cannot both be
 * true, both are shown. The one thing that moves is work: a new position ends the old one today, and is news.
 * Merging the same stranger again changes nothing.
 */
export function whatChanges<P extends PersonFacts>(person: P, stranger: Stranger, options: MergeOptions): Changes<P> {
  const theirs = factsOf(stranger)
  const added: string[] = []
  const conflicts: Conflict[] = []
  const noted = { added, conflicts, take: new Set(options.take) }
  const { positions, news } = mergePositions(person.positions, theirs.positions, {
    added,
    today: options.today,
  })
  const name = mergeName(person.name, theirs.name, noted)
  const birthday = mergeBirthday(person.birthday, theirs.birthday, noted)
  const texts = (['whyTheyMatter', 'notes', 'privateNotes'] as const).map((field) => {
    return [field, mergeText({ field, ours: person[field], theirs: theirs[field] }, noted)] as const
  })
  const merged: P = {
    ...person,
    name,
    ...mergeLists(person, theirs, { added, ...options }),
    positions,
    howWeMet: mergeHowWeMet(person.howWeMet, theirs.howWeMet, noted),
    ...(birthday === undefined ? {} : { birthday }),
    ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
  }
  return { merged, added, conflicts, news }
}

/**
 * Two records of one person, from the same files, as one stranger. The earlier record's name and birthday stand; notes
 * are kept one below the other.
 */
export function combineStrangers(first: Stranger, second: Stranger, country?: string): Stranger {
  const [ours, theirs] = [factsOf(first), factsOf(second)]
  const added: string[] = []
  const noted = { added, conflicts: [], take: new Set<MergeField>() }
  const birthday = mergeBirthday(first.birthday, second.birthday, noted)
  const notes = bothTexts(first.notes, second.notes)
  const privateNotes = bothTexts(first.privateNotes, second.privateNotes)
  const whyTheyMatter = bothTexts(first.whyTheyMatter, second.whyTheyMatter)
  return {
    ...first,
    name: mergeName(first.name, second.name, noted),
    ...mergeLists(ours, theirs, { added, ...(country === undefined ? {} : { country }) }),
    positions: joinPositions(ours.positions, theirs.positions),
    howWeMet: mergeHowWeMet(ours.howWeMet, theirs.howWeMet, noted),
    ...(birthday === undefined ? {} : { birthday }),
    ...(notes === undefined ? {} : { notes }),
    ...(privateNotes === undefined ? {} : { privateNotes }),
    ...(whyTheyMatter === undefined ? {} : { whyTheyMatter }),
  }
}

type Lists =
  | 'emails'
  | 'phones'
  | 'links'
  | 'addresses'
  | 'kinds'
  | 'tags'
  | 'welcomeChannels'
  | 'unwelcomeChannels'
  | 'keptVerbatim'

/** Everything of both lists, each thing once; ours first. */
export function mergeLists(
  ours: PersonFacts,
  theirs: PersonFacts,
  { added, country }: { readonly added: string[]; readonly country?: string },
): Pick<PersonFacts, Lists> {
  const welcome = theirs.welcomeChannels.filter((channel) => !ours.unwelcomeChannels.includes(channel))
  const unwelcome = theirs.unwelcomeChannels.filter((channel) => !ours.welcomeChannels.includes(channel))
  return {
    emails: mergeEmails(ours.emails, theirs.emails, added),
    phones: mergePhones(ours.phones, theirs.phones, { added, country }),
    links: mergeLinks(ours.links, theirs.links, added),
    addresses: mergeAddresses(ours.addresses, theirs.addresses, added),
    kinds: mergeWords(ours.kinds, theirs.kinds, { added, called: 'Kind of tie' }),
    tags: mergeWords(ours.tags, theirs.tags, { added, called: 'Tag' }),
    welcomeChannels: mergeWords(ours.welcomeChannels, welcome, { added, called: 'Likes to be reached by' }),
    unwelcomeChannels: mergeWords(ours.unwelcomeChannels, unwelcome, {
      added,
      called: 'Would rather not be reached by',
    }),
    keptVerbatim: mergeVerbatim(ours.keptVerbatim, theirs.keptVerbatim, added),
  }
}

/** One below the other, unless one says what the other does. */
export function bothTexts(first: string | undefined, second: string | undefined): string | undefined {
  if (!first?.trim() || !second?.trim()) return first?.trim() ? first : second
  if (first.includes(second.trim())) return first
  return second.includes(first.trim()) ? second : `${first}\n\n${second}`
}

/** A stranger as a person is written: every list there, every address with its state. */
function factsOf(stranger: Stranger): PersonFacts {
  const reaches = <T extends { state?: ReachState | undefined }>(items: readonly T[] = []) => {
    return items.map((item) => ({ ...item, state: item.state ?? ('unconfirmed' as const) }))
  }
  return {
    ...stranger,
    emails: reaches(stranger.emails),
    phones: reaches(stranger.phones),
    addresses: reaches(stranger.addresses),
    links: reaches(stranger.links),
    positions: stranger.positions ?? [],
    howWeMet: stranger.howWeMet ?? {},
    kinds: stranger.kinds ?? [],
    tags: stranger.tags ?? [],
    welcomeChannels: stranger.welcomeChannels ?? [],
    unwelcomeChannels: stranger.unwelcomeChannels ?? [],
    keptVerbatim: stranger.keptVerbatim ?? {},
  }
}
