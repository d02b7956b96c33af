import { useState } from 'react'
import { TextField } from '../../ui/field.tsx'
import type { SettingsPartProps } from '../day-section.tsx'

/** Between these times nothing comes; what is due then waits until they end. */
export function QuietHours({ settings, change }: SettingsPartProps) {
  const { from, until } = settings.quietHours
  return (
    <div>
      <h3>Quiet hours</h3>
      <div className="setting-fields">
        <Time label="From" onSave={(time) => change({ quietHours: { from: time, until } })} value={from} />
        <Time label="Until" onSave={(time) => change({ quietHours: { from, until: time } })} value={until} />
      </div>
    </div>
  )
}

interface TimeProps {
  readonly label: string
  readonly value: string
  readonly onSave: (time: string) => void
}

/** A time on the clock, saved when it is left. */
function Time({ label, value, onSave }: TimeProps) {
  const [typed, setTyped] = useState<string>()
  const leave = (): void => {
    if (typed !== undefined && typed !== '' && typed !== value) onSave(typed)
    setTyped(undefined)
  }
  return (
    <TextField
      label={label}
      onBlur={leave}
      onChange={(event) => setTyped(event.target.value)}
      type="time"
      value={typed ?? value}
    />
  )
}
