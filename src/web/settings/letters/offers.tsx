import { useState } from 'react'
import { TextArea } from '../../ui/field.tsx'
import type { SettingsPartProps } from '../day-section.tsx'

/** R103, R156: what the owner can give; letters offer one of these. Saved when it is left. */
export function Offers({ settings, change }: SettingsPartProps) {
  const [typed, setTyped] = useState<string>()
  const kept = settings.offers.join('\n')
  const leave = (): void => {
    if (typed === undefined) return
    const offers = [...new Set(typed.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
    if (offers.join('\n') !== kept) change({ offers: offers.slice(0, 100).map((line) => line.slice(0, 500)) })
    setTyped(undefined)
  }
  return (
    <TextArea
      hint="One on each line: time, a skill, a spare room, a book to lend. A letter after a silence offers one of them."
      label="What you can offer"
      onBlur={leave}
      onChange={(event) => setTyped(event.target.value)}
      value={typed ?? kept}
    />
  )
}
