import { type ReactNode, useId } from 'react'
import type { PreviewDecision, PreviewRow } from '#actions/views.ts'
import { endSentence } from '../words/sentences.ts'
import { useDeciding } from './deciding.ts'

/** Is this somebody the owner has already? Only the owner knows. */
export function QuestionLine({ id, row }: { readonly id: string; readonly row: PreviewRow }) {
  const { decide } = useDeciding(id)
  const { decision } = row
  const choose = (chosen: PreviewDecision): void => decide(row.index, chosen)
  return (
    <fieldset className="answers">
      <legend className="unseen">Who is {row.name}?</legend>
      {row.candidates.map((candidate) => (
        <Answer
          isChosen={decision !== undefined && 'same' in decision && decision.same === candidate.id}
          key={candidate.id}
          name={`who ${String(row.index)}`}
          onChoose={() => choose({ same: candidate.id })}
        >
          Same person: <strong>{candidate.name}</strong>
          {candidate.work === undefined ? '' : `, ${candidate.work}`}
          <span className="answer-because">{candidate.because.map(endSentence).join(' ')}</span>
        </Answer>
      ))}
      <Answer
        isChosen={decision !== undefined && 'different' in decision}
        name={`who ${String(row.index)}`}
        onChoose={() => choose({ different: true })}
      >
        Somebody else
      </Answer>
      <Answer
        isChosen={decision !== undefined && 'skip' in decision}
        name={`who ${String(row.index)}`}
        onChoose={() => choose({ skip: true })}
      >
        Leave out
      </Answer>
    </fieldset>
  )
}

interface AnswerProps {
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One of several answers: the whole line is the target. */
export function Answer({ name, isChosen, onChoose, children }: AnswerProps) {
  const id = useId()
  return (
    <div className="answer">
      <input checked={isChosen} id={id} name={name} onChange={onChoose} type="radio" />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}
