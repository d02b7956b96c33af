import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { WeekView } from '#actions/week/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { count } from '../words/days.ts'
import { firstName } from '../words/kinds.ts'

type Water = NonNullable<WeekView['water']>

/** Who could do with a word, and why they matter in the owner's own words. */
export function WaterStep({ water: { ties, total } }: { readonly water: Water }) {
  if (ties.length === 0) return <p className="week-nothing">Nobody needs a word this week. Enjoy the quiet.</p>
  const more = total - ties.length
  // One question a week is asked, not one a person.
  const unsaid = ties.find(({ whyTheyMatter }) => whyTheyMatter === undefined)
  return (
    <>
      <ul className="week-list">
        {ties.map((tie) => (
          <ToWater key={tie.personId} mayAsk={tie === unsaid} tie={tie} />
        ))}
      </ul>
      {more > 0 ? <p className="week-more quiet">And {count(more, 'other tie')}, in their own time.</p> : null}
    </>
  )
}

interface ToWaterProps {
  readonly tie: Water['ties'][number]
  readonly mayAsk: boolean
}

function ToWater({ tie, mayAsk }: ToWaterProps) {
  const { personId, name, aliveness, headline, circle, whyTheyMatter } = tie
  const [isSaying, setSaying] = useState(false)
  return (
    <li className="week-item">
      <div className="week-item-top">
        <h2 className="week-name">
          <Link params={{ personId }} to="/people/$personId">
            {name}
          </Link>
        </h2>
        <AlivenessMark aliveness={aliveness} />
      </div>
      <p>
        {headline}
        {circle === undefined ? null : <span className="quiet"> In your circle “{circle}”.</span>}
      </p>
      {whyTheyMatter === undefined ? null : <p className="week-why">{whyTheyMatter}</p>}
      {isSaying ? <SayWhy name={name} onDone={() => setSaying(false)} personId={personId} /> : null}
      {!mayAsk || isSaying ? null : (
        <Button look="link" onClick={() => setSaying(true)}>
          Say why {firstName(name)} matters
        </Button>
      )}
    </li>
  )
}

interface SayWhyProps {
  readonly personId: string
  readonly name: string
  readonly onDone: () => void
}

/** R40: for them and for you, in your own words. */
function SayWhy({ personId, name, onDone }: SayWhyProps) {
  const page = useRead('show-person', { id: personId })
  const [why, setWhy] = useState('')
  const edit = useWrite('edit-person', { say: () => 'Written down.', onDone })
  const version = page.data?.person.version
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (why.trim() === '') return onDone()
    if (version !== undefined) edit.mutate({ id: personId, version, change: { whyTheyMatter: why.trim() } })
  }
  return (
    <form className="field-row week-why-form" onSubmit={submit}>
      <TextField
        autoFocus
        label={`Why ${name} matters to you`}
        onChange={(event) => setWhy(event.target.value)}
        value={why}
      />
      <Button disabled={edit.isPending || version === undefined} type="submit">
        Keep
      </Button>
    </form>
  )
}
