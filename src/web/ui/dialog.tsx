import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at the foot, the primary one last. */
  readonly foot?: ReactNode
  /** Whether the title is drawn, or only read aloud. */
  readonly bare?: boolean
  readonly className?: string
}

/**
 * A sheet over the page. The browser's own dialog keeps the focus inside, the page behind inert, and closes on Escape.
 * Rendered means open.
 */
export function Dialog({ title, onClose, children, foot, bare = false, className }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = sheet.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      aria-labelledby={titleId}
      className={className === undefined ? 'dialog' : `dialog ${className}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === sheet.current) onClose()
      }}
      ref={sheet}
    >
      {bare ? (
        <h2 className="unseen" id={titleId}>
          {title}
        </h2>
      ) : null}
      {bare ? (
        children
      ) : (
        <div className="dialog-body">
          <div className="dialog-head">
            <h2 className="dialog-title" id={titleId}>
              {title}
            </h2>
            <Button aria-label="Close" icon="close" look="quiet" onClick={onClose} />
          </div>
          {children}
          {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
        </div>
      )}
    </dialog>
  )
}
