import { type FormEvent, useState } from 'react'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, SelectField, TextField } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notices.tsx'
import { ROAD_FIELDS, type RoadField, setUpFrom, type Typed, typedFrom } from './road-fields.ts'
import type { Road } from './road-words.ts'

interface RoadFormProps {
  readonly road: Road
  readonly onClose: () => void
}

/** Where one kind of reminder goes, when it comes, and how much it tells. */
export function RoadForm({ road, onClose }: RoadFormProps) {
  const [typed, setTyped] = useState<Typed>(() => typedFrom(road.road, road.config))
  const [at, setAt] = useState(road.at)
  const [brings, setBrings] = useState<Road['brings']>(road.brings)
  const [detail, setDetail] = useState(road.detail)
  const saving = useWrite('set-up-reminder-channel', {
    say: () => (road.isOn ? 'Saved.' : 'Saved. Try it, then switch it on.'),
    onDone: onClose,
    onProblem: () => true,
  })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate({ road: road.road, ...setUpFrom(road.road, typed, road.config), at, brings, detail })
  }
  return (
    <form aria-label={road.title} className="road-form" onSubmit={save}>
      <div className="setting-fields">
        {ROAD_FIELDS[road.road].map((field) => (
          <Field
            field={field}
            hasSecret={road.hasSecret}
            key={field.name}
            onChange={(value) => setTyped({ ...typed, [field.name]: value })}
            value={typed[field.name] ?? ''}
          />
        ))}
        <TextField label="Comes at" onChange={(event) => setAt(event.target.value)} required type="time" value={at} />
        <SelectField
          hint={detail === 'full' ? 'Whoever runs what it passes through may read it' : undefined}
          label="It tells"
          onChange={(event) => setDetail(event.target.value as Road['detail'])}
          value={detail}
        >
          <option value="titles">Names and verbs only</option>
          <option value="full">Also why, and what was said last</option>
        </SelectField>
      </div>
      <Brings brings={brings} onChange={setBrings} />
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
      <div className="road-form-do">
        <Button disabled={saving.isPending || brings.length === 0} look="primary" type="submit">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        {road.isSetUp ? <TakeAway onDone={onClose} road={road} /> : null}
      </div>
    </form>
  )
}

interface FieldProps {
  readonly field: RoadField
  readonly hasSecret: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ field, hasSecret, value, onChange }: FieldProps) {
  const { label, hint, type = 'text', options, isNeeded, isSecret } = field
  if (options !== undefined) {
    return (
      <SelectField label={label} onChange={(event) => onChange(event.target.value)} value={value}>
        {Object.entries(options).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </SelectField>
    )
  }
  const says = isSecret === true && hasSecret ? 'Kept. Leave it empty to keep it' : hint
  return (
    <TextField
      autoComplete={isSecret === true ? 'new-password' : 'off'}
      {...(says === undefined ? {} : { hint: says })}
      label={label}
      onChange={(event) => onChange(event.target.value)}
      required={isNeeded === true}
      spellCheck={false}
      type={type}
      value={value}
    />
  )
}

function Brings({ brings, onChange }: Pick<Road, 'brings'> & { readonly onChange: (brings: Road['brings']) => void }) {
  const toggle = (one: 'day' | 'week', isIn: boolean): void => {
    const rest = brings.filter((other) => other !== one)
    onChange(isIn ? [...rest, one] : rest)
  }
  return (
    <fieldset className="setting-choices">
      <legend>It brings</legend>
      <CheckField
        checked={brings.includes('day')}
        label="The day"
        onChange={(event) => toggle('day', event.target.checked)}
      />
      <CheckField
        checked={brings.includes('week')}
        label="The look at the week, on its day"
        onChange={(event) => toggle('week', event.target.checked)}
      />
    </fieldset>
  )
}

function TakeAway({ road, onDone }: { readonly road: Road; readonly onDone: () => void }) {
  const removing = useWrite('remove-reminder-channel', { say: () => 'Taken away.', onDone })
  return (
    <Button
      className="road-form-away"
      disabled={removing.isPending}
      look="link"
      onClick={() => removing.mutate({ road: road.road })}
    >
      Take it away, with its password
    </Button>
  )
}
