import { z } from 'zod'
import type { Judgement } from '#advice/coach/index.ts'
import { redacted } from '#advice/redaction.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { languageModelDestination } from '#outside/language-model/config.ts'
import { rephrase } from '#outside/language-model/rephrase.ts'
import { drafts } from '#storage/drafts.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { readBetweenUs, type BetweenUs } from './between-us.ts'
import { coachFactsOf } from './coach-facts.ts'
import { judgeWords } from './judging.ts'
import { languageModelOf } from './language-model.ts'

/** A letter in other words, beside the owner's own, which stay as they are. */
export interface Rephrased {
  /** Absent when there is none, with `why`. */
  readonly text?: string
  readonly why?: string
  /** What the coach says of the new words: a model is judged like anybody. */
  readonly judgement?: Judgement
  /** Exactly what left this machine, and where to. */
  readonly sent: string
  readonly to: string
}

const INSTRUCTIONS = [
  'Put this letter into warmer, plainer words in its own language.',
  'Say nothing that it does not say: no memory, no feeling, no fact, no promise.',
  'Keep every ⟦number⟧ exactly as it is and where its sentence needs it.',
  'Answer with the letter alone.',
].join(' ')

export const rephraseDraft = action({
  name: 'rephrase-draft',
  summary: 'Asks your language model for other words for a letter; your names and what is private do not leave',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }): Promise<Rephrased> {
    const draft = await getRecord(storage, drafts, id)
    if (draft.version !== version) {
      throw new Refusal('conflict', 'This letter was changed meanwhile; look at it again', { current: draft })
    }
    const model = await languageModelOf(storage)
    if (model === undefined) {
      throw new Refusal('not-allowed', 'No language model is switched on. Everything works without one')
    }
    const between = await readBetweenUs(storage, draft.personId, await today())
    const { text: sent, restore } = redacted(draft.text, privateOf(between))
    const to = languageModelDestination(model)
    const answer = await rephrase(model, { instructions: INSTRUCTIONS, text: sent })
    if ('why' in answer) return { why: answer.why, sent, to }
    const text = restore(answer.text)
    if (text === undefined) return { why: 'The answer lost something of yours, so nothing was taken over', sent, to }
    const letter = { text, ...(draft.language === undefined ? {} : { language: draft.language }) }
    return { text, judgement: judgeWords(letter, coachFactsOf(between), between.settings), sent, to }
  },
})

/** What is nobody else's business: who the two are, and what the owner keeps to themselves. */
function privateOf({ person, settings, threads, myNews }: BetweenUs): { names: string[]; secrets: string[] } {
  const said = [person.name, ...(settings.me.name === undefined ? [] : [settings.me.name])]
  const parts = said.flatMap(({ full, given, family, nickname }) => [
    full,
    ...full.split(/\s+/u),
    given,
    family,
    nickname,
  ])
  return {
    names: [...new Set(parts.filter((part) => part !== undefined))],
    secrets: [
      ...(person.privateNotes === undefined ? [] : [person.privateNotes]),
      ...threads.filter(({ sensitive }) => sensitive).map(({ words }) => words),
      ...myNews.filter(({ isPrivate }) => isPrivate).map(({ words }) => words),
    ],
  }
}
