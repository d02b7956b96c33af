import { Link } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { IN_THE_BAR, PLACES, QUIETER_PLACES } from './places.ts'
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
        {QUIETER_PLACES.map(({ to, name, icon }) => (
          <li key={to}>
            <Link className="place" to={to}>
              <Icon name={icon} /> {name}
            </Link>
          </li>
        ))}
        {PLACES.slice(IN_THE_BAR).map(({ to, name, icon }) => (
          <li key={to}>
            <Link className="place" to={to}>
              <Icon name={icon} /> {name}
            </Link>
          </li>
        ))}
        <li>
          <Button icon="keys" look="quiet" onClick={() => openSheet('keys')}>
            Keys
          </Button>
        </li>
      </ul>
    </Screen>
  )
}
