import { Link } from '@tanstack/react-router'
import type { BookOverview } from '#actions/views.ts'
import { cadenceInWords } from '../words/days.ts'
import { type PeopleSearch, searchWith } from './people-search.ts'
import { drawRings, RINGS_SIDE, ringInWords } from './rings.ts'
import './rings.css'

interface RingsProps {
  readonly circles: BookOverview['circles']
  readonly search: PeopleSearch
}

/** The circles as rings, thick and green where ties are alive and thin where not; in words below, each a filter. */
export function Rings({ circles, search }: RingsProps) {
  const { circle } = search
  return (
    <section aria-labelledby="rings-title" className="rings">
      <h2 className="unseen" id="rings-title">
        Your circles
      </h2>
      <svg aria-hidden="true" viewBox={`0 0 ${String(RINGS_SIDE)} ${String(RINGS_SIDE)}`}>
        {drawRings(circles).map(({ id, radius, arcs }) => (
          <g className={circle !== undefined && circle !== id ? 'ring-away' : undefined} key={id}>
            <circle className="ring-ground" cx={RINGS_SIDE / 2} cy={RINGS_SIDE / 2} r={radius} />
            {arcs.map((arc) => (
              <path className={`ring-arc ring-${arc.aliveness}`} d={arc.path} key={arc.aliveness} />
            ))}
          </g>
        ))}
        <circle className="ring-you" cx={RINGS_SIDE / 2} cy={RINGS_SIDE / 2} r="4" />
      </svg>
      <ul className="rings-words">
        {circles.map((one) => (
          <li key={one.id}>
            <Link
              activeProps={{ 'aria-current': undefined }}
              className="rings-link"
              data-on={circle === one.id}
              search={searchWith(search, { place: undefined, circle: circle === one.id ? undefined : one.id })}
              to="/people"
            >
              <span className="rings-name">
                {one.name} <span className="quiet small">{cadenceInWords(one.cadenceDays)}</span>
              </span>
              <span className="quiet small">{ringInWords(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
