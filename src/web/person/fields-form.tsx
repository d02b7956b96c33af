import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { FormInPlace } from './form-in-place.tsx'

export interface FormField<K extends string> {
  readonly key: K
  readonly label: string
  readonly hint?: string
  readonly long?: boolean
  readonly required?: boolean
}

interface FieldsFormProps<K extends string> {
  readonly fields: readonly FormField<K>[]
  readonly initial: Readonly<Partial<Record<K, string | undefined>>>
  /** Trimmed; empty where the owner emptied it. */
  readonly onSave: (values: Record<K, string>) => void
  readonly onClose: () => void
}

/** A few words to change where they stand: Enter or Save keeps them, Escape leaves them. */
export function FieldsForm<K extends string>({ fields, initial, onSave, onClose }: FieldsFormProps<K>) {
  const [values, setValues] = useState(
    () => Object.fromEntries(fields.map(({ key }) => [key, initial[key] ?? ''])) as Record<K, string>,
  )
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        onSave(Object.fromEntries(fields.map(({ key }) => [key, values[key].trim()])) as Record<K, string>)
        onClose()
      }}
    >
      {fields.map(({ key, label, hint, long = false, required = false }, index) => {
        const Field = long ? TextArea : TextField
        return (
          <Field
            autoFocus={index === 0}
            key={key}
            label={label}
            onChange={(event: { target: { value: string } }) => setValues({ ...values, [key]: event.target.value })}
            required={required}
            value={values[key]}
            {...(hint === undefined ? {} : { hint })}
          />
        )
      })}
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

export function FormFoot({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="form-foot">
      <Button look="plain" type="submit">
        Save
      </Button>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
    </div>
  )
}
