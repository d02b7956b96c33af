import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GroupPage, HistoryEntry } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { dayInWords, inFigures } from '../words/days.ts'
import { KIND_ICONS } from '../words/kinds.ts'
import { togetherInWords } from './group-words.ts'

const A_FEW = 5

/** What two or more of them were in together with the owner. */
export function Together({ page, today }: { readonly page: GroupPage; readonly today: Day }) {
  const [isWhole, setWhole] = useState(false)
  const { together, togetherTotal } = page
  if (together.length === 0) return null
  const shown = isWhole ? together : together.slice(0, A_FEW)
  return (
    <section aria-labelledby="group-together" className="group-part">
      <h2 className="section-title" id="group-together">
        What you did together
      </h2>
      <ul>
        {shown.map((entry) => (
          <Entry entry={entry} key={entry.id} today={today} />
        ))}
      </ul>
      {shown.length < together.length ? (
        <Button look="quiet" onClick={() => setWhole(true)}>
          Show earlier times
        </Button>
      ) : null}
      {isWhole && together.length < togetherTotal ? (
        <p className="quiet">And {inFigures(togetherTotal - together.length)} times before that.</p>
      ) : null}
    </section>
  )
}

const MOST_NAMED = 4

function Entry({ entry, today }: { readonly entry: HistoryEntry; readonly today: Day }) {
  const named = entry.withNames.slice(0, MOST_NAMED)
  const more = entry.withNames.length - named.length
  return (
    <li className="together">
      <Icon name={KIND_ICONS[entry.kind]} size={16} />
      <div>
        <p className="serif together-words">{togetherInWords(entry)}</p>
        <p className="quiet small">
          {dayInWords(entry.day, today)}
          {' with '}
          {named.map(({ id, name }, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <Link params={{ personId: id }} to="/people/$personId">
                {name}
              </Link>
            </span>
          ))}
          {more > 0 ? ` and ${String(more)} more` : ''}
        </p>
      </div>
    </li>
  )
}
