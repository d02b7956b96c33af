import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import type { Trip } from '#book/trip.ts'
import { useWrite } from '../data/writes.ts'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { TextField } from '../ui/field.tsx'

interface TripFormProps {
  readonly trip?: Stored<Trip>
  readonly today: Day
  readonly onClose: () => void
}

export function TripForm({ trip, today, onClose }: TripFormProps) {
  const navigate = useNavigate()
  const [city, setCity] = useState(trip?.city ?? '')
  const [from, setFrom] = useState<Day>(trip?.from ?? today)
  const [until, setUntil] = useState<Day>(trip?.until ?? '')
  const add = useWrite('add-trip', {
    onDone: (done) => void navigate({ to: '/activities/trips/$tripId', params: { tripId: done.trip.id } }),
  })
  const edit = useWrite('edit-trip', { say: () => 'Saved.', onDone: onClose })
  const submit = (): void => {
    const facts = { city: city.trim(), from, until: until === '' ? from : until }
    if (trip === undefined) add.mutate(facts)
    else edit.mutate({ id: trip.id, version: trip.version, change: facts })
  }
  return (
    <FormInPlace onClose={onClose} onSubmit={submit}>
      <TextField
        autoFocus
        label="Where you are going"
        maxLength={200}
        onChange={(event) => setCity(event.target.value)}
        placeholder="A city"
        required
        value={city}
      />
      <div className="field-row">
        <TextField label="From" onChange={(event) => setFrom(event.target.value)} required type="date" value={from} />
        <TextField
          label="Until"
          min={from}
          onChange={(event) => setUntil(event.target.value)}
          type="date"
          value={until}
        />
      </div>
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
