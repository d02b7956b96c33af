import { memo } from 'react'
import type { PersonRow } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { useLongPress } from './long-press.ts'
import { whenInWords } from './people-words.ts'
import { type LineHandlers, PersonOpen, PersonPick } from './person-open.tsx'
import './person-line.css'

interface PersonLineProps extends LineHandlers {
  readonly row: PersonRow
  readonly index: number
  readonly today: Day
  readonly circle: string | undefined
  readonly by: 'due' | 'last-contact'
  readonly isChosen: boolean
  /** A tap chooses instead of opening. */
  readonly choosing: boolean
}

/** One person in the list: who, how alive it is, when they last talked, how close. */
export const PersonLine = memo(function PersonLine(props: PersonLineProps) {
  const { row, index, today, circle, by, isChosen } = props
  const press = useLongPress(() => props.onLongPress(row.id, index))
  return (
    <div className="person-line" data-chosen={isChosen} {...press}>
      <PersonPick {...props} />
      <PersonOpen {...props}>
        <span className="person-name">{row.name}</span>
        {row.work === undefined && row.city === undefined ? null : (
          <span className="person-work">{row.work ?? row.city}</span>
        )}
      </PersonOpen>
      <span className="person-aliveness">
        {row.place === 'network' || row.aliveness !== 'new' ? <AlivenessMark aliveness={row.aliveness} /> : null}
      </span>
      <span className="person-when">{whenInWords(row, by, today)}</span>
      <span className="person-circle">{circle}</span>
    </div>
  )
})
