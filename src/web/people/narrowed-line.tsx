import { Fragment } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { narrowingsOf } from './narrowing-words.ts'
import { type Changed, NOT_NARROWED, type PeopleSearch } from './people-search.ts'
import { countPeople } from './people-words.ts'
import './narrowed-line.css'

interface NarrowedLineProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly total: number | undefined
  readonly onChange: (changed: Changed) => void
}

/** How many fit, and why, as one sentence whose words can be taken out. */
export function NarrowedLine({ overview, search, total, onChange }: NarrowedLineProps) {
  const narrowings = narrowingsOf(search, overview)
  if (narrowings.length === 0) return null
  return (
    <div className="narrowed">
      {total === undefined ? null : (
        <span className="narrowed-count">{total === 0 ? 'Nobody' : countPeople(total)}</span>
      )}
      {narrowings.map(({ key, words, without }) => (
        <Fragment key={key}>
          <span aria-hidden="true" className="narrowed-dot">
            ·
          </span>
          <button
            aria-label={`${words}: take this out`}
            className="narrowed-word"
            onClick={() => onChange(without)}
            title="Take this out"
            type="button"
          >
            {words} <Icon name="close" size={14} />
          </button>
        </Fragment>
      ))}
      {narrowings.length < 2 ? null : (
        <Button className="narrowed-all" look="link" onClick={() => onChange(NOT_NARROWED)}>
          Show all
        </Button>
      )}
    </div>
  )
}
