import { useId } from 'react'
import type { SeasonLook } from '#actions/season/season-views.ts'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { inFigures } from '../words/days.ts'
import { AsTable } from './as-table.tsx'
import { drawRunningLine, LINE_HEIGHT, type LinePoint } from './running-line.ts'
import { monthInFull, monthInShort } from './season-words.ts'

/** R116: ties in their rhythm, month by month; months in which nobody talked are hatched and say so. */
export function RunningLine({ running }: { readonly running: SeasonLook['running'] }) {
  const hatch = useId()
  const width = useNarrowWindow() ? 344 : 640
  const { points, path, ground, silences } = drawRunningLine(running.months, width)
  const last = points.at(-1)
  return (
    <figure className="season-picture">
      <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(LINE_HEIGHT)}`}>
        <defs>
          <pattern height="7" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="7">
            <line className="hatch-line" x1="0" x2="0" y1="0" y2="7" />
          </pattern>
        </defs>
        {silences.map((silence) => (
          <g key={silence.x}>
            <rect fill={`url(#${hatch})`} height={ground - 20} width={silence.width} x={silence.x} y="20" />
            <text className="picture-label" textAnchor="middle" x={silence.x + silence.width / 2} y="14">
              silent
            </text>
          </g>
        ))}
        <line className="picture-ground" x1="0" x2={width} y1={ground} y2={ground} />
        <path className="running-path" d={path} />
        {points.map((point) => (
          <Point key={point.month.month} point={point} width={width} />
        ))}
        {last === undefined ? null : (
          <text className="picture-number" x={last.x + 9} y={last.y + 5}>
            {inFigures(last.month.inRhythm)}
          </text>
        )}
      </svg>
      <figcaption>
        <AsTable
          caption="Ties in their rhythm at the end of each month"
          headings={['Month', 'In their rhythm', 'Talks', 'Note']}
          rows={running.months.map(({ end, inRhythm, exchanges, isSilent, isBeforeTheBook }) => [
            monthInFull(end),
            isBeforeTheBook ? '–' : inFigures(inRhythm),
            inFigures(exchanges),
            isSilent ? 'a month of silence' : isBeforeTheBook ? 'before the book' : '',
          ])}
        />
      </figcaption>
    </figure>
  )
}

/** A month: a full dot, a hollow one where nobody talked, a short line where the book knows of nothing yet. */
function Point({ point: { x, y, month }, width }: { readonly point: LinePoint; readonly width: number }) {
  const { isSilent, isBeforeTheBook, end } = month
  return (
    <g>
      {isBeforeTheBook ? (
        <line className="running-unknown" x1={x - 5} x2={x + 5} y1={LINE_HEIGHT - 32} y2={LINE_HEIGHT - 32} />
      ) : (
        <circle className={isSilent ? 'running-dot running-dot-silent' : 'running-dot'} cx={x} cy={y} r="4.5" />
      )}
      <text className="picture-label" textAnchor="middle" x={x} y={LINE_HEIGHT - 8}>
        {monthInShort(end, width)}
      </text>
    </g>
  )
}
