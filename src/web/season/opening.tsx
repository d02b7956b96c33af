import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { NamedSource } from '#actions/season/season-views.ts'
import type { Day } from '#book/day.ts'
import { Button } from '../ui/button.tsx'
import { count, dayInWords, inFigures } from '../words/days.ts'

const A_FEW = 12

interface OpeningProps<T> {
  readonly words: string
  readonly items: readonly T[]
  /** How many there are in all, where not all of them came. */
  readonly total?: number
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
}

/** A number that opens to what stands behind it. */
export function Opening<T>({ words, items, total = items.length, keyOf, children }: OpeningProps<T>) {
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return <p className="season-number quiet">{words}</p>
  const shown = isWhole ? items : items.slice(0, A_FEW)
  return (
    <details className="season-number">
      <summary>{words}</summary>
      <ul>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button look="quiet" onClick={() => setWhole(true)}>
          Show all {items.length}
        </Button>
      ) : null}
      {isWhole && total > items.length ? <p className="quiet">And {inFigures(total - items.length)} more.</p> : null}
    </details>
  )
}

/** An entry behind a number: when, with whom, and what it was. */
export function SourceLine({ source, today }: { readonly source: NamedSource; readonly today: Day }) {
  const { day, people, gist, minutesSaved } = source
  return (
    <>
      <time dateTime={day}>{dayInWords(day, today)}</time>
      <span>
        {people.map(({ id, name }, at) => (
          <span key={id}>
            {at === 0 ? '' : ', '}
            <PersonLink id={id} name={name} />
          </span>
        ))}
        {gist === '' ? null : `: ${gist}`}
        {minutesSaved === undefined ? null : <span className="quiet"> ({count(minutesSaved, 'minute')} saved)</span>}
      </span>
    </>
  )
}

export function PersonLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link params={{ personId: id }} to="/people/$personId">
      {name}
    </Link>
  )
}
