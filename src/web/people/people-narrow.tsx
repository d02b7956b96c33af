import { useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { ALIVENESS } from '../words/kinds.ts'
import { type Changed, narrowedBy, type PeopleSearch } from './people-search.ts'
import { IN_ORDER } from './rings.ts'
import './people-narrow.css'

interface PeopleNarrowProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
}

/** Fewer people, and in which order. On a phone it folds away. */
export function PeopleNarrow({ overview, search, onChange }: PeopleNarrowProps) {
  const [isOpen, setOpen] = useState(false)
  const narrowed = narrowedBy(search)
  const choose = (key: keyof PeopleSearch) => (event: { target: { value: string } }) =>
    onChange({ [key]: event.target.value || undefined })
  return (
    <div className="narrow" data-open={isOpen}>
      <Button
        aria-controls="narrow-fields"
        aria-expanded={isOpen}
        className="narrow-fold"
        icon="settings"
        look="quiet"
        onClick={() => setOpen(!isOpen)}
      >
        {narrowed === 0 ? 'Narrow and sort' : `Narrowed by ${String(narrowed)}`}
      </Button>
      <div className="narrow-fields" id="narrow-fields">
        {search.place === 'pool' ? null : (
          <SelectField label="Circle" labelUnseen onChange={choose('circle')} value={search.circle ?? ''}>
            <option value="">Any circle</option>
            {overview.circles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {overview.groups.length === 0 ? null : (
          <SelectField label="Group" labelUnseen onChange={choose('group')} value={search.group ?? ''}>
            <option value="">Any group</option>
            {overview.groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField label="How alive" labelUnseen onChange={choose('aliveness')} value={search.aliveness ?? ''}>
          <option value="">However alive</option>
          {IN_ORDER.map((word) => (
            <option key={word} value={word}>
              {ALIVENESS[word]}
            </option>
          ))}
        </SelectField>
        <SelectField label="Sorted" labelUnseen onChange={choose('sort')} value={search.sort ?? ''}>
          <option value="">By name</option>
          <option value="last-contact">Last talked first</option>
          <option value="due">Due first</option>
        </SelectField>
        {narrowed === 0 ? null : (
          <Button look="link" onClick={() => onChange({ circle: undefined, group: undefined, aliveness: undefined })}>
            Show all
          </Button>
        )}
      </div>
    </div>
  )
}
