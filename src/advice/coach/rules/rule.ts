import type { CoachFacts } from '../facts.ts'
import type { Flag } from '../judgement.ts'
import type { Reading, Sentence } from '../letter/sentence.ts'

/** One thing the coach looks for. Each is a file here and a line in index.ts. */
export interface Rule {
  /** As in the rubric where it is a line of the rubric; by it a rule is switched off. */
  readonly id: string
  /** 0 to 3: how much it counts with a reader. */
  readonly weight: number
  find(reading: Reading, facts: CoachFacts): readonly Flag[]
}

/** What a rule has to say. */
export interface Remark {
  readonly why: string
  readonly hears: string
  readonly instead: string
  /** Where less than the rule's own weight is meant. */
  readonly weight?: number
}

/** The remark at one sentence. */
export function at(rule: Rule, { start, end }: Sentence, remark: Remark): Flag {
  return { rule: rule.id, weight: rule.weight, span: { start, end }, ...remark }
}

/** The remark at each of some sentences. */
export function atEach(rule: Rule, sentences: readonly Sentence[], remark: Remark): readonly Flag[] {
  return sentences.map((sentence) => at(rule, sentence, remark))
}

/** Something missing, at the place where the letter begins. */
export function missingFirst(rule: Rule, { sentences }: Reading, remark: Remark): Flag {
  const place = sentences[0]?.start ?? 0
  return { rule: rule.id, weight: rule.weight, span: { start: place, end: place }, ...remark }
}

/** Something missing, at the place where the letter ends. */
export function missingLast(rule: Rule, { sentences }: Reading, remark: Remark): Flag {
  const place = sentences.at(-1)?.end ?? 0
  return { rule: rule.id, weight: rule.weight, span: { start: place, end: place }, ...remark }
}
