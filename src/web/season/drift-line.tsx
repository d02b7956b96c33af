import type { DriftForecast } from '#advice/season/drift.ts'
import type { Day } from '#book/day.ts'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { count, dayInWords } from '../words/days.ts'
import { drawDrift } from './drift-line.ts'
import { Opening, PersonLink } from './opening.tsx'
import { monthInShort } from './season-words.ts'

interface DriftLineProps {
  readonly drift: DriftForecast
  readonly today: Day
}

/** R8: a dot for each tie on the day it would go cold, a lane for each circle; the names and days below. */
export function DriftLine({ drift, today }: DriftLineProps) {
  const width = useNarrowWindow() ? 344 : 640
  if (drift.cold.length === 0) return null
  const { height, lanes, months } = drawDrift(drift, today, width)
  return (
    <figure className="season-picture">
      <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(height)}`}>
        {months.map(({ x, day }) => (
          <g key={day}>
            <line className="drift-month" x1={x} x2={x} y1="4" y2={height - 20} />
            <text className="picture-label" textAnchor="middle" x={x} y={height - 5}>
              {monthInShort(day, 640)}
            </text>
          </g>
        ))}
        {lanes.map(({ circle, people, nameY, y, dots }) => (
          <g key={circle}>
            <text className="picture-lane" x="0" y={nameY}>
              {circle} · {people}
            </text>
            <line className="picture-ground" x1="0" x2={width} y1={y} y2={y} />
            {dots.map((dot) => (
              <circle className="drift-dot" cx={dot.x} cy={dot.y} key={dot.tie.personId} r="4.5">
                <title>{`${dot.tie.name}, ${dayInWords(dot.tie.coldOn, today)}`}</title>
              </circle>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="season-numbers">
        <Opening
          items={drift.cold}
          keyOf={({ personId }) => personId}
          words={`${count(drift.cold.length, 'name')} with ${drift.cold.length === 1 ? 'its day' : 'their days'}, the closest first`}
        >
          {({ personId, name, circle, coldOn }) => (
            <>
              <time dateTime={coldOn}>{dayInWords(coldOn, today)}</time>
              <span>
                <PersonLink id={personId} name={name} /> <span className="quiet">{circle}</span>
              </span>
            </>
          )}
        </Opening>
      </figcaption>
    </figure>
  )
}
