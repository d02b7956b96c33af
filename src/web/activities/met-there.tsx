import { Link } from '@tanstack/react-router'
import type { EventPage } from '#actions/events/views.ts'

/** Whom the owner met there, once it is written down. */
export function MetThere({ page: { met } }: { readonly page: EventPage }) {
  if (met.length === 0) return null
  return (
    <section aria-labelledby="met-there" className="activity-part">
      <h2 className="section-title" id="met-there">
        Whom you met
      </h2>
      <ul>
        {met.map(({ id, name }) => (
          <li className="near-line" key={id}>
            <Link className="near-name" params={{ personId: id }} to="/people/$personId">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
