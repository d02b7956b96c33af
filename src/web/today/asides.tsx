import type { TodayView } from '#actions/views.ts'
import { PlaceLink } from '../shell/place-link.tsx'

type Aside = TodayView['asides'][number]

/** What else there is to know today: said once, below the cards, and no card itself. */
export function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  if (asides.length === 0) return null
  return (
    <section aria-label="Also today" className="today-asides">
      {asides.map((aside) => (
        <OneAside aside={aside} key={`${aside.kind} ${aside.headline}`} />
      ))}
    </section>
  )
}

function OneAside({ aside: { headline, because, link } }: { readonly aside: Aside }) {
  return (
    <div className="today-aside">
      <p>{headline}</p>
      <ul className="small quiet">
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {link === undefined ? null : <PlaceLink className="small" to={link.to} words={link.words} />}
    </div>
  )
}
