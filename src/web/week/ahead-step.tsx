import { Link } from '@tanstack/react-router'
import type { WeekView } from '#actions/week/views.ts'
import type { Day } from '#book/day.ts'
import { TextArea } from '../ui/field.tsx'
import { dayInWords, weekdayOf } from '../words/days.ts'
import { PlaceLink } from '../shell/place-link.tsx'

interface AheadStepProps {
  readonly ahead: NonNullable<WeekView['next']>
  readonly today: Day
  readonly notes: string
  readonly onNotes: (notes: string) => void
}

/** The seven days to come, how many minutes they may take, and a line to oneself. */
export function AheadStep({ ahead: { days, words, planReview }, today, notes, onNotes }: AheadStepProps) {
  return (
    <>
      <ol className="week-days">
        {days.map(({ day, isQuiet, items }) => (
          <li key={day}>
            <time dateTime={day}>
              <span className="week-day">{weekdayOf(day)}</span>{' '}
              <span className="quiet small">{dayInWords(day, today)}</span>
            </time>
            <DayItems isQuiet={isQuiet} items={items} />
          </li>
        ))}
      </ol>
      <p className="week-more">{words}</p>
      {planReview === undefined ? null : (
        <p className="week-more">
          {planReview} <PlaceLink className="week-link" to="/plan" words="To your plan" />
        </p>
      )}
      <div className="week-notes">
        <TextArea
          hint="Only for you; it is here again next time you open this week."
          label="A line to yourself"
          onChange={(event) => onNotes(event.target.value)}
          rows={2}
          value={notes}
        />
      </div>
    </>
  )
}

type AheadDay = AheadStepProps['ahead']['days'][number]

function DayItems({ isQuiet, items }: Pick<AheadDay, 'isQuiet' | 'items'>) {
  if (items.length === 0) return <p className="quiet">{isQuiet ? 'A quiet day' : 'Nothing in particular'}</p>
  return (
    <ul>
      {items.map(({ words, personId }) => (
        <li key={words}>
          {personId === undefined ? (
            words
          ) : (
            <Link params={{ personId }} to="/people/$personId">
              {words}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
