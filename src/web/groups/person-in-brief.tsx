import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonRow } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { fromToday } from '../words/days.ts'
import './person-in-brief.css'

interface PersonInBriefProps {
  readonly row: PersonRow
  readonly today: Day
  /** Under the name; their work, when left out. */
  readonly about?: ReactNode
  readonly circle?: string | undefined
  readonly children?: ReactNode
}

/** Somebody on a page about something else: who, how alive it is, and when there was last something between you. */
export function PersonInBrief({ row, today, about = row.work, circle, children }: PersonInBriefProps) {
  const last = row.lastContactDay === undefined ? undefined : `last talked ${fromToday(row.lastContactDay, today)}`
  const said = [circle, last].filter((part) => part !== undefined).join(', ')
  return (
    <li className="in-brief">
      <div>
        <Link className="in-brief-name" params={{ personId: row.id }} to="/people/$personId">
          {row.name}
        </Link>
        {about === undefined ? null : <p>{about}</p>}
        {said === '' ? null : <p className="quiet small">{said}</p>}
      </div>
      {row.aliveness === 'new' ? null : <AlivenessMark aliveness={row.aliveness} />}
      {children}
    </li>
  )
}
