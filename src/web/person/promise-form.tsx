import { useState } from 'react'
import { addDays, type Day } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import { useWrite } from '../data/writes.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { FormFoot } from './fields-form.tsx'
import { calledIn } from './person-words.ts'
import { FormInPlace } from './form-in-place.tsx'

interface PromiseFormProps {
  readonly person: Person
  readonly today: Day
  readonly onClose: () => void
}

/** A promise in its exact words, with a day; it then comes first in that day's plan. */
export function PromiseForm({ person, today, onClose }: PromiseFormProps) {
  const [whose, setWhose] = useState<PromiseMade['whose']>('mine')
  const [words, setWords] = useState('')
  const [day, setDay] = useState<Day>(addDays(today, 7))
  const make = useWrite('make-promise', { say: () => 'Written down.', onDone: onClose })
  const name = calledIn(person.name)
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        make.mutate({ personId: person.id, whose, words: words.trim(), day })
      }}
    >
      <div className="field-row">
        <SelectField
          label="Who"
          onChange={(event) => setWhose(event.target.value as PromiseMade['whose'])}
          value={whose}
        >
          <option value="mine">I said I would</option>
          <option value="invited">{name} invited me to</option>
          <option value="theirs">{name} said they would</option>
        </SelectField>
        <TextField
          label="By"
          min="1900-01-01"
          onChange={(event) => setDay(event.target.value)}
          required
          type="date"
          value={day}
        />
      </div>
      <TextField
        autoFocus
        label="In the exact words"
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
