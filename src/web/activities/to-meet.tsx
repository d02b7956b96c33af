import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { EventPage } from '#actions/events/views.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useEventEditing } from './editing-event.ts'

const MOST = 3

/** R97: up to three to meet. The owner chooses; what is proposed has its reason. */
export function ToMeet({ page }: { readonly page: EventPage }) {
  const { toMeet } = page.event
  const { save, isSaving } = useEventEditing(page)
  const [typed, setTyped] = useState('')
  const isFull = toMeet.length >= MOST
  const chosen = new Set(toMeet.map(({ personId }) => personId))
  const offered = page.suggestions.filter(({ personId }) => !chosen.has(personId))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() === '' || isFull) return
    save({ toMeet: [...toMeet, { words: typed.trim() }] })
    setTyped('')
  }
  return (
    <section aria-labelledby="to-meet" className="activity-part">
      <h2 className="section-title" id="to-meet">
        Whom to meet
      </h2>
      <ul>
        {toMeet.map((one, at) => (
          <li className="coming-line" key={one.personId ?? one.words}>
            <Who name={nameOf(page, one.personId)} one={one} />
            <Button
              aria-label={`Take ${nameOf(page, one.personId) ?? one.words} off`}
              disabled={isSaving}
              icon="close"
              look="quiet"
              onClick={() => save({ toMeet: toMeet.filter((_, other) => other !== at) })}
            />
          </li>
        ))}
        {isFull
          ? null
          : offered.map(({ personId, name, because }) => (
              <li className="coming-line" key={personId}>
                <Who name={name} one={{ personId, words: because.join('. ') }} />
                <Button
                  aria-label={`Meet ${name}`}
                  disabled={isSaving}
                  onClick={() => save({ toMeet: [...toMeet, { personId, words: because[0] }] })}
                >
                  Meet
                </Button>
              </li>
            ))}
      </ul>
      {isFull ? (
        <p className="quiet">Three are enough for one evening.</p>
      ) : (
        <form className="field-row prepare-form" onSubmit={submit}>
          <TextField
            label="Somebody else"
            maxLength={500}
            onChange={(event) => setTyped(event.target.value)}
            placeholder="The woman who runs the hives"
            value={typed}
          />
          <Button disabled={isSaving || typed.trim() === ''} type="submit">
            Add
          </Button>
        </form>
      )}
    </section>
  )
}

interface WhoProps {
  readonly one: EventPage['event']['toMeet'][number]
  readonly name: string | undefined
}

function Who({ one: { personId, words }, name }: WhoProps) {
  if (personId === undefined) return <p className="near-name">{words}</p>
  return (
    <div>
      <Link className="near-name" params={{ personId }} to="/people/$personId">
        {name ?? words}
      </Link>
      {name === undefined ? null : <p className="quiet">{words}</p>}
    </div>
  )
}

function nameOf({ mayCome, suggestions, met }: EventPage, personId: string | undefined): string | undefined {
  if (personId === undefined) return undefined
  return (
    [...mayCome, ...met].find(({ id }) => id === personId)?.name ??
    suggestions.find((one) => one.personId === personId)?.name
  )
}
