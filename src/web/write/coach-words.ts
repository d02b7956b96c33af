import type { Judgement } from '#advice/coach/index.ts'
import { count } from '../words/days.ts'

interface Standing {
  readonly judgement: Judgement | undefined
  readonly isEmpty: boolean
  readonly openGaps: number
}

/** How the letter stands, in one line: what is still open goes before what could be better. */
export function standingInWords({ judgement, isEmpty, openGaps }: Standing): string {
  if (isEmpty) return 'The coach reads along while you write.'
  if (openGaps > 0) return `${sayCount(openGaps)} ${openGaps === 1 ? 'place waits' : 'places wait'} for your words.`
  if (judgement === undefined) return 'The coach is reading.'
  if (judgement.praise !== undefined) return judgement.praise
  const things = judgement.flags.length
  if (things === 0) return 'Nothing stands out.'
  const first = judgement.more.length === 0 ? '' : ' first'
  return `${sayCount(things)} ${things === 1 ? 'thing' : 'things'} to think about${first}.`
}

/** While places are open, only what is already written is spoken of. */
export function toShow(judgement: Judgement | undefined, openGaps: number): Judgement | undefined {
  if (judgement === undefined || openGaps === 0) return judgement
  const { praise: _praise, ...rest } = judgement
  const written = [...judgement.flags, ...judgement.more].filter(({ span }) => span.end > span.start)
  return { ...rest, flags: written.slice(0, 3), more: written.slice(3), missing: [] }
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function sayCount(number: number): string {
  return NUMBERS[number] ?? String(number)
}

export function moreInWords(number: number): string {
  return `${count(number, 'more thing')} to think about`
}

const LONGEST_QUOTE = 90

/** The sentence a flag speaks of, cut where it is long. */
export function quoted(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}
