import { type FormEvent, useState } from 'react'
import type { ActionInput } from '#actions/index.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'

type Kind = ActionInput<'add-material'>['kind']

export const MATERIAL_KINDS: Readonly<Record<Kind, string>> = {
  profile: 'A profile',
  resume: 'A resume',
  bio: 'A line about me',
  portfolio: 'A portfolio',
  other: 'Something else',
}

export function MaterialForm({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('resume')
  const [typed, setTyped] = useState({ name: '', url: '', edition: '', updatedOn: '' })
  const add = useWrite('add-material', { say: () => 'Written down.', onDone: onClose })
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [key]: event.target.value }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { name, ...rest } = typed
    const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== ''))
    if (name.trim() !== '') add.mutate({ kind, name: name.trim(), ...said })
  }
  return (
    <form
      className="card material-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={submit}
    >
      <div className="field-row">
        <SelectField label="It is" onChange={(event) => setKind(event.target.value as Kind)} value={kind}>
          {Object.entries(MATERIAL_KINDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <TextField autoFocus label="Name" required {...field('name')} />
      </div>
      <TextField label="Where it is, if it has an address" type="url" {...field('url')} />
      <div className="field-row">
        <TextField label="Edition, as you count" {...field('edition')} />
        <TextField label="Last changed, if not today" type="date" {...field('updatedOn')} />
      </div>
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
