import { useSyncExternalStore } from 'react'

const PLACE = 'tendril.csrf'
const listeners = new Set<() => void>()
let ended = csrf() === undefined

/** The second secret of the session; the first is a cookie that scripts cannot read. */
export function csrf(): string | undefined {
  return globalThis.localStorage?.getItem(PLACE) ?? undefined
}

export function beginSession(secret: string): void {
  localStorage.setItem(PLACE, secret)
  ended = false
  tell()
}

/** The server no longer knows us: only the sign-in screen helps. */
export function forgetSession(): void {
  localStorage.removeItem(PLACE)
  ended = true
  tell()
}

/** Whether there is a session, as far as this browser knows. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(listen, () => !ended)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
