import { useId } from 'react'
import type { MonthOfGrowth } from '#advice/season/growth.ts'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { inFigures } from '../words/days.ts'
import { AsTable } from './as-table.tsx'
import { monthInFull, monthInShort } from './season-words.ts'

const HEIGHT = 132
const TOP = 18
const GROUND = HEIGHT - 24

/** The network over time: a bar a month, what came new that month hatched on top of it. */
export function GrowthBars({ growth }: { readonly growth: readonly MonthOfGrowth[] }) {
  const hatch = useId()
  const width = useNarrowWindow() ? 344 : 640
  const most = Math.max(1, ...growth.map(({ network }) => network))
  const step = width / Math.max(1, growth.length)
  return (
    <figure className="season-picture">
      <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}>
        <defs>
          <pattern height="5" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
            <line className="hatch-line" x1="0" x2="0" y1="0" y2="5" />
          </pattern>
        </defs>
        {growth.map((month, at) => {
          const hasNumber = at === 0 || at === growth.length - 1
          return <Bar hasNumber={hasNumber} hatch={hatch} key={month.month} month={month} place={{ at, step, most }} />
        })}
        <line className="picture-ground" x1="0" x2={width} y1={GROUND} y2={GROUND} />
      </svg>
      <figcaption>
        <AsTable
          caption="People in the network and the pool at the end of each month"
          headings={['Month', 'Network', 'New in it', 'Pool', 'New in the pool']}
          rows={growth.map(({ end, network, networkNew, pool, poolNew }) => [
            monthInFull(end),
            ...[network, networkNew, pool, poolNew].map(inFigures),
          ])}
        />
      </figcaption>
    </figure>
  )
}

interface BarProps {
  readonly month: MonthOfGrowth
  readonly place: { readonly at: number; readonly step: number; readonly most: number }
  readonly hatch: string
  readonly hasNumber: boolean
}

function Bar({ month: { end, network, networkNew }, place: { at, step, most }, hatch, hasNumber }: BarProps) {
  const [x, width, middle] = [step * (at + 0.2), step * 0.6, step * (at + 0.5)]
  const height = (network / most) * (GROUND - TOP)
  const grown = (networkNew / most) * (GROUND - TOP)
  return (
    <g>
      <rect className="growth-bar" height={height - grown} width={width} x={x} y={GROUND - height + grown} />
      {grown === 0 ? null : (
        <rect className="growth-new" fill={`url(#${hatch})`} height={grown} width={width} x={x} y={GROUND - height} />
      )}
      {hasNumber ? (
        <text className="picture-label" textAnchor="middle" x={middle} y={GROUND - height - 5}>
          {inFigures(network)}
        </text>
      ) : null}
      <text className="picture-label" textAnchor="middle" x={middle} y={HEIGHT - 7}>
        {monthInShort(end, step * 12)}
      </text>
    </g>
  )
}
