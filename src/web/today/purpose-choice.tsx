import { Purpose } from '#book/interaction.ts'
import { PURPOSES } from '../words/kinds.ts'
import { startSentence } from '../words/sentences.ts'

interface PurposeChoiceProps {
  readonly chosen: readonly Purpose[]
  readonly onChange: (chosen: readonly Purpose[]) => void
}

/** What it was for, one tap each (R14). */
export function PurposeChoice({ chosen, onChange }: PurposeChoiceProps) {
  const toggle = (purpose: Purpose): void =>
    onChange(chosen.includes(purpose) ? chosen.filter((one) => one !== purpose) : [...chosen, purpose])
  return (
    <div aria-label="What it was for" className="purposes" role="group">
      {Purpose.options.map((purpose) => (
        <button
          aria-pressed={chosen.includes(purpose)}
          className="purpose"
          key={purpose}
          onClick={() => toggle(purpose)}
          type="button"
        >
          {startSentence(PURPOSES[purpose])}
        </button>
      ))}
    </div>
  )
}
