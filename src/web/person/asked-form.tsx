import { useState } from 'react'
import type { Person } from '#book/person.ts'
import type { Question } from '#book/question.ts'
import { useWrite } from '../data/writes.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { FormFoot } from './fields-form.tsx'
import { FormInPlace } from './form-in-place.tsx'
import { calledIn } from './person-words.ts'

/** A question that was put, either way; it stays here until it is answered or let go (R15). */
export function AskedForm({
  person,
  onClose,
}: {
  readonly person: Pick<Person, 'id' | 'name'>
  readonly onClose: () => void
}) {
  const [whose, setWhose] = useState<Question['whose']>('mine')
  const [words, setWords] = useState('')
  const ask = useWrite('ask-question', { say: () => 'Written down.', onDone: onClose })
  const name = calledIn(person.name)
  return (
    <FormInPlace onClose={onClose} onSubmit={() => ask.mutate({ personId: person.id, whose, words: words.trim() })}>
      <SelectField label="Who" onChange={(event) => setWhose(event.target.value as Question['whose'])} value={whose}>
        <option value="mine">I asked {name}</option>
        <option value="theirs">{name} asked me</option>
      </SelectField>
      <TextField
        autoFocus
        label="The question"
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
