import { useState } from 'react'
import type { Activity } from '#book/activity.ts'
import type { Stored } from '#book/record.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { FormFoot } from '../person/fields-form.tsx'
import { FormInPlace } from '../person/form-in-place.tsx'
import { CheckField, SelectField, TextField } from '../ui/field.tsx'
import { startSentence } from '../words/sentences.ts'
import { COSTS, ENJOYMENTS, RHYTHMS } from './activity-words.ts'

interface ActivityFormProps {
  /** The one to change; a new one, when left out. */
  readonly activity?: Stored<Activity>
  readonly onClose: () => void
}

interface Typed {
  readonly name: string
  readonly enjoyment: string
  readonly cost: string
  readonly city: string
  readonly nextDay: string
  readonly time: string
  readonly rhythm: string
  readonly groupId: string
  readonly countsForMe: boolean
}

export function ActivityForm({ activity, onClose }: ActivityFormProps) {
  const [typed, setTyped] = useState<Typed>(() => typedFrom(activity))
  const groups = useRead('overview', {}).data?.groups ?? []
  const add = useWrite('add-activity', { say: ({ activity: { name } }) => `${name} is there.`, onDone: onClose })
  const edit = useWrite('edit-activity', { say: () => 'Saved.', onDone: onClose })
  const set = (field: Exclude<keyof Typed, 'countsForMe'>) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value })
  const submit = (): void => {
    if (activity !== undefined) edit.mutate({ id: activity.id, version: activity.version, change: factsFrom(typed) })
    else add.mutate(withoutEmpty(factsFrom(typed)))
  }
  return (
    <FormInPlace onClose={onClose} onSubmit={submit}>
      <TextField autoFocus label="What it is" maxLength={200} onChange={set('name')} required value={typed.name} />
      <div className="field-row">
        <SelectField label="How much you enjoy it" onChange={set('enjoyment')} value={typed.enjoyment}>
          <option value="">Not said</option>
          {ENJOYMENTS.map((words, index) => (
            <option key={words} value={index + 1}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField label="What it costs" onChange={set('cost')} value={typed.cost}>
          <option value="">Not said</option>
          {Object.entries(COSTS).map(([cost, words]) => (
            <option key={cost} value={cost}>
              {startSentence(words)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="field-row">
        <TextField label="Next on" onChange={set('nextDay')} type="date" value={typed.nextDay} />
        <TextField label="At" onChange={set('time')} type="time" value={typed.time} />
        <SelectField label="How often" onChange={set('rhythm')} value={typed.rhythm}>
          {RHYTHMS.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="field-row">
        <TextField label="City" maxLength={200} onChange={set('city')} value={typed.city} />
        {groups.length === 0 ? null : (
          <SelectField label="With the group" onChange={set('groupId')} value={typed.groupId}>
            <option value="">None</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <CheckField
        checked={typed.countsForMe}
        hint="Then the look at the week counts it among what you did."
        label="It counts for me"
        onChange={({ target }) => setTyped({ ...typed, countsForMe: target.checked })}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

function typedFrom(activity: Activity | undefined): Typed {
  const { every, unit } = activity?.repeats ?? {}
  const rhythm = RHYTHMS.findIndex(({ repeats }) => repeats?.every === every && repeats?.unit === unit)
  return {
    name: activity?.name ?? '',
    enjoyment: activity?.enjoyment === undefined ? '' : String(activity.enjoyment),
    cost: activity?.cost ?? '',
    city: activity?.city ?? '',
    nextDay: activity?.nextDay ?? '',
    time: activity?.time ?? '',
    rhythm: String(Math.max(0, rhythm)),
    groupId: activity?.groupId ?? '',
    countsForMe: activity?.countsForMe ?? true,
  }
}

/** What was emptied is null, so that it is emptied in the book too. */
function factsFrom({ name, enjoyment, cost, city, nextDay, time, rhythm, groupId, countsForMe }: Typed) {
  return {
    name: name.trim(),
    enjoyment: enjoyment === '' ? null : Number(enjoyment),
    cost: cost === '' ? null : (cost as NonNullable<Activity['cost']>),
    city: city.trim() === '' ? null : city.trim(),
    nextDay: nextDay === '' ? null : nextDay,
    time: time === '' ? null : time,
    repeats: RHYTHMS[Number(rhythm)]?.repeats ?? null,
    groupId: groupId === '' ? null : groupId,
    countsForMe,
  }
}

/** Nothing to empty in what is new. */
export function withoutEmpty<T extends object>(
  facts: T,
): { [Field in keyof T as null extends T[Field] ? never : Field]: T[Field] } & {
  [Field in keyof T as null extends T[Field] ? Field : never]?: NonNullable<T[Field]>
} {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as never
}
