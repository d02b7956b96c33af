import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { thisDay } from '../words/days.ts'
import { newCardId } from './card-id.ts'
import { writeDown } from './outbox.ts'

const NOTHING = { name: '', where: '', line: '', email: '', phone: '' }

/** Three fields, and on to the next one: the place stays, because one rarely meets a single person there. */
export function CardForm() {
  const [typed, setTyped] = useState(NOTHING)
  const form = useRef<HTMLFormElement>(null)
  const set = (field: keyof typeof NOTHING) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.name.trim() === '') return
    const said = Object.fromEntries(Object.entries(typed).map(([field, words]) => [field, words.trim()]))
    writeDown({ ...(said as typeof NOTHING), id: newCardId(), day: thisDay(new Date()) })
    setTyped({ ...NOTHING, where: typed.where })
    form.current?.querySelector('input')?.focus()
  }
  return (
    <form className="card card-form" onSubmit={submit} ref={form}>
      <TextField
        autoCapitalize="words"
        autoFocus
        enterKeyHint="next"
        label="Name"
        maxLength={500}
        onChange={set('name')}
        required
        value={typed.name}
      />
      <TextField label="Where" maxLength={500} onChange={set('where')} value={typed.where} />
      <TextField
        hint="What will bring them back to mind."
        label="One line"
        maxLength={2000}
        onChange={set('line')}
        value={typed.line}
      />
      <details className="card-more">
        <summary>An email or a number</summary>
        <div className="field-row">
          <TextField inputMode="email" label="Email" maxLength={500} onChange={set('email')} value={typed.email} />
          <TextField inputMode="tel" label="Number" maxLength={200} onChange={set('phone')} value={typed.phone} />
        </div>
      </details>
      <div className="card-form-foot">
        <Button look="primary" type="submit">
          Write down
        </Button>
      </div>
    </form>
  )
}
