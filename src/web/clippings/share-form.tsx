import { useState } from 'react'
import type { ActionInput } from '#actions/index.ts'
import type { Clipping } from '#book/clipping.ts'
import type { Stored } from '#book/record.ts'
import { useWrite } from '../data/writes.ts'
import { FormInPlace } from '../person/form-in-place.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField, TextArea } from '../ui/field.tsx'
import { firstName } from '../words/kinds.ts'

type Way = NonNullable<ActionInput<'share-clipping'>['by']>

const WAYS: Readonly<Record<Way, string>> = {
  message: 'By message',
  email: 'By email',
  letter: 'By letter',
  call: 'On the phone',
  video: 'On video',
  met: 'Face to face',
}

interface ShareFormProps {
  readonly clipping: Stored<Clipping>
  readonly person: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

/** R94: a line of one's own goes with it; the owner sends it, the book remembers it. */
export function ShareForm({ clipping, person, onClose }: ShareFormProps) {
  const [line, setLine] = useState('')
  const [by, setBy] = useState<Way>('message')
  const [problem, setProblem] = useState<string>()
  const share = useWrite('share-clipping', {
    say: ({ thanks }) => [`Noted for ${person.name}.`, ...(thanks === undefined ? [] : [`${thanks.words}.`])].join(' '),
    onDone: onClose,
    onProblem: (error) => {
      setProblem(error.message)
      return true
    },
  })
  const copy = (): void => void navigator.clipboard.writeText(`${line.trim()}\n${clipping.url}`)
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => share.mutate({ id: clipping.id, version: clipping.version, personId: person.id, line, by })}
    >
      <TextArea
        autoFocus
        label={`Your line to ${firstName(person.name)}`}
        maxLength={10_000}
        onChange={(event) => setLine(event.target.value)}
        placeholder="Why you thought of them"
        problem={problem}
        required
        value={line}
      />
      <SelectField label="How you send it" onChange={(event) => setBy(event.target.value as Way)} value={by}>
        {Object.entries(WAYS).map(([way, words]) => (
          <option key={way} value={way}>
            {words}
          </option>
        ))}
      </SelectField>
      <div className="form-foot">
        <Button disabled={share.isPending} look="primary" type="submit">
          I sent it
        </Button>
        <Button disabled={line.trim() === ''} onClick={copy}>
          Copy line and link
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </FormInPlace>
  )
}
