import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import './toast.css'

/** Long enough to read and to reach for Undo; it waits while the pointer or the focus is on it. */
const SHOWN_FOR_MILLISECONDS = 8000

export interface ToastWords {
  readonly words: string
  readonly tone?: 'said' | 'problem'
  readonly undo?: () => void
}

let current: (ToastWords & { readonly number: number }) | undefined
let lastNumber = 0
const listeners = new Set<() => void>()

/** Says one thing at the foot of the window. The next takes its place: they never stack. */
export function showToast(toast: ToastWords): void {
  lastNumber += 1
  current = { ...toast, number: lastNumber }
  for (const listener of listeners) listener()
}

export function hideToast(): void {
  current = undefined
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where toasts appear: once, in the shell. */
export function Toasts() {
  const toast = useSyncExternalStore(listen, () => current)
  return (
    <div aria-atomic="true" aria-live="polite" className="not-printed" role="status">
      {toast === undefined ? null : <OneToast key={toast.number} toast={toast} />}
    </div>
  )
}

function OneToast({ toast }: { readonly toast: ToastWords }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(hideToast, SHOWN_FOR_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [held])
  const { undo } = toast
  return (
    <div
      className={toast.tone === 'problem' ? 'toast toast-problem' : 'toast'}
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <p>{toast.words}</p>
      {undo === undefined ? (
        <Button aria-label="Close" icon="close" look="quiet" onClick={hideToast} />
      ) : (
        <Button
          icon="undo"
          look="quiet"
          onClick={() => {
            hideToast()
            undo()
          }}
        >
          Undo <kbd aria-hidden="true">z</kbd>
        </Button>
      )}
    </div>
  )
}
