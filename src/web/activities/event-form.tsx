import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import type { Stored } from '#book/record.ts'
import { useWrite } from '../data/writes.ts'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { TextField } from '../ui/field.tsx'
import { withoutEmpty } from './activity-form.tsx'

interface EventFormProps {
  readonly event?: Stored<EventHeld>
  readonly today: Day
  readonly onClose: () => void
}

const FIELDS = ['name', 'day', 'until', 'time', 'city', 'where', 'link'] as const
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>

export function EventForm({ event, today, onClose }: EventFormProps) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState<Typed>(() => typedFrom(event, today))
  const add = useWrite('add-event', {
    onDone: (done) => void navigate({ to: '/activities/events/$eventId', params: { eventId: done.event.id } }),
  })
  const edit = useWrite('edit-event', { say: () => 'Saved.', onDone: onClose })
  const set = (field: keyof Typed) => (change: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: change.target.value })
  const submit = (): void => {
    const facts = factsFrom(typed)
    if (event === undefined) add.mutate(withoutEmpty(facts))
    else edit.mutate({ id: event.id, version: event.version, change: facts })
  }
  return (
    <FormInPlace onClose={onClose} onSubmit={submit}>
      <TextField autoFocus label="What it is" maxLength={300} onChange={set('name')} required value={typed.name} />
      <div className="field-row">
        <TextField label="Day" onChange={set('day')} required type="date" value={typed.day} />
        <TextField label="At" onChange={set('time')} type="time" value={typed.time} />
        <TextField label="Last day" min={typed.day} onChange={set('until')} type="date" value={typed.until} />
      </div>
      <div className="field-row">
        <TextField label="City" maxLength={200} onChange={set('city')} value={typed.city} />
        <TextField label="Where" maxLength={500} onChange={set('where')} value={typed.where} />
      </div>
      <TextField inputMode="url" label="Link" maxLength={2000} onChange={set('link')} type="url" value={typed.link} />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

function typedFrom(event: EventHeld | undefined, today: Day): Typed {
  return Object.fromEntries(
    FIELDS.map((field) => [field, event?.[field] ?? (field === 'day' && event === undefined ? today : '')]),
  ) as Typed
}

function factsFrom(typed: Typed) {
  const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim())
  return {
    name: typed.name.trim(),
    day: typed.day,
    until: orNull(typed.until),
    time: orNull(typed.time),
    city: orNull(typed.city),
    where: orNull(typed.where),
    link: orNull(typed.link),
  }
}
