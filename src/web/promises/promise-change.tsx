import { useState } from 'react'
import type { PromiseRow } from '#actions/promises/list-promises.ts'
import { useWrite } from '../data/writes.ts'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { TextField } from '../ui/field.tsx'

interface PromiseChangeProps {
  readonly promise: PromiseRow
  readonly onClose: () => void
}

/** Other words, another day. A new day is its own day: nothing is put off any more. */
export function PromiseChange({ promise, onClose }: PromiseChangeProps) {
  const [words, setWords] = useState(promise.words)
  const [day, setDay] = useState(promise.day)
  const edit = useWrite('edit-promise', { say: () => 'Changed.', onDone: onClose })
  const save = (): void => {
    const { id, version } = promise
    const moved = day === promise.day ? {} : { day, remindOn: null }
    edit.mutate({ id, version, change: { words: words.trim(), ...moved } })
  }
  return (
    <FormInPlace onClose={onClose} onSubmit={save}>
      <TextField
        autoFocus
        label="In the exact words"
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <TextField
        label="For"
        min="1900-01-01"
        onChange={(event) => setDay(event.target.value)}
        required
        type="date"
        value={day}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
