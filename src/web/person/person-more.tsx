import { useNavigate } from '@tanstack/react-router'
import type { PersonPage } from '#actions/views.ts'
import { client } from '../client.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import type { PersonEditing } from './editing.ts'
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
  const remove = useWrite('remove-person', {
    say: () => `${person.name.full} is removed from your book.`,
    onDone: () => void navigate({ to: '/people' }),
  })
  return (
    <div className="person-more">
      {person.place === 'pool' ? null : (
        <Button look="quiet" onClick={() => place.mutate({ ids: [person.id], place: 'pool' })}>
          Move to the pool
        </Button>
      )}
      <Button look="quiet" onClick={() => editing.save({ doNotSuggest: !person.doNotSuggest })}>
        {person.doNotSuggest ? `Suggest ${name} again` : `Do not suggest ${name}`}
      </Button>
      <Button look="quiet" onClick={() => void saveCard(page)}>
        Save as a vCard
      </Button>
      <Button look="quiet" onClick={() => remove.mutate({ id: person.id, version: person.version })}>
        Remove from the book
      </Button>
    </div>
  )
}

async function saveCard({ person }: PersonPage): Promise<void> {
  try {
    const { vcard } = await client('export-person', { id: person.id })
    const address = URL.createObjectURL(new Blob([vcard], { type: 'text/vcard' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: `${person.name.full}.vcf` })
    link.click()
    URL.revokeObjectURL(address)
  } catch (error) {
    showToast({ tone: 'problem', words: error instanceof Error ? error.message : 'The card could not be made.' })
  }
}
