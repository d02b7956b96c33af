import type { StripDot } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { REAL_EXCHANGE_WEIGHT } from '#book/interaction.ts'
import { dayInWords } from '../words/days.ts'
import { KINDS } from '../words/kinds.ts'
import { drawStrip, STRIP_HEIGHT, STRIP_WIDTHS, stripInWords } from './strip.ts'
import './strip-of-years.css'

interface StripProps {
  readonly dots: readonly StripDot[]
  readonly today: Day
  /** Across a page, or in a panel. */
  readonly size?: 'wide' | 'narrow'
}

/** A tie over the years: a dot a day, its area the weight, silences as a dotted line; read aloud as a sentence. */
export function StripOfYears({ dots, today, size = 'wide' }: StripProps) {
  if (dots.length === 0) return null
  const width = STRIP_WIDTHS[size]
  const strip = drawStrip(dots, { today, width, lightBelow: REAL_EXCHANGE_WEIGHT })
  const words = stripInWords(dots, today, REAL_EXCHANGE_WEIGHT)
  return (
    <figure className="strip">
      <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(STRIP_HEIGHT)}`}>
        <line className="strip-ground" x1="0" x2={width} y1="26" y2="26" />
        {strip.silences.map(({ x1, x2 }) => (
          <g key={x1}>
            <line className="strip-cover" x1={x1} x2={x2} y1="26" y2="26" />
            <line className="strip-silence" x1={x1 + 12} x2={Math.max(x1 + 12, x2 - 12)} y1="26" y2="26" />
          </g>
        ))}
        {strip.years.map(({ x, year }) => (
          <g key={year}>
            <line className="strip-year-mark" x1={x} x2={x} y1="40" y2="44" />
            <text className="strip-year" textAnchor={x > width - 24 ? 'end' : 'middle'} x={x} y="56">
              {year}
            </text>
          </g>
        ))}
        {strip.dots.map(({ x, y, radius, light, dot }) => (
          <circle
            className={light ? 'strip-dot strip-dot-light' : 'strip-dot'}
            cx={x}
            cy={y}
            key={`${dot.day}${dot.kind}`}
            r={radius}
          >
            <title>{`${KINDS[dot.kind].name}, ${dayInWords(dot.day, today)}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption className="unseen">{words}</figcaption>
    </figure>
  )
}
