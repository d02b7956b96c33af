import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { Direction, InteractionKind } from '#book/interaction.ts'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'
import { happenedInWords, KINDS, KINDS_TO_LOG } from '../words/kinds.ts'
import { FormFoot } from './fields-form.tsx'
import { FormInPlace } from './form-in-place.tsx'

export interface Happened {
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly day: Day
  readonly whatTheyTold: string
  readonly notes: string
}

interface HappenedFormProps {
  readonly name: string
  readonly initial: Happened
  readonly today: Day
  readonly onSave: (happened: Happened) => void
  readonly onClose: () => void
}

const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in']

/** One interaction: what, who made the effort, which day, and what was said. */
export function HappenedForm({ name, initial, today, onSave, onClose }: HappenedFormProps) {
  const [happened, setHappened] = useState(initial)
  const change = (changed: Partial<Happened>): void => setHappened({ ...happened, ...changed })
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        onSave(happened)
      }}
    >
      <WhatAndWhen change={change} happened={happened} name={name} today={today} />
      <TextArea
        label={`What ${name} told you`}
        onChange={(event) => change({ whatTheyTold: event.target.value })}
        rows={2}
        value={happened.whatTheyTold}
      />
      <TextArea
        label="Your notes"
        onChange={(event) => change({ notes: event.target.value })}
        rows={2}
        value={happened.notes}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

interface WhatAndWhenProps extends Pick<HappenedFormProps, 'name' | 'today'> {
  readonly happened: Happened
  readonly change: (changed: Partial<Happened>) => void
}

function WhatAndWhen({ happened, change, name, today }: WhatAndWhenProps) {
  const kinds = KINDS_TO_LOG.includes(happened.kind) ? KINDS_TO_LOG : [happened.kind, ...KINDS_TO_LOG]
  return (
    <div className="field-row">
      <SelectField
        autoFocus
        label="What happened"
        onChange={(event) => change({ kind: event.target.value as InteractionKind })}
        value={happened.kind}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {KINDS[kind].name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="In short"
        onChange={(event) => change({ direction: event.target.value as Direction })}
        value={happened.direction}
      >
        {DIRECTIONS.map((direction) => (
          <option key={direction} value={direction}>
            {happenedInWords(happened.kind, direction, name)}
          </option>
        ))}
      </SelectField>
      <TextField
        label="When"
        max={today}
        onChange={(event) => change({ day: event.target.value })}
        required
        type="date"
        value={happened.day}
      />
    </div>
  )
}
