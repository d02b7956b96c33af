import { type InteractionKind, isRealExchange, REAL_EXCHANGE_WEIGHT, type Weights } from '#book/interaction.ts'
import { KINDS } from '../words/kinds.ts'
import { endSentence } from '../words/sentences.ts'

/** What a weight from 0 to 1 means, in words; below a real exchange it never satisfies a rhythm (R57). */
export function weightInWords(weight: number): string {
  if (weight === 0) return 'does not count'
  if (weight < REAL_EXCHANGE_WEIGHT) return weight < 0.1 ? 'hardly anything' : 'a light sign'
  if (weight < 0.6) return 'a real exchange'
  return weight < 0.95 ? 'nearly like meeting' : 'as much as meeting'
}

/** `Real exchanges: met, call, letter.` and the light signs: all thirteen in two sentences. */
export function weightsInWords(weights: Weights): readonly string[] {
  const kinds = Object.keys(KINDS) as InteractionKind[]
  const real = kinds.filter((kind) => isRealExchange(kind, weights))
  const light = kinds.filter((kind) => !real.includes(kind) && weights[kind] > 0)
  return [named('Real exchanges', real), named('Light signs', light)].filter((words) => words !== undefined)
}

function named(what: string, kinds: readonly InteractionKind[]): string | undefined {
  if (kinds.length === 0) return undefined
  return endSentence(`${what}: ${kinds.map((kind) => KINDS[kind].name.toLowerCase()).join(', ')}`)
}
