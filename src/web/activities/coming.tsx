import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventPage, MayComeRow } from '#actions/events/views.ts'
import type { Day } from '#book/day.ts'
import { Button } from '../ui/button.tsx'
import { fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { useEventEditing } from './editing-event.ts'
import { SomebodyField } from '../people/somebody-field.tsx'

const A_FEW = 8

/** Who may come, as far as the book knows, with the reason. */
export function Coming({ page }: { readonly page: EventPage }) {
  const { mayComeIds } = page.event
  const { save, isSaving } = useEventEditing(page)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? page.mayCome : page.mayCome.slice(0, A_FEW)
  return (
    <section aria-labelledby="coming" className="activity-part">
      <h2 className="section-title" id="coming">
        Who may come
      </h2>
      {page.mayCome.length === 0 ? (
        <p className="quiet">Nobody of your book is known to be near. Add whoever you heard of.</p>
      ) : null}
      <ul>
        {shown.map((row) => (
          <li className="coming-line" key={row.id}>
            <OneComing row={row} today={page.today} />
            {row.isChosen ? (
              <Button
                aria-label={`${row.name} does not come`}
                disabled={isSaving}
                icon="close"
                look="quiet"
                onClick={() => save({ mayComeIds: mayComeIds.filter((id) => id !== row.id) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < page.mayCome.length ? (
        <Button className="activity-add" look="quiet" onClick={() => setWhole(true)}>
          Show all {page.mayCome.length}
        </Button>
      ) : null}
      <SomebodyField
        label="Add somebody who may come"
        onChoose={({ id }) => save({ mayComeIds: [...new Set([...mayComeIds, id])] })}
      />
    </section>
  )
}

function OneComing({ row, today }: { readonly row: MayComeRow; readonly today: Day }) {
  const last = row.lastContactDay === undefined ? undefined : `last talked ${fromToday(row.lastContactDay, today)}`
  const circle = row.circle ?? (row.place === 'pool' ? 'in the pool' : undefined)
  return (
    <div>
      <Link className="near-name" params={{ personId: row.id }} to="/people/$personId">
        {row.name}
      </Link>
      <p>{row.because.join('. ')}.</p>
      <p className="quiet small">{startSentence([circle, last].filter((part) => part !== undefined).join(', '))}</p>
    </div>
  )
}
