import { type FormEvent, useState } from 'react'
import type { EventPage } from '#actions/events/views.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useEventEditing } from './editing-event.ts'

/** R97: one thing to bring; who gives first has something to talk about. */
export function Bring({ page }: { readonly page: EventPage }) {
  const { giveToBring } = page.event
  const { save, isSaving } = useEventEditing(page)
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() === '') return
    save({ giveToBring: typed.trim() })
    setTyped('')
  }
  return (
    <section aria-labelledby="to-bring" className="activity-part">
      <h2 className="section-title" id="to-bring">
        What to bring
      </h2>
      {giveToBring === undefined ? (
        <>
          <ul>
            {page.gives.map(({ words, because }) => (
              <li className="coming-line" key={`${words} ${because}`}>
                <div>
                  <p className="near-name">{words}</p>
                  <p className="quiet">{because}</p>
                </div>
                <Button aria-label={`Bring ${words}`} disabled={isSaving} onClick={() => save({ giveToBring: words })}>
                  Bring
                </Button>
              </li>
            ))}
          </ul>
          <form className="field-row prepare-form" onSubmit={submit}>
            <TextField
              label="One thing to give"
              maxLength={1000}
              onChange={(event) => setTyped(event.target.value)}
              placeholder="A question answered, a name, a jar of honey"
              value={typed}
            />
            <Button disabled={isSaving || typed.trim() === ''} type="submit">
              Bring
            </Button>
          </form>
        </>
      ) : (
        <p className="coming-line">
          <span className="near-name">{giveToBring}</span>
          <Button
            aria-label="Bring something else"
            disabled={isSaving}
            icon="close"
            look="quiet"
            onClick={() => save({ giveToBring: null })}
          />
        </p>
      )}
    </section>
  )
}
