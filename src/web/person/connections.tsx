import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'
import { Fact } from './fact.tsx'
import { FormFoot } from './fields-form.tsx'
import { calledIn } from './person-words.ts'
import { FormInPlace } from './form-in-place.tsx'

/** R138: whom of your people they know. It is then on the other's page, too. */
export function Connections({ page }: { readonly page: PersonPage }) {
  const { connections } = page
  const disconnect = useWrite('disconnect-people', { say: () => 'Removed.' })
  return (
    <Fact
      form={(close) => <ConnectForm onClose={close} page={page} />}
      isEmpty={connections.length === 0}
      title="Whom they know"
    >
      <ul className="fact-list">
        {connections.map(({ id, version, otherId, name, as }) => (
          <li key={id}>
            <Link params={{ personId: otherId }} to="/people/$personId">
              {name}
            </Link>
            {as === undefined ? null : <span className="fact-about">{as}</span>}
            <Button
              aria-label={`They do not know ${name}`}
              className="fact-remove"
              icon="close"
              look="quiet"
              onClick={() => disconnect.mutate({ id, version })}
            />
          </li>
        ))}
      </ul>
    </Fact>
  )
}

const MOST_OFFERED = 5

function ConnectForm({ page, onClose }: { readonly page: PersonPage; readonly onClose: () => void }) {
  const { person } = page
  const [typed, setTyped] = useState('')
  const [as, setAs] = useState('')
  const [other, setOther] = useState<{ readonly id: string; readonly name: string } | undefined>()
  const query = usePause(typed, 120)
  const found = useRead(
    'list-people',
    { search: query, limit: MOST_OFFERED + 1 },
    { enabled: query.trim() !== '' && other === undefined, keepPrevious: true },
  )
  const connect = useWrite('connect-people', {
    say: () => `${calledIn(person.name)} knows ${other?.name ?? ''}.`,
    onDone: onClose,
  })
  const offered = (found.data?.rows ?? []).filter(({ id }) => id !== person.id).slice(0, MOST_OFFERED)
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        const named = other ?? (offered.length === 1 ? offered[0] : undefined)
        if (named === undefined) return
        connect.mutate({ one: person.id, other: named.id, ...(as.trim() === '' ? {} : { as: as.trim() }) })
      }}
    >
      <TextField
        autoFocus
        label={`Whom ${calledIn(person.name)} knows`}
        onChange={(event) => {
          setTyped(event.target.value)
          setOther(undefined)
        }}
        value={other?.name ?? typed}
      />
      {other !== undefined || typed.trim() === '' ? null : (
        <ul aria-label="People by that name" className="offered-people">
          {offered.map((row) => (
            <li key={row.id}>
              <Button look="quiet" onClick={() => setOther(row)}>
                {row.name}
                {row.work === undefined ? null : <span className="quiet"> {row.work}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        hint="Sisters; worked together at Acme"
        label="How they know each other"
        onChange={(event) => setAs(event.target.value)}
        value={as}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
