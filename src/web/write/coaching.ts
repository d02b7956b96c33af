import { useEffect, useMemo, useState } from 'react'
import type { CoachFacts, Flag, Judgement } from '#advice/coach/index.ts'
import { usePause } from '../ui/pause.ts'
import { followed, withoutGaps } from './letter-text.ts'

type Judge = (typeof import('#advice/coach/index.ts'))['judge']

/** Long enough that nothing is judged between two letters of a word. */
const STILL_FOR_MILLISECONDS = 220

export interface CoachedBy {
  readonly facts: CoachFacts
  readonly off: readonly string[]
  readonly language: string
}

/**
 * What the coach says of the letter as it last stood still. It judges here, without asking anybody; until its words
 * have come there is none. Marks stay with their sentences while somebody types.
 */
export function useCoach(text: string, { facts, off, language }: CoachedBy): Judgement | undefined {
  const [judge, setJudge] = useState<Judge>()
  useEffect(() => {
    let isHere = true
    void import('#advice/coach/index.ts').then((coach) => {
      if (isHere) setJudge(() => coach.judge)
    })
    return () => {
      isHere = false
    }
  }, [])
  const still = usePause(text, STILL_FOR_MILLISECONDS)
  const judgement = useMemo(
    () => judge?.({ text: withoutGaps(still), language }, facts, new Set(off)),
    [judge, still, language, facts, off],
  )
  return useMemo(() => (judgement === undefined ? undefined : nowIn(judgement, still, text)), [judgement, still, text])
}

function nowIn(judgement: Judgement, before: string, now: string): Judgement {
  const moved = (flags: readonly Flag[]): readonly Flag[] =>
    flags.flatMap((flag) => {
      const span = followed(flag.span, before, now)
      return span === undefined ? [] : [{ ...flag, span }]
    })
  return before === now ? judgement : { ...judgement, flags: moved(judgement.flags), more: moved(judgement.more) }
}
