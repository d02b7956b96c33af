import type { WeekView } from '#actions/week/views.ts'
import { PlaceLink } from '../shell/place-link.tsx'

type Plant = NonNullable<WeekView['plant']>[number]

/** Small steps from which something may grow; each leads to where it is done. */
export function PlantStep({ plants }: { readonly plants: readonly Plant[] }) {
  if (plants.length === 0) return <p className="week-nothing">Nothing to plant just now. What grows, grows.</p>
  return (
    <ul className="week-list">
      {plants.map(({ key, headline, because, link }) => (
        <li className="week-item" key={key}>
          <p className="week-doing">{headline}</p>
          {because.map((reason) => (
            <p className="quiet" key={reason}>
              {reason}
            </p>
          ))}
          <PlaceLink className="week-link" to={link.to} words={link.words} />
        </li>
      ))}
    </ul>
  )
}
