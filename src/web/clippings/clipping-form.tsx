import { useState } from 'react'
import { useWrite } from '../data/writes.ts'
import { SomebodyField } from '../people/somebody-field.tsx'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { listFrom } from '../person/person-words.ts'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'

const NOTHING = { url: '', title: '', topics: '', words: '' }

/** A link and the owner's own words; nothing is fetched (R93, R150). */
export function ClippingForm({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState(NOTHING)
  const [from, setFrom] = useState<{ readonly id: string; readonly name: string }>()
  const save = useWrite('save-clipping', {
    say: ({ notices }) => ['Kept.', ...notices].join(' '),
    onDone: onClose,
  })
  const set = (field: keyof typeof NOTHING) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value })
  const submit = (): void => {
    const [title, words] = [typed.title.trim(), typed.words.trim()]
    save.mutate({
      url: typed.url.trim(),
      topics: listFrom(typed.topics),
      ...(title === '' ? {} : { title }),
      ...(words === '' ? {} : { words }),
      ...(from === undefined ? {} : { fromPersonId: from.id }),
    })
  }
  return (
    <FormInPlace onClose={onClose} onSubmit={submit}>
      <TextField
        autoFocus
        inputMode="url"
        label="The link"
        maxLength={2000}
        onChange={set('url')}
        placeholder="https://"
        required
        type="url"
        value={typed.url}
      />
      <TextField label="What it is called" maxLength={500} onChange={set('title')} value={typed.title} />
      <TextField
        hint="Beekeeping, old maps; with commas between. Who cares about these is named beside it."
        label="What it is about"
        onChange={set('topics')}
        value={typed.topics}
      />
      <TextArea
        hint="Your own words, not the page’s."
        label="Why you keep it"
        maxLength={5000}
        onChange={set('words')}
        value={typed.words}
      />
      {from === undefined ? (
        <SomebodyField label="Who gave it to you" onChoose={setFrom} />
      ) : (
        <p>
          From {from.name}{' '}
          <Button look="link" onClick={() => setFrom(undefined)}>
            Somebody else
          </Button>
        </p>
      )}
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}
