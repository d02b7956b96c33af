import { Icon } from '../ui/icons.tsx'
import { inFigures } from '../words/days.ts'
import type { Changed } from './people-search.ts'

/** One way to narrow the list. */
export interface Choice {
  readonly key: string
  readonly words: string
  /** How many there are, where that is known. */
  readonly people?: number | undefined
  readonly isOn: boolean
  readonly change: Changed
}

interface ChoiceLineProps {
  readonly choice: Choice
  readonly onChange: (changed: Changed) => void
}

/** A choice that is on is taken back by choosing it again. */
export function ChoiceLine({ choice, onChange }: ChoiceLineProps) {
  const { words, people, isOn, change } = choice
  return (
    <button aria-pressed={isOn} className="choice" data-item onClick={() => onChange(change)} type="button">
      <span className="choice-words">{words}</span>
      {people === undefined ? null : (
        <span className="choice-people">
          {inFigures(people)}
          <span className="unseen">{people === 1 ? ' person' : ' people'}</span>
        </span>
      )}
      {isOn ? <Icon name="check" size={18} /> : null}
    </button>
  )
}
