import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import type { HowWeMet } from '#book/person.ts'
import { VAGUENESS_IN_WORDS } from '#book/vague.ts'
import { Work } from '../organisations/work.tsx'
import { Button } from '../ui/button.tsx'
import { endSentence } from '../words/sentences.ts'
import type { PersonEditing } from './editing.ts'
import { FieldsForm, type FormField } from './fields-form.tsx'
import { PersonPhoto } from './person-photo.tsx'
import { howWeMetInWords, workNow } from './person-words.ts'

interface HeadProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
}

/** Who they are now, and how we met. */
export function PersonHead({ page, editing }: HeadProps) {
  const [editingPart, setPart] = useState<'name' | 'met' | undefined>()
  const { person } = page
  const work = workNow(person.positions)
  const close = (): void => setPart(undefined)
  // The line that asks how you met says this one already.
  const missing = page.missing.filter((words) => words !== VAGUENESS_IN_WORDS['no-story'])
  return (
    <header className="person-head">
      {editingPart === 'name' ? (
        <FieldsForm
          fields={[
            { key: 'full', label: 'Name', required: true },
            { key: 'nickname', label: 'What you call them' },
          ]}
          initial={{ full: person.name.full, nickname: person.name.nickname }}
          onClose={close}
          onSave={({ full, nickname }) => editing.save({ name: renamed(person.name, full, nickname) })}
        />
      ) : (
        <div className="person-head-name">
          <PersonPhoto person={person} />
          <h1 className="screen-title">{person.name.full}</h1>
          <Button aria-label="Edit the name" look="link" onClick={() => setPart('name')}>
            Edit
          </Button>
        </div>
      )}
      {work === undefined ? null : (
        <p className="person-head-work">
          <Work position={work} />
        </p>
      )}
      {editingPart === 'met' ? (
        <HowWeMetForm met={person.howWeMet} onClose={close} onSave={(howWeMet) => editing.save({ howWeMet })} />
      ) : (
        <p className="person-head-met">
          {howWeMetInWords(person.howWeMet) ?? 'How did you meet? A line now saves the puzzle later.'}{' '}
          <Button aria-label="Edit how you met" look="link" onClick={() => setPart('met')}>
            {howWeMetInWords(person.howWeMet) === undefined ? 'Add' : 'Edit'}
          </Button>
        </p>
      )}
      {editingPart === 'met' || missing.length === 0 ? null : (
        <p className="person-head-missing">{missing.map(endSentence).join(' ')}</p>
      )}
    </header>
  )
}

/** A new full name leaves its old parts behind: they would say something else. */
function renamed(name: PersonPage['person']['name'], full: string, nickname: string): PersonPage['person']['name'] {
  const { nickname: _before, ...rest } = name
  const kept = full === name.full ? rest : { full }
  return { ...kept, ...(nickname === '' ? {} : { nickname }) }
}

const MET_FIELDS: readonly FormField<keyof HowWeMet>[] = [
  { key: 'where', label: 'Where' },
  { key: 'when', label: 'When', hint: 'As well as you remember: 2019, or that summer' },
  { key: 'throughWhom', label: 'Through whom' },
  { key: 'aboutWhat', label: 'About what' },
  { key: 'hook', label: 'What would each remember of the other', long: true },
]

interface HowWeMetFormProps {
  readonly met: HowWeMet
  readonly onSave: (met: HowWeMet) => void
  readonly onClose: () => void
}

function HowWeMetForm({ met, onSave, onClose }: HowWeMetFormProps) {
  return (
    <FieldsForm
      fields={MET_FIELDS}
      initial={met}
      onClose={onClose}
      onSave={(values) => onSave(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))}
    />
  )
}
