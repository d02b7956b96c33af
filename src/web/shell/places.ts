import type { IconName } from '../ui/icons.tsx'

export interface Place {
  readonly to: '/' | '/people' | '/log' | '/import' | '/settings'
  readonly name: string
  readonly icon: IconName
  /** The run of keys that goes there. */
  readonly keys: string
}

/** The places of the rail, in its order. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'Today', icon: 'today', keys: 'g t' },
  { to: '/people', name: 'People', icon: 'people', keys: 'g p' },
  { to: '/log', name: 'Log', icon: 'log', keys: 'g l' },
  { to: '/import', name: 'Import', icon: 'import', keys: 'g i' },
  { to: '/settings', name: 'Settings', icon: 'settings', keys: 'g s' },
]
