import { dayFromNumber } from '#book/day.ts'
import type { Finding, Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { linesOfEntries } from './entry-lines.ts'
import { repaired } from './mojibake.ts'

/**
 * The list of friends of a Facebook export, as JSON: `friends/friends.json` to 2023, `connections/friends/your_friends.json`
 * since. Names and the days of friendship, nothing else: Facebook gives no address and no id (R5).
 */
export const facebook: Format = {
  name: 'facebook',
  title: 'Facebook friends (JSON)',
  recognises: ({ name, head }) => isFriends(head) || isFriendsPage(name, head),

  async *read(file) {
    const text = await textOf(file)
    if (text.trimStart().startsWith('<')) {
      const advice = 'Ask Facebook for the copy once more with the format JSON, and import its your_friends.json'
      throw new Refusal('invalid', `${file.name} is a page for looking at, which cannot be read reliably. ${advice}`)
    }
    const { friends_v2: friends } = entriesIn(text, file.name)
    if (!Array.isArray(friends)) throw new Refusal('invalid', `${file.name} has no list of friends in it`)
    const lines = linesOfEntries(text)
    for (const [at, entry] of friends.entries()) yield friendFrom(entry, { file: file.name, line: lines[at] ?? 1 })
  },
}

/** Five thousand friends, the most that Facebook allows, take half a megabyte. */
const MOST_BYTES = 16 * 1024 * 1024

function isFriends(head: Uint8Array): boolean {
  return /^\s*\{\s*"friends_v2"\s*:/.test(Buffer.from(head.subarray(0, 1000)).toString('utf8'))
}

function isFriendsPage(name: string, head: Uint8Array): boolean {
  return /^(your_)?friends\.html?$/i.test(name) && Buffer.from(head).toString('latin1').trimStart().startsWith('<')
}

async function textOf(file: SourceFile): Promise<string> {
  if (file.size > MOST_BYTES) throw new Refusal('invalid', `${file.name} is too large to be a list of friends`)
  return Buffer.concat(await Array.fromAsync(file.bytes())).toString('utf8')
}

function entriesIn(text: string, name: string): { friends_v2?: unknown } {
  try {
    return JSON.parse(text) as { friends_v2?: unknown }
  } catch {
    const line = text.split('\n').length
    throw new Refusal('invalid', `${name} is damaged or cut off before its end, line ${line}. Download it again`)
  }
}

function friendFrom(entry: unknown, where: Finding['where']): Finding {
  if (typeof entry !== 'object' || entry === null) return problem(where, 'It is no friend, but a bare word.')
  const { name, timestamp } = entry as { name?: unknown; timestamp?: unknown }
  if (typeof name !== 'string' || name.trim() === '') {
    return leftOut(where, 'Facebook gives no name: they closed their account.')
  }
  const since = dayOfFriendship(timestamp)
  return personFound(where, {
    name: { full: repaired(name).trim() },
    ...(since === undefined ? {} : { keptVerbatim: { facebook: [`Friends since: ${since}`] } }),
  })
}

/** Seconds since 1970; Facebook began in 2004. */
function dayOfFriendship(timestamp: unknown): string | undefined {
  if (typeof timestamp !== 'number' || timestamp < 1_000_000_000 || timestamp > 10_000_000_000) return undefined
  return dayFromNumber(Math.floor(timestamp / 86_400))
}
