import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { useKeys } from '../shell/keys.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CHANNELS } from '../words/kinds.ts'
import { type Happened, HappenedForm } from './happened-form.tsx'
import { calledIn } from './person-words.ts'

/** Where what happened is written down, on the person's own page. */
export function LogBox({ page, today }: { readonly page: PersonPage; readonly today: Day }) {
  const [isOpen, setOpen] = useState(false)
  const { person, suggestedChannel } = page
  const log = useWrite('log-interaction', { say: ({ notices }) => ['Written down.', ...notices].join(' ') })
  const navigate = useNavigate()
  const params = { personId: person.id }
  useKeys('This person', [
    { keys: 'l', does: 'Log what happened', run: () => setOpen(true) },
    { keys: 'w', does: 'Write to them', run: () => void navigate({ to: '/write/$personId', params }) },
  ])
  const save = ({ kind, direction, day, whatTheyTold, notes }: Happened): void => {
    const told = whatTheyTold.trim()
    const noted = notes.trim()
    log.mutate({
      kind,
      direction,
      day,
      personIds: [person.id],
      ...(told === '' ? {} : { whatTheyTold: told }),
      ...(noted === '' ? {} : { notes: noted }),
    })
    setOpen(false)
  }
  if (!isOpen) {
    return (
      <div className="log-box">
        <Button icon="log" look="primary" onClick={() => setOpen(true)}>
          Write down what happened
        </Button>
        <Link className={buttonClass('plain')} params={params} to="/write/$personId">
          Write a letter
        </Link>
      </div>
    )
  }
  const kind = suggestedChannel === undefined ? 'met' : CHANNELS[suggestedChannel].kind
  return (
    <Card>
      <HappenedForm
        initial={{ kind, direction: 'both', day: today, whatTheyTold: '', notes: '' }}
        name={calledIn(person.name)}
        onClose={() => setOpen(false)}
        onSave={save}
        today={today}
      />
    </Card>
  )
}
