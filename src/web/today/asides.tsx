import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { TodayView } from '#actions/views.ts'

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
      {link === undefined ? null : <PlaceLink to={link.to} words={link.words} />}
    </div>
  )
}

/** A place that the advice named: the way there is a link, walked inside the app. */
function PlaceLink({ to, words }: { readonly to: string; readonly words: string }) {
  const navigate = useNavigate()
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void navigate({ href: to })
  }
  return (
    <a className="small" href={to} onClick={go}>
      {words}
    </a>
  )
}
