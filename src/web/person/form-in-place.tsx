import type { ReactNode } from 'react'
import './form-in-place.css'

interface FormInPlaceProps {
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form where something stands: Enter saves, Control and Enter also from a longer text, Escape leaves it. */
export function FormInPlace({ onSubmit, onClose, children }: FormInPlaceProps) {
  return (
    <form
      className="fields-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        // Or some browsers would send the form once more themselves.
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
