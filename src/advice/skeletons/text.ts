import type { Gap, GapName, Part, Piece, Skeleton } from './skeleton.ts'

/** What the owner wrote into the gaps. An empty string leaves an optional gap out on purpose. */
export type Fillings = Readonly<Partial<Record<GapName, string>>>

/** The letter as text. A gap that is still open stands there as `[…prompt…]`, so that nobody takes it for finished. */
export function skeletonText(skeleton: Skeleton, fillings: Fillings = {}): string {
  const paragraphs = skeleton.parts.map((part) => paragraph(part, fillings))
  return [skeleton.greeting, ...paragraphs, skeleton.closing].filter((text) => text !== '').join('\n\n')
}

/** Every gap, in the order of the letter. */
export function gapsOf(skeleton: Skeleton): readonly Gap[] {
  return skeleton.parts.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'))
}

/** Whether each gap is filled with enough words, or left out on purpose where that is possible. */
export function skeletonIsFilled(skeleton: Skeleton, fillings: Fillings): boolean {
  return gapsOf(skeleton).every((gap) => isFilled(gap, fillings[gap.gap]))
}

/** How many words of a line are the writer's own, those of a title or address not counted (R94). */
export function countOwnWords(line: string, besides = ''): number {
  const known = new Set(wordsOf(besides))
  const withoutAddresses = line.replaceAll(/\S+:\/\/\S+/g, ' ')
  return wordsOf(withoutAddresses).filter((word) => !known.has(word)).length
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

function isFilled(gap: Gap, filling: string | undefined): boolean {
  if (filling === undefined) return false
  if (filling.trim() === '') return gap.mayStayEmpty === true
  return gap.fewestWords === undefined || countOwnWords(filling, gap.besides) >= gap.fewestWords
}

function paragraph({ pieces }: Part, fillings: Fillings): string {
  return pieces.map((piece) => pieceText(piece, fillings)).reduce(joined, '')
}

function pieceText(piece: Piece, fillings: Fillings): string {
  if (typeof piece === 'string') return piece
  const filling = fillings[piece.gap]?.trim()
  if (filling === '' && piece.mayStayEmpty === true) return ''
  if (filling === undefined || filling === '') return `[…${piece.prompt}…]`
  return piece.endsWith === undefined ? filling : ended(filling, piece.endsWith)
}

/** Whoever fills in a note does not always end it. */
function ended(words: string, mark: '.' | '?'): string {
  return /[.?!…:]["'”’»)\]]*$/.test(words) ? words : words + mark
}

/** One blank between, none before a mark, and no mark twice. */
function joined(before: string, next: string): string {
  if (before === '' || next === '') return before + next
  if (/^[.,;:?!]/.test(next)) return /[.?!…]$/.test(before) ? before + next.slice(1) : before + next
  return `${before} ${next}`
}
