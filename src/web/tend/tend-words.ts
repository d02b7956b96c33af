import { inFigures } from '../words/days.ts'

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

/** `Three` up to twelve, `14` from there: for the beginning of a sentence. */
export function numberFirst(number: number): string {
  return NUMBERS[number] ?? inFigures(number)
}

export function cardsInWords(cards: number): string {
  return cards === 1 ? 'One card waits for a word' : `${numberFirst(cards)} cards wait for a word`
}

export function vagueInWords(people: number): string {
  return people === 1 ? 'One person you could hardly place' : `${numberFirst(people)} people you could hardly place`
}

export function reachInWords(people: number): string {
  return people === 1
    ? 'One close person whose addresses want a look'
    : `${numberFirst(people)} close people whose addresses want a look`
}

export function pairsInWords(pairs: number): string {
  return pairs === 1 ? 'Two people who may be one' : `${numberFirst(pairs)} pairs who may be the same person`
}

/** `Marta, Jonas and five more`: whom one would begin with. */
export function whoFirst(names: readonly string[], total: number): string {
  const rest = total - names.length
  const told = rest === 0 ? names : [...names, `${numberFirst(rest).toLowerCase()} more`]
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(told)
}

/** What comes after the one in view, without a count that weighs. */
export function stillToPlace(after: number): string {
  if (after <= 0) return 'The last one for now.'
  return after === 1 ? 'One more you could hardly place.' : `${numberFirst(after)} more you could hardly place.`
}

/** What is left of the few that were looked at together. */
export function stillToReach(after: number): string {
  if (after <= 0) return 'The last of these.'
  return after === 1 ? 'One more after this.' : `${numberFirst(after)} more after this.`
}
