import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import './pick-menu.css'

interface PickMenuProps {
  readonly label: string
  readonly choices: readonly { readonly key: string; readonly words: string; readonly run: () => void }[]
}

/** A button that opens a short list above it; nothing happens until one is chosen. */
export function PickMenu({ label, choices }: PickMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setOpen(false)
    frame.current?.querySelector('button')?.focus()
  }
  useEffect(() => {
    if (!isOpen) return undefined
    frame.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const onElsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onElsewhere)
    return () => document.removeEventListener('pointerdown', onElsewhere)
  }, [isOpen])
  return (
    <div
      className="pick"
      onKeyDown={(event) => {
        if (!isOpen) return
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') close()
        else moveFocus(event, frame.current)
      }}
      ref={frame}
    >
      <Button aria-expanded={isOpen} aria-haspopup="menu" look="quiet" onClick={() => setOpen(!isOpen)}>
        {label} <Icon name="chevron" size={16} />
      </Button>
      {isOpen ? (
        <div aria-label={label} className="pick-list" role="menu">
          {choices.map(({ key, words, run }) => (
            <button
              className="pick-one"
              key={key}
              onClick={() => {
                setOpen(false)
                run()
              }}
              role="menuitem"
              tabIndex={-1}
              type="button"
            >
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function moveFocus(event: KeyboardEvent, frame: HTMLElement | null): void {
  const items = [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items[next % items.length]?.focus()
}
