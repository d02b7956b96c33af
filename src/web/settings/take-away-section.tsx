import { useState } from 'react'
import { useWrite } from '../data/writes.ts'
import { takeAway } from '../data/take-away.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { Section } from './section.tsx'

const FORMS = {
  'vcard-3': 'vCard 3.0, for phones and address books',
  'vcard-4': 'vCard 4.0, the newer one',
  table: 'A table (CSV), for spreadsheets',
  jscontact: 'JSContact, for programs',
  jcard: 'jCard, for programs',
} as const
type Form = keyof typeof FORMS

/** Everything can leave at any time: what is yours is not kept from you. */
export function TakeAwaySection() {
  const [as, setAs] = useState<Form>('vcard-3')
  const [whom, setWhom] = useState<'network' | 'pool' | ''>('network')
  const people = useWrite('export-people', { onDone: ({ file }) => void orSayWhy(takeAway(file)) })
  const calendar = useWrite('export-calendar', { onDone: ({ file }) => void orSayWhy(takeAway(file)) })
  const archive = useWrite('export-archive', { onDone: ({ file }) => void orSayWhy(takeAway(file)) })
  return (
    <Section
      id="take-away"
      lead="Your book is yours: all of it, in files that other programs read. Private notes stay, except in the complete archive."
      title="Take it away"
    >
      <div className="setting-row">
        <SelectField label="People" onChange={(event) => setWhom(event.target.value as typeof whom)} value={whom}>
          <option value="network">Your network</option>
          <option value="pool">The pool</option>
          <option value="">Everybody</option>
        </SelectField>
        <SelectField label="As" onChange={(event) => setAs(event.target.value as Form)} value={as}>
          {Object.entries(FORMS).map(([form, words]) => (
            <option key={form} value={form}>
              {words}
            </option>
          ))}
        </SelectField>
        <Button
          disabled={people.isPending}
          icon="import"
          onClick={() => people.mutate({ as, ...(whom === '' ? {} : { place: whom }) })}
        >
          Save the file
        </Button>
      </div>
      <div className="take-away-more">
        <Button disabled={calendar.isPending} icon="calendar" onClick={() => calendar.mutate({})}>
          Birthdays and promises, as a calendar
        </Button>
        <Button disabled={archive.isPending} icon="import" onClick={() => archive.mutate({})}>
          The complete archive
        </Button>
      </div>
      <p className="quiet small">
        The archive holds everything, private notes too, in plain files with a page that explains them. A new Tendril
        fills itself from it and is then the same.
      </p>
    </Section>
  )
}

async function orSayWhy(taking: Promise<void>): Promise<void> {
  try {
    await taking
    showToast({ words: 'The file is yours.' })
  } catch (error) {
    showToast({ tone: 'problem', words: error instanceof Error ? error.message : 'The file could not be fetched.' })
  }
}
