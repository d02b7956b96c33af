import { type FormEvent, useState } from 'react'
import type { BookOverview, GroupPage } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { countPeople } from '../people/people-words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'
import { inFigures } from '../words/days.ts'
import { PersonInBrief } from './person-in-brief.tsx'

interface MembersProps {
  readonly page: GroupPage
  readonly overview: BookOverview
  readonly onMore: () => void
}

/** Enough to see what is alive; the rest is one press away. */
const A_FEW = 7

/** R99: whom one is most in touch with comes first, whatever the group is for. */
export function Members({ page, overview, onMore }: MembersProps) {
  const { group, members, total } = page
  const [isWhole, setWhole] = useState(total <= A_FEW + 2)
  const leave = useWrite('place-people', { say: () => `No longer in ${group.name}; still in your book.` })
  const circleNames = new Map(overview.circles.map(({ id, name }) => [id, name]))
  return (
    <section aria-labelledby="group-members" className="group-part">
      <h2 className="section-title" id="group-members">
        {total === 0 ? 'Nobody is in it yet' : countPeople(total)}
      </h2>
      <ul className="in-brief-list">
        {(isWhole ? members : members.slice(0, A_FEW)).map((row) => (
          <PersonInBrief
            circle={row.circleId === undefined ? undefined : circleNames.get(row.circleId)}
            key={row.id}
            row={row}
            today={overview.today}
          >
            <Button
              aria-label={`Take ${row.name} out of the group`}
              icon="close"
              look="quiet"
              onClick={() => leave.mutate({ ids: [row.id], removeGroup: group.id })}
            />
          </PersonInBrief>
        ))}
      </ul>
      {isWhole && members.length >= total ? null : (
        <Button className="group-add" look="quiet" onClick={isWhole ? onMore : () => setWhole(true)}>
          {members.length >= total ? `Show all ${inFigures(total)}` : 'Show more of them'}
        </Button>
      )}
      <AddMember group={group} />
    </section>
  )
}

const MOST_OFFERED = 5
const TYPING_PAUSE_MILLISECONDS = 100

function AddMember({ group }: { readonly group: GroupPage['group'] }) {
  const [typed, setTyped] = useState('')
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const found = useRead(
    'list-people',
    { search: query, limit: MOST_OFFERED },
    { enabled: query !== '', keepPrevious: true },
  )
  const join = useWrite('place-people', { say: () => `Now in ${group.name}.`, onDone: () => setTyped('') })
  const offered = typed.trim() === '' ? [] : (found.data?.rows ?? [])
  const add = (id: string): void => join.mutate({ ids: [id], addGroup: group.id })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const [first] = offered
    if (first !== undefined) add(first.id)
  }
  return (
    <form className="add-member" onSubmit={submit}>
      <TextField
        label="Add somebody of your book"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped('')
        }}
        placeholder="A name"
        value={typed}
      />
      {offered.length === 0 ? null : (
        <ul aria-label="People by that name" className="offered-people">
          {offered.map((row) => (
            <li key={row.id}>
              <Button look="quiet" onClick={() => add(row.id)}>
                {row.name}
                {row.work === undefined ? null : <span className="quiet"> {row.work}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
