import { useState } from 'react'
import type { Person } from '#book/person.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'
import { FormFoot } from './fields-form.tsx'
import { FormInPlace } from './form-in-place.tsx'

const TYPING_PAUSE_MILLISECONDS = 180

/** R165: what you two agreed on, understood and shown before it becomes the rhythm. */
export function StayCloser({ person, onClose }: { readonly person: Pick<Person, 'id'>; readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const [firstDay, setFirstDay] = useState('')
  const asked = usePause(words.trim(), TYPING_PAUSE_MILLISECONDS)
  const first = firstDay === '' ? {} : { firstDay }
  const understood = useRead(
    'understand-rhythm',
    { personId: person.id, words: asked, ...first },
    { enabled: asked !== '', keepPrevious: true },
  )
  const agree = useWrite('agree-rhythm', { say: (output) => output.understood.sentence, onDone: onClose })
  const isCurrent = asked !== '' && asked === words.trim()
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => agree.mutate({ personId: person.id, words: words.trim(), ...first })}
    >
      <TextField
        autoFocus
        hint="Monthly call; lunch each quarter; write at Christmas"
        label="How will you two stay closer?"
        onChange={(event) => setWords(event.target.value)}
        required
        value={words}
      />
      <p aria-live="polite" className="stay-closer-says">
        {!isCurrent ? '' : (understood.error?.message ?? understood.data?.sentence ?? '')}
      </p>
      <TextField
        label="The first time, if it is another day"
        onChange={(event) => setFirstDay(event.target.value)}
        type="date"
        value={firstDay}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
