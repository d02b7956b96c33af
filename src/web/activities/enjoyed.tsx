import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActivitiesPage, ActivityView } from '#actions/activities/views.ts'
import type { Day } from '#book/day.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { ActivityForm } from './activity-form.tsx'
import { COSTS, dayOfWeek, metInWords, rhythmInWords } from './activity-words.ts'

/** What the owner enjoys, the most enjoyed first (R80, R96). */
export function Enjoyed({ page }: { readonly page: ActivitiesPage }) {
  const [isAdding, setAdding] = useState(false)
  return (
    <section aria-labelledby="enjoyed" className="activity-part">
      <h2 className="section-title" id="enjoyed">
        What you enjoy
      </h2>
      {page.activities.length === 0 ? (
        <p className="quiet">Softball, hiking, a choir: where ties grow by themselves, because you would go anyway.</p>
      ) : null}
      <ul>
        {page.activities.map((view) => (
          <li className="activity" key={view.activity.id}>
            <OneActivity today={page.today} view={view} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ActivityForm onClose={() => setAdding(false)} />
      ) : (
        <Button className="activity-add" icon="add" look="quiet" onClick={() => setAdding(true)}>
          Add something you enjoy
        </Button>
      )}
    </section>
  )
}

function OneActivity({ view, today }: { readonly view: ActivityView; readonly today: Day }) {
  const [isEditing, setEditing] = useState(false)
  const { activity, enjoyed, nextDay, group, met, metTotal, worth } = view
  const { id, version, name } = activity
  const drop = useWrite('drop-activity', { say: () => `${name} is let go. Whom you met there stays.` })
  if (isEditing) return <ActivityForm activity={activity} onClose={() => setEditing(false)} />
  const next = nextDay === undefined ? undefined : `next on ${dayOfWeek(nextDay, today)}`
  const cost = activity.cost === undefined ? undefined : COSTS[activity.cost]
  const told = [rhythmInWords(activity.repeats), next, activity.time, activity.city, cost]
  const metWords = metInWords(
    met.map((one) => one.name),
    metTotal,
  )
  const letGo = (): void => drop.mutate({ id, version })
  return (
    <>
      <div className="activity-head">
        <h3 className="ahead-name">{name}</h3>
        <span>
          <Button aria-label={`Edit ${name}`} look="link" onClick={() => setEditing(true)}>
            Edit
          </Button>
          {worth?.letGo === true ? null : (
            <Button aria-label={`Let go of ${name}`} look="link" onClick={letGo}>
              Let go
            </Button>
          )}
        </span>
      </div>
      {enjoyed === undefined ? null : <p>{enjoyed}.</p>}
      <p className="quiet">{told.filter((part) => part !== undefined).join(', ')}</p>
      {group === undefined ? null : (
        <p className="quiet">
          With{' '}
          <Link params={{ groupId: group.id }} to="/groups/$groupId">
            {group.name}
          </Link>
        </p>
      )}
      {metWords === undefined ? null : <p className="quiet">{metWords}.</p>}
      {worth === undefined ? null : (
        <p className="activity-worth">
          {worth.words}{' '}
          {worth.letGo ? (
            <Button aria-label={`Let go of ${name}`} look="link" onClick={letGo}>
              Let it go
            </Button>
          ) : null}
        </p>
      )}
    </>
  )
}
