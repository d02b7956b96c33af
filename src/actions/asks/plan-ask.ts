import { z } from 'zod'
import { askCandidates, type Askable } from '#advice/ask-candidates.ts'
import { mayProposeAsks } from '#advice/guards/index.ts'
import { modeOn } from '#book/mode.ts'
import { modes } from '#storage/modes.ts'
import { allRecords } from '#storage/records.ts'
import { action } from '../action.ts'
import { peopleFound } from '../finding/people-found.ts'
import type { PersonFound } from '../views.ts'
import { askCandidate } from './candidates.ts'

export interface AskPlan {
  readonly rows: readonly Askable[]
  /** A soft word when this is no time in which Tendril would propose asks by itself (R33); nothing is refused. */
  readonly note: string | undefined
}

/** More of them than anybody asks; those found first fit best. */
const MOST_LOOKED_AT = 40

export const planAsk = action({
  name: 'plan-ask',
  summary: 'Whom you could turn to: who fits, how you stand, when you last wrote without an ask, what you gave before',
  effect: 'reads',
  input: z.strictObject({
    /** What it is about, in a few words: a field, a firm, a place. */
    about: z.string().trim().min(1).max(200),
    limit: z.int().min(1).max(MOST_LOOKED_AT).default(10),
  }),

  async run(context, { about, limit }): Promise<AskPlan> {
    const { storage } = context
    const today = await context.today()
    const found = await peopleFound(context, { query: about, limit: MOST_LOOKED_AT, places: ['network', 'pool'] })
    const candidates = []
    for (const row of found) {
      const candidate = await askCandidate(storage, { personId: row.id, whyTheyFit: [whyIn(row)] }, today)
      if (candidate !== undefined) candidates.push(candidate)
    }
    const { mode, underneath } = modeOn(await allRecords(storage, modes), today)
    return {
      rows: askCandidates(candidates, today).slice(0, limit),
      note: mayProposeAsks(mode === 'busy' ? underneath : mode)
        ? undefined
        : 'You look for them yourself: in this time Tendril proposes no asks.',
    }
  },
})

/** `Their work says “Mortgages at Acme”.` */
function whyIn({ inWhat, snippet, name }: PersonFound): string {
  const words = snippet
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return inWhat === 'name' ? `You looked for ${name}.` : `${PART[inWhat]}: ${words}`
}

const PART: Readonly<Record<PersonFound['inWhat'], string>> = {
  email: 'Their mail address',
  group: 'A group of yours',
  'how we met': 'How you met',
  kind: 'What they are to you',
  name: 'Their name',
  notes: 'Your notes',
  place: 'Where they live',
  tag: 'A tag',
  'why they matter': 'Why they matter to you',
  work: 'Their work',
}
