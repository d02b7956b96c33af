import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  /** The verb that ends it. */
  readonly button: string
  readonly start: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** One name, asked for. */
export function NameDialog({ title, label, button, start, onName, onClose }: NameDialogProps) {
  const [name, setName] = useState(start)
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onName(name.trim())
        }}
      >
        <TextField
          autoFocus
          label={label}
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
          required
          value={name}
        />
        <div className="dialog-foot">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            {button}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
