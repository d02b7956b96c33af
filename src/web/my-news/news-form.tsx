import { type FormEvent, useState } from 'react'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../ui/field.tsx'

/** What happened, in a line. */
export function NewsForm({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const [mood, setMood] = useState<'good' | 'hard'>('good')
  const [day, setDay] = useState('')
  const [isPrivate, setPrivate] = useState(true)
  const add = useWrite('add-my-news', { say: () => 'Written down.', onDone: onClose })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (words.trim() === '') return
    add.mutate({ words: words.trim(), mood, isPrivate, ...(day === '' ? {} : { day }) })
  }
  return (
    <form
      className="card my-news-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={submit}
    >
      <TextArea
        autoFocus
        label="What happened"
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <div className="field-row">
        <SelectField label="It is" onChange={(event) => setMood(event.target.value as 'good' | 'hard')} value={mood}>
          <option value="good">Good news</option>
          <option value="hard">Hard news</option>
        </SelectField>
        <TextField
          label="When, if not today"
          onChange={(event) => setDay(event.target.value)}
          type="date"
          value={day}
        />
      </div>
      <CheckField
        checked={isPrivate}
        hint="It stays out of every export for others and of every program that helps."
        label="Keep it private"
        onChange={(event) => setPrivate(event.target.checked)}
      />
      <div className="form-foot">
        <Button look="primary" type="submit">
          Keep
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
