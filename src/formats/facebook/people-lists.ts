import { dayFromNumber } from '#book/day.ts'
import type { Finding } from '#book/finding.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { parsed } from './json-lists.ts'
import type { JsonPart } from './json-lists.ts'
import { record, words } from './message.ts'

/** The lists of people, by the name they have inside the file, and what becomes of an entry of each. */
const WHAT_BECOMES: ReadonlyMap<string, (json: string | undefined, where: Finding['where']) => Finding> = new Map([
  ['friends', friendFrom],
  ['friends_v2', friendFrom],
  ['sent_requests_v2', notTaken('You asked to be friends, and they have not answered.')],
  ['received_requests_v2', notTaken('They asked to be friends, and you have not answered.')],
  ['rejected_requests_v2', notTaken('They asked to be friends, and you did not want to.')],
  ['deleted_friends_v2', notTaken('You are no longer friends there.')],
])

/** An entry of a list of people, as a finding. */
export function listEntryFound({ key, json }: JsonPart, where: Finding['where']): Finding {
  return WHAT_BECOMES.get(key)?.(json, where) ?? leftOut(where, 'It stands in a list that we do not know.')
}

function friendFrom(json: string | undefined, where: Finding['where']): Finding {
  const entry = record(parsed(json))
  if (entry === undefined) return problem(where, 'It is not a friend as Facebook writes it.')
  const name = words(entry['name'])
  if (name === '') return leftOut(where, 'Facebook gives no name: they closed their account.')
  const since = dayOfFriendship(entry['timestamp'])
  return personFound(where, {
    name: { full: name },
    ...(since === undefined ? {} : { keptVerbatim: { facebook: [`Friends since: ${since}`] } }),
  })
}

/** Seconds since 1970; Facebook began in 2004. */
function dayOfFriendship(timestamp: unknown): string | undefined {
  if (typeof timestamp !== 'number' || timestamp < 1_000_000_000 || timestamp > 10_000_000_000) return undefined
  return dayFromNumber(Math.floor(timestamp / 86_400))
}

function notTaken(reason: string): (json: string | undefined, where: Finding['where']) => Finding {
  return (_json, where) => leftOut(where, reason)
}
