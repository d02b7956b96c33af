import { useState } from 'react'
import type { MaterialShown } from '#actions/materials/list-materials.ts'
import type { Day } from '#book/day.ts'
import { SomebodyField } from '../people/somebody-field.tsx'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { MaterialForm, MATERIAL_KINDS } from './material-form.tsx'
import { ToConnect } from './to-connect.tsx'
import '../write/letters.css'
import './materials.css'

/** R20, R136: the owner's profile, resume and the like, how old they are, and who has which edition. */
export function MaterialsScreen() {
  const [isAdding, setAdding] = useState(false)
  const kept = useRead('list-materials', {})
  const overview = useRead('overview', {})
  const error = kept.error ?? overview.error
  const materials = kept.data?.materials
  const today = overview.data?.today
  const add = (
    <Button icon="add" look={materials?.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
      Add a material
    </Button>
  )
  return (
    <Screen title="My materials">
      <ScreenHead
        lead="Your profile, your resume, a short line about you: how old each is, and who has which edition."
        title="My materials"
      />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void kept.refetch()} />}
      {isAdding ? <MaterialForm onClose={() => setAdding(false)} /> : null}
      {materials === undefined || today === undefined ? (
        error === null ? (
          <Skeleton label="Your materials are coming" lines={4} />
        ) : null
      ) : (
        <>
          {materials.length === 0 || isAdding ? null : add}
          <ul>
            {materials.map((material) => (
              <OneMaterial key={material.id} material={material} today={today} />
            ))}
          </ul>
          {materials.length === 0 && !isAdding ? (
            <EmptyState action={add} title="No material is written down">
              Write down where your profile and resume are, and the month will remind you when they grow old.
            </EmptyState>
          ) : null}
          <ToConnect />
        </>
      )}
    </Screen>
  )
}

function OneMaterial({ material, today }: { readonly material: MaterialShown; readonly today: Day }) {
  const { id, version, name, kind, url, edition, age, sent } = material
  const [isSending, setSending] = useState(false)
  const edit = useWrite('edit-material', { say: () => 'Noted.' })
  const note = useWrite('note-material-sent', { say: () => 'Noted.', onDone: () => setSending(false) })
  return (
    <li className="material-one">
      <h2 className="material-name">
        {url === undefined ? (
          name
        ) : (
          <a href={url} rel="noreferrer" target="_blank">
            {name}
          </a>
        )}
      </h2>
      <p>
        {age.inWords}
        {age.isDue ? ' It may be worth a look.' : ''}
      </p>
      <p className="quiet small">
        {MATERIAL_KINDS[kind]}
        {edition === undefined ? '' : `, edition “${edition}”`}
      </p>
      <WhoHasIt sent={sent} today={today} />
      <div className="letters-do">
        <Button
          aria-label={`I changed it today: ${name}`}
          onClick={() => edit.mutate({ id, version, change: { updatedOn: today } })}
        >
          I changed it today
        </Button>
        <Button
          aria-expanded={isSending}
          aria-label={`Somebody has it: ${name}`}
          look="quiet"
          onClick={() => setSending(!isSending)}
        >
          Somebody has it
        </Button>
        <Button
          aria-label={`Put away: ${name}`}
          look="quiet"
          onClick={() => edit.mutate({ id, version, change: { state: 'put-away' } })}
        >
          Put away
        </Button>
      </div>
      {isSending ? (
        <SomebodyField label="Who has it" onChoose={(person) => note.mutate({ id, version, personId: person.id })} />
      ) : null}
    </li>
  )
}

function WhoHasIt({ sent, today }: Pick<MaterialShown, 'sent'> & { readonly today: Day }) {
  if (sent.length === 0) return null
  return (
    <ul className="material-sent">
      {sent.map(({ personId, name, day, edition, isPresent }) => (
        <li key={`${personId} ${day} ${edition ?? ''}`}>
          {name} has {isPresent ? 'this edition' : 'an earlier edition'}
          {isPresent || edition === undefined ? '' : `, “${edition}”`},{' '}
          <span className="quiet">{fromToday(day, today)}</span>
        </li>
      ))}
    </ul>
  )
}
