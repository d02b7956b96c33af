import type { PersonPage } from '#actions/views.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { CheckField } from '../ui/field.tsx'
import type { PersonEditing } from './editing.ts'
import { Fact } from './fact.tsx'
import { FieldsForm } from './fields-form.tsx'
import { calledIn } from './person-words.ts'

interface KindWordsProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
}

/** R132: what they said of you that was good, kept in their words. */
export function KindWords({ page, editing }: KindWordsProps) {
  const { person, kindWords } = page
  const keep = useWrite('keep-kind-word', { say: () => 'Kept.' })
  const remove = useWrite('remove-kind-word', { say: () => 'Removed.' })
  const name = calledIn(person.name)
  return (
    <Fact
      form={(close) => (
        <FieldsForm
          fields={[
            { key: 'words', label: `What ${name} said of you`, long: true, required: true },
            { key: 'day', label: 'When', hint: 'As 2024-03-01, if you remember' },
          ]}
          initial={{}}
          onClose={close}
          onSave={({ words, day }) =>
            keep.mutate({ personId: person.id, words, ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}) })
          }
        />
      )}
      isEmpty={kindWords.length === 0 && person.advocate !== true}
      title="Kind words"
    >
      <ul className="fact-list">
        {kindWords.map(({ id, version, words, day, source }) => (
          <li key={id}>
            <blockquote className="kind-word">{words}</blockquote>
            <span className="fact-about">
              {[day?.slice(0, 4), source].filter((part) => part !== undefined).join(', ')}
            </span>
            <Button
              aria-label={`Remove the kind word: ${words.slice(0, 40)}`}
              look="link"
              onClick={() => remove.mutate({ id, version })}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <CheckField
        checked={person.advocate === true}
        label={`${name} would speak for you`}
        onChange={(event) => editing.save({ advocate: event.target.checked })}
      />
    </Fact>
  )
}
