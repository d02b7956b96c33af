import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { usePause } from '../ui/pause.ts'
import { cadenceInWords } from '../words/days.ts'
import { endSentence } from '../words/sentences.ts'
import { factsFrom } from './one-line.ts'
import { alikeIn, type Alike } from './alike.ts'
import './add-person-dialog.css'

interface AddPersonDialogProps {
  readonly overview: BookOverview
  readonly onClose: () => void
}

const POOL = ''

/** A name is enough. Somebody who may be in the book already is shown before a second one is made. */
export function AddPersonDialog({ overview, onClose }: AddPersonDialogProps) {
  const [typed, setTyped] = useState<Typed>({ name: '', line: '', circleId: overview.circles[2]?.id ?? POOL })
  const { add, problem, isPending, forget } = useAdding(onClose)
  const asTyped = useAlike(typed)
  const alike = alikeIn(problem) ?? asTyped
  const change = (changed: Partial<Typed>): void => {
    setTyped({ ...typed, ...changed })
    forget()
  }
  return (
    <Dialog onClose={onClose} title="Add a person">
      <form
        className="add-person"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.name.trim() !== '') add(typed, alike === undefined ? 'unless known' : 'anyway')
        }}
      >
        <Fields circles={overview.circles} onChange={change} typed={typed} />
        {problem === undefined || alike !== undefined ? null : <ErrorNotice error={problem} />}
        {alike === undefined ? null : <MaybeKnown alike={alike} name={typed.name.trim()} onOpen={onClose} />}
        <div className="dialog-foot">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={isPending} look="primary" type="submit">
            {alike === undefined ? 'Add' : `Add another ${firstWordOf(typed.name)}`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const TYPING_PAUSE_MILLISECONDS = 250

/** Who is in the book already and may be the one being typed; nobody while a name is half there. */
function useAlike({ name, line }: Typed): readonly Alike[] | undefined {
  const still = usePause(`${name.trim()}\n${line.trim()}`, TYPING_PAUSE_MILLISECONDS)
  const [stillName = '', stillLine = ''] = still.split('\n')
  const { emails, phones } = factsFrom(stillLine)
  const email = emails?.[0]?.address
  const phone = phones?.[0]?.number
  const { data } = useRead(
    'who-is-like',
    { name: stillName, ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) },
    { enabled: stillName !== '' },
  )
  const isStill = stillName === name.trim() && stillLine === line.trim()
  return isStill && data !== undefined && data.people.length > 0 ? data.people : undefined
}

function firstWordOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}

interface Typed {
  readonly name: string
  readonly line: string
  /** Nothing: kept in the pool. */
  readonly circleId: string
}

function useAdding(onDone: () => void) {
  const [problem, setProblem] = useState<Error>()
  const adding = useWrite('add-person', {
    say: ({ person }) => `${person.name.full} is in your ${person.place}.`,
    onDone,
    onProblem: (error) => {
      setProblem(error)
      return true
    },
  })
  const add = ({ name, line, circleId }: Typed, how: 'unless known' | 'anyway'): void => {
    const where = circleId === POOL ? { place: 'pool' as const } : { place: 'network' as const, circleId }
    adding.mutate({ name: name.trim(), ...factsFrom(line), ...where, force: how === 'anyway' })
  }
  return { add, problem, isPending: adding.isPending, forget: () => setProblem(undefined) }
}

interface FieldsProps {
  readonly circles: BookOverview['circles']
  readonly typed: Typed
  readonly onChange: (changed: Partial<Typed>) => void
}

function Fields({ circles, typed, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        autoFocus
        label="Name"
        onChange={(event) => onChange({ name: event.target.value })}
        required
        value={typed.name}
      />
      <SelectField
        label="How close"
        onChange={(event) => onChange({ circleId: event.target.value })}
        value={typed.circleId}
      >
        {circles.map((circle) => (
          <option key={circle.id} value={circle.id}>
            {circle.name}, {cadenceInWords(circle.cadenceDays)}
          </option>
        ))}
        <option value={POOL}>Just keep them, without a rhythm</option>
      </SelectField>
      <TextField
        hint="An address, a number, or how you met."
        label="One line, if you like"
        onChange={(event) => onChange({ line: event.target.value })}
        value={typed.line}
      />
    </>
  )
}

interface MaybeKnownProps {
  readonly alike: readonly Alike[]
  readonly name: string
  readonly onOpen: () => void
}

function MaybeKnown({ alike, name, onOpen }: MaybeKnownProps) {
  return (
    <div className="maybe-known" role="status">
      <p>
        {alike.length === 1
          ? `Perhaps you have ${name} already. Open them, or add another:`
          : `Perhaps one of these is ${name}. Open them, or add another:`}
      </p>
      <ul>
        {alike.map((one) => (
          <li key={one.personId}>
            <Link
              className="maybe-known-name"
              onClick={onOpen}
              params={{ personId: one.personId }}
              to="/people/$personId"
            >
              {one.name}
            </Link>
            {one.work === undefined ? null : <span className="small">{one.work}</span>}
            <span className="quiet small">{one.because.map(endSentence).join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
