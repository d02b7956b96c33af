import { strangerKey } from './match-answer.ts'
import type { MatchAnswer } from './match-answer.ts'
import { weighEvidence } from './match-evidence.ts'
import type { Evidence } from './match-evidence.ts'
import { MatchIndex } from './match-index.ts'
import { profileOf } from './match-profile.ts'
import type { Profile, Recognisable } from './match-profile.ts'
import type { RecordId } from './record.ts'

/** As much of a person as recognising them takes. */
export type KnownPerson = Recognisable & { readonly id: RecordId }

/** Somebody whom a stranger may be, with the reasons in sentences, strongest first. */
export interface Candidate {
  readonly personId: RecordId
  readonly because: readonly [string, ...string[]]
  /** From 0 to 1, for the order only. */
  readonly strength: number
}

/** `same` merges by itself, `likely` asks the owner (likeliest first), `new` is nobody we know. */
export type Match =
  | { readonly kind: 'same'; readonly personId: RecordId; readonly because: readonly [string, ...string[]] }
  | { readonly kind: 'likely'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | { readonly kind: 'new' }

/** What the owner answered before; `strangerKey` as the function of that name writes it. */
export type RememberedAnswer = Pick<MatchAnswer, 'strangerKey' | 'personId' | 'answer'>

export interface Matcher {
  /** Makes a person findable; a person added again replaces what was known of them. */
  add(person: KnownPerson): void
  remove(personId: RecordId): void
  /** Heeds an answer from now on. */
  remember(answer: RememberedAnswer): void
  /** Is this somebody we know? */
  match(stranger: Recognisable): Match
}

/** More candidates than these are no question that a person would want to answer. */
const MOST_CANDIDATES = 5

/** With more people of exactly this name than this, the name alone is not worth a question. */
const MOST_NAMESAKES = 3

/**
 * Recognises strangers among known people: 30,000 among 30,000 within seconds.
 * `country` is the owner's, as `DE`, for telephone numbers written without a prefix.
 */
export function createMatcher(options: {
  readonly country?: string
  readonly answers?: Iterable<RememberedAnswer>
}): Matcher {
  const index = new MatchIndex()
  const answersByStranger = new Map<string, Map<RecordId, 'same' | 'different'>>()
  const remember = ({ strangerKey: key, personId, answer }: RememberedAnswer) => {
    const answers = answersByStranger.get(key) ?? new Map<RecordId, 'same' | 'different'>()
    answersByStranger.set(key, answers.set(personId, answer))
  }
  for (const answer of options.answers ?? []) remember(answer)
  return {
    add: (person) => index.add(person.id, profileOf(person, options.country)),
    remove: (personId) => index.remove(personId),
    remember,
    match: (stranger) => {
      if (index.size === 0) return { kind: 'new' }
      const isAnswered = answersByStranger.size > 0
      const answers = isAnswered ? answersByStranger.get(strangerKey(stranger, options.country)) : undefined
      const said = [...(answers ?? [])].find(([id, answer]) => answer === 'same' && index.profile(id))
      if (said) return { kind: 'same', personId: said[0], because: ['You said so before'] }
      const profile = profileOf(stranger, options.country)
      return decide(profile, weighAll(profile, index, answers), index)
    },
  }
}

type Weighed = Evidence & { readonly personId: RecordId }

function weighAll(
  profile: Profile,
  index: MatchIndex,
  answers: ReadonlyMap<RecordId, 'same' | 'different'> | undefined,
): Weighed[] {
  const weighed: Weighed[] = []
  for (const personId of index.candidates(profile)) {
    const known = index.profile(personId)
    if (!known || answers?.get(personId) === 'different') continue
    const evidence = weighEvidence(profile, known, index)
    if (evidence.verdict !== 'unlikely') weighed.push({ ...evidence, personId })
  }
  return weighed.sort((a, b) => b.strength - a.strength || (a.personId < b.personId ? -1 : 1))
}

function decide(profile: Profile, weighed: readonly Weighed[], index: MatchIndex): Match {
  const certain = weighed.filter(({ verdict }) => verdict === 'same')
  const [only] = certain
  if (only && certain.length === 1) return { kind: 'same', personId: only.personId, because: only.because }
  // One file's line names two of our people at once: perhaps they are one, perhaps a number moved on. The owner knows.
  const worthAsking = certain.length > 1 ? certain : withoutChance(profile, weighed, index)
  const [first, ...rest] = worthAsking.slice(0, MOST_CANDIDATES).map(asCandidate)
  return first ? { kind: 'likely', candidates: [first, ...rest] } : { kind: 'new' }
}

function asCandidate({ personId, because, strength }: Weighed): Candidate {
  return { personId, because, strength }
}

/** Leaves out namesakes: where something better is known, and where the name is a common one. */
function withoutChance(profile: Profile, weighed: readonly Weighed[], index: MatchIndex): readonly Weighed[] {
  const known = weighed.filter(({ byNameAlone }) => byNameAlone === undefined)
  if (known.length > 0) return known
  const namesakes = weighed.filter(({ byNameAlone }) => byNameAlone !== 'nickname' || isRareFamily(profile, index))
  return namesakes.length <= MOST_NAMESAKES ? namesakes : []
}

function isRareFamily(profile: Profile, index: MatchIndex): boolean {
  const family = profile.names[0].words.at(-1)
  return family !== undefined && index.peopleCalled(family.sound) <= MOST_NAMESAKES
}
