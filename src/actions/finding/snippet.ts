import { nameKey } from '#book/name-key.ts'
import type { Sought } from '#storage/search-query.ts'
import type { Snippet } from '../views.ts'

/** So many signs are shown, of which some before the first hit. */
const LONGEST = 160
const BEFORE = 50

/** A text around what was looked for in it, in pieces; nothing when none of it stands there. */
export interface Found {
  readonly snippet: Snippet
  /** How many of the words that were looked for stand there. */
  readonly met: number
}

export function foundIn(text: string | undefined, sought: Sought): Found | undefined {
  if (text === undefined || text === '') return undefined
  const words = [...text.matchAll(WORD)].map((match) => ({ at: match.index, text: match[0], key: nameKey(match[0]) }))
  const met = new Set<number>()
  const hits = words.filter(({ key }) => {
    const groups = sought.flatMap((group, at) => (meets(key, group) ? [at] : []))
    for (const group of groups) met.add(group)
    return groups.length > 0
  })
  const [first] = hits
  if (first === undefined) return undefined
  const { from, until } = windowAround(text, first.at)
  const shown = hits.filter(({ at, text: word }) => at >= from && at + word.length <= until)
  return { snippet: piecesOf(text, { from, until, hits: shown }), met: met.size }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu

function meets(key: string, group: Sought[number]): boolean {
  return key
    .split(' ')
    .some((part) => group.some(({ word, isStart }) => (isStart ? part.startsWith(word) : part === word)))
}

/** Begins and ends between words. */
function windowAround(text: string, at: number): { from: number; until: number } {
  if (text.length <= LONGEST) return { from: 0, until: text.length }
  const earliest = Math.max(0, at - BEFORE)
  const from = earliest === 0 ? 0 : Math.min(at, nextBreak(text, earliest))
  const latest = Math.min(text.length, from + LONGEST)
  const last = text.lastIndexOf(' ', latest)
  return { from, until: latest === text.length || last <= at ? latest : last }
}

function nextBreak(text: string, from: number): number {
  const found = text.indexOf(' ', from)
  return found === -1 ? from : found + 1
}

interface Shown {
  readonly from: number
  readonly until: number
  readonly hits: readonly { readonly at: number; readonly text: string }[]
}

function piecesOf(text: string, { from, until, hits }: Shown): Snippet {
  const pieces: { text: string; isHit: boolean }[] = []
  let at = from
  for (const hit of hits) {
    if (hit.at > at) pieces.push({ text: text.slice(at, hit.at), isHit: false })
    pieces.push({ text: hit.text, isHit: true })
    at = hit.at + hit.text.length
  }
  if (at < until) pieces.push({ text: text.slice(at, until), isHit: false })
  if (from > 0) pieces.unshift({ text: '… ', isHit: false })
  if (until < text.length) pieces.push({ text: ' …', isHit: false })
  return pieces
}
