import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { keepSending } from '../cards/outbox.ts'
import { listenForChanges } from '../data/live.ts'
import { undo } from '../data/steps.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { Toasts } from '../ui/toast.tsx'
import { announce, Announcer } from './announce.tsx'
import { Mark } from './brand.tsx'
import { onKeyDown, useKeys } from './keys.ts'
import { onSheet, openSheet } from './sheets.ts'
import { IN_THE_BAR, PLACES, QUIETER_PLACES } from './places.ts'
import './shell.css'

const Palette = lazy(() => import('./palette.tsx').then((file) => ({ default: file.Palette })))
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((file) => ({ default: file.KeysDialog })))

/** Around every screen: the ways through the app, the keys, the toasts. */
export function Shell() {
  const [sheet, setSheet] = useState<'palette' | 'keys' | undefined>()
  useEffect(() => onSheet(setSheet), [])
  useEffect(listenForChanges, [])
  useEffect(keepSending, [])
  useShellKeys()
  return (
    <>
      <a className="skip button button-primary" href="#main">
        Skip to the page
      </a>
      <div className="shell">
        <Rail />
        <Main />
        <Bar />
      </div>
      <Toasts />
      <Announcer />
      <Suspense>
        {sheet === 'palette' ? <Palette onClose={() => setSheet(undefined)} /> : null}
        {sheet === 'keys' ? <KeysDialog onClose={() => setSheet(undefined)} /> : null}
      </Suspense>
    </>
  )
}

/** A new page takes the focus and says its name, as a page loaded by the browser would. */
function Main() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    const from = before.current
    before.current = path
    if (from === undefined || path === from) return
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
    announce(document.title.replace(' · Tendril', ''))
  }, [path])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  )
}

function Rail() {
  return (
    <header className="rail not-printed">
      <Link className="brand" to="/">
        <Mark /> Tendril
      </Link>
      <nav aria-label="Places">
        <ul>
          {PLACES.map(({ to, name, icon }) => (
            <li key={to}>
              <Link activeOptions={{ exact: to === '/', includeSearch: false }} className="place" to={to}>
                <Icon name={icon} /> {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-foot">
        <Link activeOptions={{ exact: true }} className="place" to="/more">
          <Icon name="more" /> More
        </Link>
        <Button icon="search" look="quiet" onClick={() => openSheet('palette')}>
          Search <kbd aria-hidden="true">{commandKey()} K</kbd>
        </Button>
        <Button icon="keys" look="quiet" onClick={() => openSheet('keys')}>
          Keys <kbd aria-hidden="true">?</kbd>
        </Button>
      </div>
    </header>
  )
}

/** What is reached by way of More on a phone. */
const UNDER_MORE = [...PLACES.slice(IN_THE_BAR), ...QUIETER_PLACES].map(({ to }) => to)

/** On a phone: five places under the thumb. */
function Bar() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <nav aria-label="Places" className="bar not-printed">
      <ul>
        {PLACES.slice(0, IN_THE_BAR).map(({ to, name, icon }) => (
          <li key={to}>
            <Link activeOptions={{ exact: to === '/', includeSearch: false }} className="place" to={to}>
              <Icon name={icon} size={22} /> {name}
            </Link>
          </li>
        ))}
        <li>
          <Link
            {...(UNDER_MORE.some((place) => path.startsWith(place)) ? { 'aria-current': 'page' as const } : {})}
            className="place"
            to="/more"
          >
            <Icon name="more" size={22} /> More
          </Link>
        </li>
      </ul>
    </nav>
  )
}

function useShellKeys(): void {
  const navigate = useNavigate()
  useKeys('Everywhere', [
    { keys: '/', does: 'Search', run: () => openSheet('palette') },
    { keys: 'l', does: 'Log what happened', run: () => void navigate({ to: '/log' }) },
    { keys: 'z', does: 'Take back the last step', run: () => void undo() },
    ...PLACES.map(({ to, name, keys }) => ({ keys, does: `Go to ${name}`, run: () => void navigate({ to }) })),
    { keys: '?', does: 'Show the keys', run: () => openSheet('keys') },
  ])
  useEffect(() => {
    const onCommand = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      openSheet('palette')
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('keydown', onCommand)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('keydown', onCommand)
    }
  }, [])
}

/** What the key beside the space bar is called on this machine. */
function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
}
