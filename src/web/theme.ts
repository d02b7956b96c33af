import { useSyncExternalStore } from 'react'

/** `system` follows the machine; the others are the owner's own choice, kept in this browser. */
export type Theme = 'system' | 'light' | 'dark'

const PLACE = 'tendril.theme'
const listeners = new Set<() => void>()

export function theme(): Theme {
  const kept = localStorage.getItem(PLACE)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function chooseTheme(chosen: Theme): void {
  if (chosen === 'system') localStorage.removeItem(PLACE)
  else localStorage.setItem(PLACE, chosen)
  wearTheme()
  for (const listener of listeners) listener()
}

/** Puts the choice on the page; called once before the first paint. */
export function wearTheme(): void {
  const chosen = theme()
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, theme)
}
