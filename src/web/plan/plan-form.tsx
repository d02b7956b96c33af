import { type FormEvent, useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import { useWrite } from '../data/writes.ts'
import { SomebodyField } from '../people/somebody-field.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'

type Plan = NonNullable<ActionOutput<'show-plan'>['plan']>
type Aim = { readonly id?: string; readonly words: string }
type Focus = Plan['focus'][number]

interface PlanFormProps {
  readonly plan: Plan | undefined
  /** The names of the people in it. */
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly onClose: () => void
}

/** A plan is a page of text with a few parts; every part may stay empty. */
export function PlanForm({ plan, people, onClose }: PlanFormProps) {
  const [aims, setAims] = useState<readonly Aim[]>(plan?.aims ?? [])
  const [focus, setFocus] = useState<readonly Focus[]>(plan?.focus ?? [])
  const [names, setNames] = useState(new Map(people.map(({ personId, name }) => [personId, name])))
  const write = useWrite('write-plan', { say: () => 'Your plan is kept.', onDone: onClose })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const text = (name: string): string | null => textOf(typed, name)
    const number = (name: string): number | null => (text(name) === null ? null : Number(text(name)))
    write.mutate({
      ...(plan === undefined ? {} : { version: plan.version }),
      change: {
        words: text('words') ?? '',
        reason: text('reason'),
        minutesADay: number('minutes'),
        givesAWeek: number('gives'),
        newPeopleAMonth: number('new-people'),
        ...(text('review') === null ? {} : { reviewOn: text('review') }),
        aims: aims.filter(({ words }) => words.trim() !== ''),
        focus: [...focus],
      },
    })
  }
  return (
    <form className="card plan-form" onSubmit={submit}>
      <TextArea autoFocus defaultValue={plan?.words} label="In your own words" name="words" rows={5} />
      <TextField
        defaultValue={plan?.reason}
        hint="Said back to you after a long pause, and by nobody else."
        label="Why you do this"
        name="reason"
      />
      <Aims aims={aims} onChange={setAims} />
      <FocusPeople
        aims={plan?.aims ?? []}
        focus={focus}
        names={names}
        onAdd={({ id, name }) => {
          setNames(new Map([...names, [id, name]]))
          setFocus([...focus, { personId: id }])
        }}
        onChange={setFocus}
      />
      <div className="plan-form-numbers">
        <TextField
          defaultValue={plan?.minutesADay}
          label="Minutes a day"
          max={240}
          min={1}
          name="minutes"
          type="number"
        />
        <TextField
          defaultValue={plan?.givesAWeek}
          label="To give in a week"
          max={50}
          min={0}
          name="gives"
          type="number"
        />
        <TextField
          defaultValue={plan?.newPeopleAMonth}
          label="New people in a month"
          max={100}
          min={0}
          name="new-people"
          type="number"
        />
        <TextField defaultValue={plan?.reviewOn} label="Look again on" name="review" type="date" />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          Keep the plan
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function textOf(typed: FormData, name: string): string | null {
  const value = typed.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function Aims({
  aims,
  onChange,
}: {
  readonly aims: readonly Aim[]
  readonly onChange: (aims: readonly Aim[]) => void
}) {
  return (
    <fieldset className="plan-form-part">
      <legend>Aims</legend>
      {aims.map((aim, at) => (
        <div className="plan-form-line" key={aim.id ?? at}>
          <TextField
            label={`Aim ${at + 1}`}
            labelUnseen
            onChange={(event) => onChange(aims.with(at, { ...aim, words: event.target.value }))}
            value={aim.words}
          />
          <Button look="quiet" onClick={() => onChange(aims.toSpliced(at, 1))}>
            Take out
          </Button>
        </div>
      ))}
      <Button icon="add" look="quiet" onClick={() => onChange([...aims, { words: '' }])}>
        An aim
      </Button>
    </fieldset>
  )
}

interface FocusPeopleProps {
  readonly aims: Plan['aims']
  readonly focus: readonly Focus[]
  readonly names: ReadonlyMap<string, string>
  readonly onChange: (focus: readonly Focus[]) => void
  readonly onAdd: (person: { readonly id: string; readonly name: string }) => void
}

function FocusPeople({ aims, focus, names, onChange, onAdd }: FocusPeopleProps) {
  return (
    <fieldset className="plan-form-part">
      <legend>People to know better</legend>
      {focus.map((one, at) => {
        const name = names.get(one.personId) ?? 'Somebody'
        return (
          <div className="plan-form-person" key={one.personId}>
            <span className="plan-part-name">{name}</span>
            <TextField
              label={`The next small step with ${name}`}
              labelUnseen
              onChange={(event) => onChange(focus.with(at, { ...one, nextStep: event.target.value }))}
              placeholder="The next small step"
              value={one.nextStep ?? ''}
            />
            {aims.length === 0 ? null : (
              <select
                aria-label={`The aim that ${name} goes with`}
                className="field-input"
                onChange={(event) => {
                  const { aimId: _aim, ...rest } = one
                  onChange(focus.with(at, event.target.value === '' ? rest : { ...rest, aimId: event.target.value }))
                }}
                value={one.aimId ?? ''}
              >
                <option value="">No aim</option>
                {aims.map((aim) => (
                  <option key={aim.id} value={aim.id}>
                    {aim.words}
                  </option>
                ))}
              </select>
            )}
            <Button look="quiet" onClick={() => onChange(focus.toSpliced(at, 1))}>
              Take out
            </Button>
          </div>
        )
      })}
      <SomebodyField label="Add somebody" onChoose={onAdd} without={focus.map(({ personId }) => personId)} />
    </fieldset>
  )
}
