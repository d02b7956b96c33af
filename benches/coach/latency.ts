import { judge } from '../../src/advice/coach/index.ts'
import { quantile } from '../figure.ts'

const WORDS = 300
const ROUNDS = 200

/** Milliseconds to judge a letter of 300 words made of the given ones, which 95 of 100 times suffice. */
export function judgingTime(texts: readonly string[]): {
  readonly words: number
  readonly p50: number
  readonly p95: number
} {
  const words = texts.join(' ').split(/\s+/)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const from = (round * 37) % Math.max(1, words.length - WORDS)
    const text = words.slice(from, from + WORDS).join(' ')
    const start = performance.now()
    judge({ text }, { daysSinceLastContact: 900 })
    times.push(performance.now() - start)
  }
  // The first ones build the tables, which happens once in the life of a program.
  const settled = times.slice(10)
  return { words: Math.min(WORDS, words.length), p50: quantile(settled, 0.5), p95: quantile(settled, 0.95) }
}
