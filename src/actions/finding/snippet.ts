import { searchTokens } from '#book/name-key.ts'
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
  const tokens = searchTokens(text)
  const met = sought.filter((group) => tokens.some((token) => meets(token, group))).length
  if (met === 0) return undefined
  const isHit = ({ word }: Word) => searchTokens(word).some((token) => sought.some((group) => meets(token, group)))
  const first = wordsFrom(text, 0).find(isHit)
  if (first === undefined) return undefined
  const { from, until } = windowAround(text, first.at)
  const shown = wordsFrom(text.slice(0, until), from).filter(isHit)
  return { snippet: piecesOf(text, { from, until, hits: shown.toArray() }), met }
}

interface Word {
  readonly at: number
  readonly word: string
}

function* wordsFrom(text: string, from: number): Generator<Word> {
  for (const match of text.slice(from).matchAll(WORD)) yield { at: from + match.index, word: match[0] }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu

function meets(token: string, group: Sought[number]): boolean {
  return group.some(({ word, isStart }) => (isStart ? token.startsWith(word) : token === word))
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
  readonly hits: readonly Word[]
}

function piecesOf(text: string, { from, until, hits }: Shown): Snippet {
  const pieces: { text: string; isHit: boolean }[] = []
  let at = from
  for (const hit of hits) {
    if (hit.at > at) pieces.push({ text: text.slice(at, hit.at), isHit: false })
    pieces.push({ text: hit.word, isHit: true })
    at = hit.at + hit.word.length
  }
  if (at < until) pieces.push({ text: text.slice(at, until), isHit: false })
  if (from > 0) pieces.unshift({ text: '… ', isHit: false })
  if (until < text.length) pieces.push({ text: ' …', isHit: false })
  return pieces
}
