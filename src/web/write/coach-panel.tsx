import { useState } from 'react'
import type { Flag, Judgement } from '#advice/coach/index.ts'
import type { SkeletonOffered } from '#actions/writing/judging.ts'
import { Button } from '../ui/button.tsx'
import { moreInWords, quoted } from './coach-words.ts'
import type { Stretch } from './letter-text.ts'

export interface CoachPanelProps {
  readonly text: string
  readonly name: string
  readonly standing: string
  readonly judgement: Judgement | undefined
  readonly offered: SkeletonOffered | undefined
  readonly onBegin: (kind: string) => void
  readonly onGoTo: (stretch: Stretch) => void
  readonly onSilence: (rule: string) => void
}

/** The coach: how the letter stands in a line, then at most three things, each with its reason and something smaller. */
export function CoachPanel({ text, name, standing, judgement, offered, onBegin, onGoTo, onSilence }: CoachPanelProps) {
  const [showsMore, setShowsMore] = useState(false)
  const more = judgement?.more ?? []
  const flags = showsMore ? [...(judgement?.flags ?? []), ...more] : (judgement?.flags ?? [])
  return (
    <>
      <p
        className={judgement?.praise === undefined ? 'coach-standing' : 'coach-standing coach-praise'}
        id="coach-standing"
      >
        {standing}
      </p>
      {offered === undefined ? null : (
        <div className="coach-offer">
          <p>{offered.because}</p>
          <Button onClick={() => onBegin(offered.kind)}>Show me a gentler letter</Button>
        </div>
      )}
      {flags.length === 0 ? null : (
        <ul className="coach-flags">
          {flags.map((flag) => (
            <OneFlag
              flag={flag}
              key={`${flag.rule} ${String(flag.span.start)}`}
              name={name}
              onGoTo={onGoTo}
              onSilence={onSilence}
              words={quoted(text, flag.span)}
            />
          ))}
        </ul>
      )}
      {showsMore || more.length === 0 ? null : (
        <Button look="quiet" onClick={() => setShowsMore(true)}>
          {moreInWords(more.length)}
        </Button>
      )}
      <Missing judgement={judgement} />
    </>
  )
}

interface OneFlagProps extends Pick<CoachPanelProps, 'name' | 'onGoTo' | 'onSilence'> {
  readonly flag: Flag
  /** The sentence; empty where something is missing. */
  readonly words: string
}

function OneFlag({ flag, words, name, onGoTo, onSilence }: OneFlagProps) {
  return (
    <li className="coach-flag">
      {words === '' ? null : (
        <button
          aria-label={`Go to the sentence: ${words}`}
          className="coach-quote"
          onClick={() => onGoTo(flag.span)}
          type="button"
        >
          {words}
        </button>
      )}
      <p className="coach-why">{flag.why}</p>
      <p className="coach-hears">
        {name} may hear: <q>{flag.hears}</q>
      </p>
      <p className="coach-instead">{flag.instead}</p>
      <Button aria-label={`Never say this again: ${flag.why}`} look="link" onClick={() => onSilence(flag.rule)}>
        Never say this again
      </Button>
    </li>
  )
}

function Missing({ judgement }: Pick<CoachPanelProps, 'judgement'>) {
  const missing = judgement?.missing ?? []
  if (missing.length === 0) return null
  return (
    <div className="coach-missing">
      <h3>Not there yet</h3>
      <ul>
        {missing.map(({ what, say }) => (
          <li key={what}>{say}</li>
        ))}
      </ul>
    </div>
  )
}
