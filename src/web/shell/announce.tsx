import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says something to a screen reader without drawing it. */
export function announce(words: string): void {
  // The same words twice are only read twice when the text differs.
  said = said === words ? `${words}\u00A0` : words
  for (const listener of listeners) listener()
}

/** Where announcements are put: once, in the shell. */
export function Announcer() {
  const words = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => said,
  )
  return (
    <div aria-atomic="true" aria-live="polite" className="unseen">
      {words}
    </div>
  )
}
