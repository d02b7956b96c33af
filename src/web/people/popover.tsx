import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import './popover.css'

interface PopoverProps {
  /** On the button, and read aloud for what opens. */
  readonly label: string
  readonly side: 'above' | 'below'
  /** A menu does one thing and closes; in a dialog several things can be set. */
  readonly role: 'menu' | 'dialog'
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens something small beside it. Arrows move in it; Escape, or a tap elsewhere, closes it. */
export function Popover({ label, side, role, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setOpen(false)
    frame.current?.querySelector('button')?.focus()
  }
  useEffect(() => {
    if (!isOpen) return undefined
    const inside = frame.current?.querySelector('.popover')
    const field = inside?.querySelector<HTMLElement>('input:not([type=checkbox])')
    const first = field ?? inside?.querySelector<HTMLElement>(ITEMS)
    first?.focus({ preventScroll: true })
    const onElsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onElsewhere)
    return () => document.removeEventListener('pointerdown', onElsewhere)
  }, [isOpen])
  return (
    <div
      className="popover-frame"
      onKeyDown={(event) => {
        if (!isOpen) return
        event.stopPropagation()
        if (event.key === 'Escape' || (role === 'menu' && event.key === 'Tab')) {
          event.preventDefault()
          close()
        } else moveAmongItems(event, frame.current)
      }}
      ref={frame}
    >
      <Button aria-expanded={isOpen} aria-haspopup={role} look="quiet" onClick={() => setOpen(!isOpen)}>
        {label} <Icon name="chevron" size={16} />
      </Button>
      {isOpen ? (
        <div aria-label={label} className={`popover popover-${side}`} role={role}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}

const ITEMS = '[data-item]'

/** Up, down, first and last among the `data-item`s; from a text field only up and down. */
export function moveAmongItems(event: KeyboardEvent, frame: HTMLElement | null): void {
  const items = [...(frame?.querySelectorAll<HTMLElement>(ITEMS) ?? [])]
  if (items.length === 0) return
  const at = items.findIndex((item) => item === document.activeElement)
  const isTyping = document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'checkbox'
  const up = at < 0 ? items.length - 1 : at - 1 + items.length
  const next = { ArrowDown: at + 1, ArrowUp: up, ...(isTyping ? {} : { Home: 0, End: items.length - 1 }) }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items[next % items.length]?.focus()
}
