import { type FormEvent, useState } from 'react'
import type { GroupPage } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { startSentence } from '../words/sentences.ts'
import type { GroupEditing } from './editing-group.ts'
import { readMonthDay, type Season, seasonDays } from './group-words.ts'

interface SeasonsProps {
  readonly group: GroupPage['group']
  readonly editing: GroupEditing
}

/** The year of a group: feasts to write for, and times to leave its people in peace. */
export function Seasons({ group, editing }: SeasonsProps) {
  const seasons = group.seasons ?? []
  /** The one being changed; one past the end is a new one. */
  const [at, setAt] = useState<number>()
  const close = (): void => setAt(undefined)
  const save = (season: Season): void => {
    const next = at === undefined || at >= seasons.length ? [...seasons, season] : seasons.with(at, season)
    editing.save({ seasons: next.toSorted((one, other) => (one.from < other.from ? -1 : 1)) })
    close()
  }
  return (
    <section aria-labelledby="group-seasons" className="group-part">
      <h2 className="section-title" id="group-seasons">
        Its year
      </h2>
      {seasons.length === 0 && at === undefined ? (
        <p className="quiet">A feast to write for, or a summer in which to leave them in peace.</p>
      ) : null}
      <ul>
        {seasons.map((season, index) => (
          <li className="season" key={`${season.from} ${season.name}`}>
            {index === at ? (
              <SeasonForm onClose={close} onSave={save} season={season} />
            ) : (
              <SeasonLine
                onEdit={() => setAt(index)}
                onRemove={() => editing.save({ seasons: seasons.filter((_, other) => other !== index) })}
                season={season}
              />
            )}
          </li>
        ))}
      </ul>
      {at === seasons.length ? <SeasonForm onClose={close} onSave={save} /> : null}
      {at === undefined ? (
        <Button className="group-add" icon="add" look="quiet" onClick={() => setAt(seasons.length)}>
          Add a season
        </Button>
      ) : null}
    </section>
  )
}

interface SeasonLineProps {
  readonly season: Season
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function SeasonLine({ season, onEdit, onRemove }: SeasonLineProps) {
  return (
    <>
      <div>
        <p className="season-name">{season.name}</p>
        <p className="quiet">
          {seasonDays(season)}: {season.meaning}
        </p>
      </div>
      <span className="season-do">
        <Button aria-label={`Edit ${season.name}`} look="link" onClick={onEdit}>
          Edit
        </Button>
        <Button aria-label={`Remove ${season.name}`} look="link" onClick={onRemove}>
          Remove
        </Button>
      </span>
    </>
  )
}

const MEANINGS: readonly Season['meaning'][] = ['a good time to write', 'leave them in peace']
const UNREADABLE = 'As 12-24 or 24 December'

interface SeasonFormProps {
  readonly season?: Season
  readonly onSave: (season: Season) => void
  readonly onClose: () => void
}

function SeasonForm({ season, onSave, onClose }: SeasonFormProps) {
  const [name, setName] = useState(season?.name ?? '')
  const [from, setFrom] = useState(season?.from ?? '')
  const [until, setUntil] = useState(season?.until ?? '')
  const [meaning, setMeaning] = useState<Season['meaning']>(season?.meaning ?? 'a good time to write')
  const [isTried, setTried] = useState(false)
  const first = readMonthDay(from)
  const last = until.trim() === '' ? first : readMonthDay(until)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (first === undefined || last === undefined || name.trim() === '') return
    onSave({ name: name.trim(), from: first, ...(last === first ? {} : { until: last }), meaning })
  }
  return (
    <form
      className="season-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={submit}
    >
      <TextField
        autoFocus
        label="What it is"
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        placeholder="Summer break"
        required
        value={name}
      />
      <div className="field-row">
        <TextField
          hint={UNREADABLE}
          label="From"
          onChange={(event) => setFrom(event.target.value)}
          problem={isTried && first === undefined ? UNREADABLE : undefined}
          required
          value={from}
        />
        <TextField
          hint="Empty for one day"
          label="Until"
          onChange={(event) => setUntil(event.target.value)}
          problem={isTried && last === undefined && first !== undefined ? UNREADABLE : undefined}
          value={until}
        />
      </div>
      <SelectField
        label="What it means"
        onChange={(event) => setMeaning(MEANINGS.find((one) => one === event.target.value) ?? meaning)}
        value={meaning}
      >
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {startSentence(one)}
          </option>
        ))}
      </SelectField>
      <div className="form-foot">
        <Button type="submit">Save</Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
