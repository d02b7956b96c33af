import { SelectField } from '../ui/field.tsx'
import { WORTH } from './activity-words.ts'

export interface LookedBack {
  readonly worthIt: number | undefined
  readonly again: 'yes' | 'perhaps' | 'no' | undefined
}

interface LookBackProps {
  readonly said: LookedBack
  readonly onChange: (said: LookedBack) => void
}

const AGAIN = { yes: 'Yes', perhaps: 'Perhaps', no: 'No' } as const

/** R141: was it worth it, and would the owner go again? */
export function LookBack({ said, onChange }: LookBackProps) {
  return (
    <div className="field-row look-back">
      <SelectField
        label="Was it worth it?"
        onChange={({ target }) =>
          onChange({ ...said, worthIt: target.value === '' ? undefined : Number(target.value) })
        }
        value={said.worthIt ?? ''}
      >
        <option value="">Not said</option>
        {WORTH.map((words, index) => (
          <option key={words} value={index + 1}>
            {words}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Would you go again?"
        onChange={({ target }) =>
          onChange({ ...said, again: target.value === '' ? undefined : (target.value as keyof typeof AGAIN) })
        }
        value={said.again ?? ''}
      >
        <option value="">Not said</option>
        {Object.entries(AGAIN).map(([again, words]) => (
          <option key={again} value={again}>
            {words}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
