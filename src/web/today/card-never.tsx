import type { CardView } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { firstName } from '../words/kinds.ts'

interface CardNeverProps {
  readonly card: CardView
  readonly onNever: (what: 'kind' | 'person') => void
  readonly onCancel: () => void
}

/** What should not come up again: only this kind of thing, or the person. Undo is beside the word that it is done. */
export function CardNever({ card, onNever, onCancel }: CardNeverProps) {
  const who = firstName(card.name)
  return (
    <div className="card-log" role="group" aria-label={`What should not come up again for ${card.name}?`}>
      <p>What should not come up again for {who}?</p>
      <div className="card-log-do">
        {card.neverWords === undefined ? null : (
          <Button look="plain" onClick={() => onNever('kind')}>
            No more {card.neverWords}
          </Button>
        )}
        <Button look="plain" onClick={() => onNever('person')}>
          No suggestions for {who}
        </Button>
        <Button autoFocus look="quiet" onClick={onCancel}>
          Keep as it is
        </Button>
      </div>
    </div>
  )
}
