import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon, type IconName } from '../ui/icons.tsx'
import { IN_THE_BAR, PLACES, type Place, QUIETER_PARTS, type QuieterPlace } from './places.ts'
import { Screen, ScreenHead } from './screen.tsx'
import { openSheet } from './sheets.ts'

/** What has no place of its own in the phone's bar. */
export function MoreScreen() {
  return (
    <Screen title="More">
      <ScreenHead title="More" />
      <ul className="more-list">
        <li>
          <Button icon="search" look="quiet" onClick={() => openSheet('palette')}>
            Search
          </Button>
        </li>
      </ul>
      {QUIETER_PARTS.map(({ title, places }) => (
        <Part key={title} title={title}>
          {places.map((place) => (
            <PlaceLine key={place.to} place={place} />
          ))}
        </Part>
      ))}
      <Part title="Tendril">
        {PLACES.slice(IN_THE_BAR).map((place) => (
          <PlaceLine key={place.to} place={place} />
        ))}
        <li>
          <Button icon="keys" look="quiet" onClick={() => openSheet('keys')}>
            Keys
          </Button>
        </li>
      </Part>
    </Screen>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="more-part">
      <h2 className="more-title" id={id}>
        {title}
      </h2>
      <ul className="more-list">{children}</ul>
    </section>
  )
}

interface Named {
  readonly to: Place['to'] | QuieterPlace['to']
  readonly name: string
  readonly icon: IconName
}

function PlaceLine({ place: { to, name, icon } }: { readonly place: Named }) {
  return (
    <li>
      <Link className="place" to={to}>
        <Icon name={icon} /> {name}
      </Link>
    </li>
  )
}
