import type { Fillings, Gap, Part, Skeleton } from '#advice/skeletons/index.ts'
import { skeletonText } from '#advice/skeletons/text.ts'

/** A stretch of a text, by its places. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A gap that nobody filled stands in the text as `[…what to write…]`. */
const OPEN_GAP = /\[…[\s\S]*?…\]/gu

/** The places that still wait for words. What stands in them is for the owner's eyes and is never sent. */
export function openGapsIn(text: string): readonly Stretch[] {
  return [...text.matchAll(OPEN_GAP)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
}

/** The text as its reader would have it: open gaps are blank, and everything else keeps its place. */
export function withoutGaps(text: string): string {
  return text.replaceAll(OPEN_GAP, (gap) => ' '.repeat(gap.length))
}

/** Where a stretch of an earlier text stands now; undefined where it was itself changed. */
export function followed(stretch: Stretch, before: string, now: string): Stretch | undefined {
  if (before === now) return stretch
  const most = Math.min(before.length, now.length)
  let same = 0
  while (same < most && before[same] === now[same]) same += 1
  if (stretch.end <= same) return stretch
  let sameAtEnd = 0
  while (sameAtEnd < most - same && before.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) sameAtEnd += 1
  const shift = now.length - before.length
  if (stretch.start < before.length - sameAtEnd) return undefined
  return { start: stretch.start + shift, end: stretch.end + shift }
}

/** A part of a letter, and where its paragraph stands in the whole. */
export interface PlacedPart extends Stretch {
  readonly part: Part
}

export function placedParts(skeleton: Skeleton, fillings: Fillings): readonly PlacedPart[] {
  let at = skeleton.greeting === '' ? 0 : skeleton.greeting.length + 2
  return skeleton.parts.map((part) => {
    const { length } = paragraphOf(skeleton, part, fillings)
    const start = at
    if (length > 0) at += length + 2
    return { part, start, end: start + length }
  })
}

/**
 * What was written into the gaps of a letter that was kept as text. Undefined where the text is no longer the skeleton
 * with its gaps filled: then it is gone on with as a text.
 */
export function fillingsIn(skeleton: Skeleton, text: string): Fillings | undefined {
  const { greeting, closing, parts } = skeleton
  const paragraphs = text.split('\n\n')
  const around = [greeting, closing].filter((words) => words !== '').map((words) => words.split('\n\n').length)
  if (paragraphs.length !== parts.length + around.reduce((sum, count) => sum + count, 0)) return undefined
  const first = greeting === '' ? 0 : (around[0] ?? 0)
  const found: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const words = part.pieces.filter((piece): piece is Gap => typeof piece !== 'string')
    const match = patternOf(part).exec(paragraphs[first + index] ?? '')
    if (match === null) return undefined
    for (const [place, { gap, prompt }] of words.entries()) {
      const filled = match[place + 1] ?? ''
      if (filled !== `[…${prompt}…]`) found[gap] = filled
    }
  }
  return skeletonText(skeleton, found) === text ? found : undefined
}

function paragraphOf(skeleton: Skeleton, part: Part, fillings: Fillings): string {
  return skeletonText({ ...skeleton, greeting: '', closing: '', parts: [part] }, fillings)
}

/** Stored words as they stand, anything in the gaps. One paragraph is short, so trying is cheap. */
function patternOf({ pieces }: Part): RegExp {
  const steps = pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : '(.*?)'))
  return new RegExp(`^${steps.join(' ?')}$`, 'su')
}

/** A mark that follows a filling is left out where the filling has its own. */
function literal(words: string): string {
  const escaped = words.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, (mark) => `\\${mark}`)
  return /^[.,;:?!]/u.test(words) ? escaped.replace(/^(\\?.)/u, '(?:$1)?') : escaped
}
