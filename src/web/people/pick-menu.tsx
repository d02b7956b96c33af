import { Popover } from './popover.tsx'

export interface PickOne {
  readonly key: string
  readonly words: string
  readonly run: () => void
}

interface PickMenuProps {
  readonly label: string
  readonly choices: readonly PickOne[]
}

/** A button that opens a short list above it; nothing happens until one is chosen. */
export function PickMenu({ label, choices }: PickMenuProps) {
  return (
    <Popover label={label} role="menu" side="above">
      {(close) => <Picks choices={choices} close={close} />}
    </Popover>
  )
}

export function Picks({ choices, close }: Pick<PickMenuProps, 'choices'> & { readonly close: () => void }) {
  return choices.map(({ key, words, run }) => (
    <button
      className="choice"
      data-item
      key={key}
      onClick={() => {
        close()
        run()
      }}
      role="menuitem"
      tabIndex={-1}
      type="button"
    >
      {words}
    </button>
  ))
}
