import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import { client } from '../client.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { saveFile } from '../ui/save-file.ts'
import type { PersonEditing } from './editing.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { PhotoChoice } from './person-photo.tsx'
import { calledIn } from './person-words.ts'

interface MoreProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
}

/** The rare things, at the foot of the side. */
export function PersonMore({ page, editing }: MoreProps) {
  const { person } = page
  const navigate = useNavigate()
  const name = calledIn(person.name)
  const place = useWrite('place-people', { say: () => `${name} is in your pool now, and never in your plan.` })
  const putAway = useWrite('place-people', { say: () => `${name} is put away, with all that happened.` })
  const bringBack = useWrite('place-people', { say: () => `${name} is back in your pool.` })
  const [isErasing, setErasing] = useState(false)
  const remove = useWrite('remove-person', {
    say: () => `${person.name.full} is removed from your book.`,
    onDone: () => void navigate({ to: '/people' }),
  })
  return (
    <div className="person-more">
      {person.place !== 'network' ? null : (
        <Button look="quiet" onClick={() => place.mutate({ ids: [person.id], place: 'pool' })}>
          Move to the pool
        </Button>
      )}
      <Button look="quiet" onClick={() => editing.save({ doNotSuggest: !person.doNotSuggest })}>
        {person.doNotSuggest ? `Suggest ${name} again` : `Do not suggest ${name}`}
      </Button>
      <details>
        <summary>More</summary>
        <div className="person-more-rare">
          <PhotoChoice person={person} />
          <Button look="quiet" onClick={() => void saveCard(page)}>
            Save as a vCard
          </Button>
          <Button look="quiet" onClick={() => void saveEverything(page)}>
            Save all you hold of {name}
          </Button>
          {person.place === 'archive' ? (
            <Button look="quiet" onClick={() => bringBack.mutate({ ids: [person.id], place: 'pool' })}>
              Bring back from the archive
            </Button>
          ) : (
            <Button look="quiet" onClick={() => putAway.mutate({ ids: [person.id], place: 'archive' })}>
              Put away
            </Button>
          )}
          <Button look="quiet" onClick={() => remove.mutate({ id: person.id, version: person.version })}>
            Remove from the book
          </Button>
          <Button look="quiet" onClick={() => setErasing(true)}>
            Erase for good
          </Button>
        </div>
      </details>
      {isErasing ? <EraseDialog onClose={() => setErasing(false)} person={person} /> : null}
    </div>
  )
}

async function saveCard({ person }: PersonPage): Promise<void> {
  await orSayWhy(async () => {
    const { vcard } = await client('export-person', { id: person.id })
    saveFile(`${person.name.full}.vcf`, new Blob([vcard], { type: 'text/vcard' }))
  })
}

async function saveEverything({ person }: PersonPage): Promise<void> {
  await orSayWhy(async () => {
    const everything = await client('export-everything-about', { id: person.id })
    const text = JSON.stringify(everything, undefined, 2)
    saveFile(`${person.name.full}.json`, new Blob([text], { type: 'application/json' }))
  })
}

async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    showToast({ tone: 'problem', words: error instanceof Error ? error.message : 'The file could not be made.' })
  }
}
