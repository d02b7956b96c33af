import { useId } from 'react'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { base64Of, smaller } from './photo-file.ts'

interface PhotoProps {
  readonly person: Stored<Person>
}

/** Their face, where there is one. It comes from the book only; no address in a card is ever looked up. */
export function PersonPhoto({ person }: PhotoProps) {
  const { data } = useRead('show-photo', { id: person.id })
  const photo = data?.photo
  if (photo === undefined) return null
  return (
    <img
      alt={person.name.full}
      className="person-photo"
      height={72}
      src={`data:${photo.mediaType};base64,${photo.base64}`}
      width={72}
    />
  )
}

/** Choosing a picture, or taking it away. */
export function PhotoChoice({ person }: PhotoProps) {
  const id = useId()
  const { data } = useRead('show-photo', { id: person.id })
  const set = useWrite('set-photo', { say: () => 'The photo is kept.' })
  const remove = useWrite('remove-photo', { say: () => 'The photo is removed.' })
  const photo = data?.photo
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      set.mutate({ id: person.id, base64: base64Of(await smaller(file)) })
    } catch {
      showToast({ tone: 'problem', words: `${file.name} is no picture that this browser can open.` })
    }
  }
  return (
    <div className="photo-choice">
      <label className="button button-quiet" htmlFor={id}>
        {photo === undefined ? 'Add a photo' : 'Change the photo'}
        <input
          accept="image/jpeg,image/png,image/webp,image/gif,image/heic"
          className="unseen"
          id={id}
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
          type="file"
        />
      </label>
      {photo === undefined ? null : (
        <Button look="quiet" onClick={() => remove.mutate({ id: person.id, version: photo.version })}>
          Remove the photo
        </Button>
      )}
    </div>
  )
}
