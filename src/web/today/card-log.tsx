import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CardView } from '#actions/views.ts'
import type { InteractionKind, Purpose } from '#book/interaction.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { PurposeChoice } from './purpose-choice.tsx'
import { CHANNELS, firstName, KINDS, KINDS_TO_LOG } from '../words/kinds.ts'

interface CardLogProps {
  readonly card: CardView
  readonly onSave: (told: { kind: InteractionKind; note: string; purposes: Purpose[] }) => void
  readonly onCancel: () => void
}

/** What happened, in one line, under the card it belongs to. */
export function CardLog({ card, onSave, onCancel }: CardLogProps) {
  const [kind, setKind] = useState<InteractionKind>(CHANNELS[card.channel].kind)
  const [note, setNote] = useState('')
  const [purposes, setPurposes] = useState<readonly Purpose[]>([])
  return (
    <form
      className="card-log"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ kind, note: note.trim(), purposes: [...purposes] })
      }}
    >
      <div className="field-row">
        <SelectField
          label="What happened"
          onChange={(event) => setKind(event.target.value as InteractionKind)}
          value={kind}
        >
          {KINDS_TO_LOG.map((one) => (
            <option key={one} value={one}>
              {KINDS[one].name}
            </option>
          ))}
        </SelectField>
        <div className="card-log-note">
          <TextField
            autoFocus
            label="A line about it, if you like"
            onChange={(event) => setNote(event.target.value)}
            value={note}
          />
        </div>
      </div>
      <PurposeChoice chosen={purposes} onChange={setPurposes} />
      <div className="card-log-do">
        <Button look="plain" type="submit">
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Not yet
        </Button>
        {card.reach === undefined && card.channel !== 'meet' && card.channel !== 'letter' ? (
          <p className="small quiet">
            No address or number of {firstName(card.name)} is in your book yet.{' '}
            <Link params={{ personId: card.personId }} to="/people/$personId">
              Add one
            </Link>
          </p>
        ) : null}
      </div>
    </form>
  )
}
