import { Link } from '@tanstack/react-router'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'

interface WhomToTellProps {
  readonly newsId: string
  readonly today: Day
}

/** Close ties that have not heard it, and those who have. */
export function WhomToTell({ newsId, today }: WhomToTellProps) {
  const shown = useRead('show-my-news', { id: newsId })
  const tell = useWrite('tell-my-news', { say: () => 'Noted.' })
  if (shown.data === undefined) {
    return shown.error === null ? <Skeleton label="They are coming" lines={2} /> : <ErrorNotice error={shown.error} />
  }
  const { news, toTell, told } = shown.data
  return (
    <div className="my-news-tell">
      {toTell.length === 0 ? <p className="quiet">Everybody close to you has heard it.</p> : null}
      <ul>
        {toTell.map(({ personId, name, because }) => (
          <li className="letters-one" key={personId}>
            <div className="letters-words">
              <Link className="letters-name" params={{ personId }} to="/people/$personId">
                {name}
              </Link>
              <p className="quiet small">{because.join(' ')}</p>
            </div>
            <div className="letters-do">
              <Link
                aria-label={`Write to ${name}`}
                className={buttonClass('plain')}
                params={{ personId }}
                search={{ kind: 'news', news: newsId }}
                to="/write/$personId"
              >
                Write
              </Link>
              <Button
                aria-label={`Told already: ${name}`}
                look="quiet"
                onClick={() => tell.mutate({ id: newsId, version: news.version, personIds: [personId] })}
              >
                Told already
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {told.length === 0 ? null : (
        <p className="quiet small">
          Told: {told.map(({ name, day }) => `${name}, ${fromToday(day, today)}`).join('; ')}.
        </p>
      )}
    </div>
  )
}
