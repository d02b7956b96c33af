import type { PreviewRow } from '#actions/views.ts'
import { startSentence } from '../words/sentences.ts'
import { useDeciding } from './deciding.ts'
import { Answer } from './question-line.tsx'

/** Something given in passing: what it says, and whether it is taken. Nothing chosen leaves it. */
export function OfferLine({ id, row }: { readonly id: string; readonly row: PreviewRow }) {
  const { decide } = useDeciding(id)
  const isTaken = row.decision !== undefined && 'take' in row.decision && row.decision.take
  const name = `offer ${String(row.index)}`
  return (
    <fieldset className="answers">
      <legend className="unseen">What {row.name} gave</legend>
      <Answer isChosen={isTaken} name={name} onChoose={() => decide(row.index, { take: true })}>
        Take it: <strong>{row.offer?.says.join(', ')}</strong>
        <span className="answer-because">{startSentence(row.offer?.from ?? '')}</span>
      </Answer>
      <Answer isChosen={!isTaken} name={name} onChoose={() => decide(row.index, { take: false })}>
        Leave it
      </Answer>
    </fieldset>
  )
}
