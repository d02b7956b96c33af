import { Link } from '@tanstack/react-router'
import type { EventsPage } from '#actions/events/views.ts'
import { Card } from '../ui/card.tsx'
import { buttonClass } from '../ui/button.tsx'
import { dayInWords, fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'

/** R98: what is over and not written down yet; the latest alone, so that nothing piles up. */
export function ToCapture({ page }: { readonly page: EventsPage }) {
  const [latest] = page.toCapture
  if (latest === undefined) return null
  return (
    <Card className="to-capture">
      <p>
        <span className="ahead-name">{latest.name}</span>
        <span className="quiet">{startSentence(fromToday(latest.until ?? latest.day, page.today))}</span>
      </p>
      <Link className={buttonClass('primary')} params={{ eventId: latest.id }} to="/activities/events/$eventId">
        Note whom you met
      </Link>
    </Card>
  )
}

/** What was, to look up whom one met where. */
export function Been({ page }: { readonly page: EventsPage }) {
  const [, ...waiting] = page.toCapture
  const been = [...waiting, ...page.been].toSorted((one, other) => (one.day < other.day ? 1 : -1))
  if (been.length === 0) return null
  return (
    <section aria-labelledby="been" className="activity-part">
      <h2 className="section-title" id="been">
        Been
      </h2>
      <ul className="been-list">
        {been.map((event) => (
          <li key={event.id}>
            <Link params={{ eventId: event.id }} to="/activities/events/$eventId">
              {event.name}
            </Link>{' '}
            <span className="quiet">
              {dayInWords(event.day, page.today)}
              {event.metIds.length === 0
                ? ''
                : `, met ${event.metIds.length === 1 ? 'one person' : `${String(event.metIds.length)} people`}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
