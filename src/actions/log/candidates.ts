import { nameKey, searchTokens } from '#book/name-key.ts'
import { canBeOneFirstName, firstNamesBehind } from '#book/nicknames.ts'
import { people } from '#storage/people.ts'
import { listPeople } from '#storage/people-list.ts'
import { findRecords } from '#storage/records.ts'
import { searchPeople } from '#storage/search.ts'
import type { Reader } from '#storage/storage.ts'
import type { UnderstoodLog } from '../views.ts'

export type Candidate = UnderstoodLog['people'][number]['candidates'][number]

const MOST_CANDIDATES = 20
const MOST_READ = 400

/**
 * Whom a name in a log line may mean, the likeliest kind only: somebody of exactly that name; else whoever bears
 * these words as names, the network before the pool; else whoever is called so by a nickname; else names that
 * begin so, as `Alex` begins `Alexander`. One: understood. Several: the owner chooses.
 */
export async function candidatesFor(reader: Reader, words: string): Promise<Candidate[]> {
  if (words.includes('@')) return byEmail(reader, words)
  const tokens = searchTokens(words)
  if (tokens.length === 0) return []
  const found = await peopleNamed(reader, tokens)
  const sameName = found.filter(({ name }) => nameKey(name) === nameKey(words))
  if (sameName.length > 0) return narrowed(sameName)
  const bearsWords = found.filter(({ name }) => tokens.every((token) => nameKey(name).split(' ').includes(token)))
  if (bearsWords.length > 0) return narrowed(bearsWords)
  const calledSo = [...(await byOtherNames(reader, found, tokens)), ...(await byNickname(reader, tokens))]
  if (calledSo.length > 0) return narrowed(calledSo)
  const beginsSo = found.filter(({ name }) =>
    tokens.every((token) =>
      nameKey(name)
        .split(' ')
        .some((word) => word.startsWith(token)),
    ),
  )
  return narrowed(beginsSo)
}

/** Somebody of the network is meant before somebody of the pool. */
function narrowed(candidates: readonly Candidate[]): Candidate[] {
  const unique = [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()]
  const network = unique.filter(({ place }) => place === 'network')
  return (network.length > 0 ? network : unique).slice(0, MOST_CANDIDATES)
}

/** The network is asked apart: in a large pool a frequent first name fills the search's answer before it. */
async function peopleNamed(reader: Reader, tokens: readonly string[]): Promise<Candidate[]> {
  const longest = tokens.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const network = await listPeople(reader, { place: 'network', name: longest }, { sort: 'name', limit: MOST_READ })
  const anybody = await searchPeople(reader, tokens.join(' '), MOST_READ)
  const all = [...network.map(({ id, name, work, place }) => ({ id, name, work, place })), ...anybody]
  return [...new Map(all.map((person) => [person.id, person])).values()]
}

/** Found by a word that is not in the name they go by: a nickname, an earlier name, how it sounds. */
async function byOtherNames(
  reader: Reader,
  found: readonly Candidate[],
  tokens: readonly string[],
): Promise<Candidate[]> {
  const records = await findRecords(
    reader,
    people,
    found.map(({ id }) => id),
  )
  const bearers = new Set(
    records
      .filter(({ name }) => {
        const others = searchTokens([name.full, name.nickname, name.formerly, name.phonetic].join(' '))
        return tokens.every((token) => others.includes(token))
      })
      .map(({ id }) => id),
  )
  return found.filter(({ id }) => bearers.has(id))
}

/** `Bob Stone` may be `Robert Stone`. */
async function byNickname(reader: Reader, tokens: readonly string[]): Promise<Candidate[]> {
  const [first = '', ...others] = tokens
  const found: Candidate[] = []
  for (const full of firstNamesBehind(first)) {
    if (full !== first) found.push(...(await peopleNamed(reader, [full, ...others])))
  }
  return found.filter(({ name }) => {
    const words = nameKey(name).split(' ')
    return canBeOneFirstName(first, words[0] ?? '') && others.every((other) => words.includes(other))
  })
}

async function byEmail(reader: Reader, address: string): Promise<Candidate[]> {
  const found = await searchPeople(reader, address, MOST_CANDIDATES)
  const records = await findRecords(
    reader,
    people,
    found.map(({ id }) => id),
  )
  const owners = new Set(
    records
      .filter(({ emails }) => emails.some((email) => email.address.toLowerCase() === address.toLowerCase()))
      .map(({ id }) => id),
  )
  return found.filter(({ id }) => owners.has(id))
}
