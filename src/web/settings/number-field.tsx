import { useState } from 'react'
import { TextField } from '../ui/field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly least: number
  readonly most: number
  /** `any` for numbers with a fraction. */
  readonly step?: number | 'any'
  readonly onSave: (value: number) => void
}

/** A number that is saved when it is left, or on Enter; what cannot be is said and not saved. */
export function NumberField({ label, hint, value, least, most, step = 1, onSave }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>()
  const number = Number(typed)
  const isWhole = step === 'any' || Number.isInteger(number)
  const isFine = typed === undefined || (typed.trim() !== '' && isWhole && number >= least && number <= most)
  const leave = (): void => {
    if (!isFine) return
    if (typed !== undefined && number !== value) onSave(number)
    setTyped(undefined)
  }
  return (
    <TextField
      hint={hint}
      inputMode={step === 'any' ? 'decimal' : 'numeric'}
      label={label}
      max={most}
      min={least}
      onBlur={leave}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        leave()
      }}
      problem={isFine ? undefined : `From ${String(least)} to ${String(most)}.`}
      step={step}
      type="number"
      value={typed ?? String(value)}
    />
  )
}
