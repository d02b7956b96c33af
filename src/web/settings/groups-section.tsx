import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useWrite } from '../data/writes.ts'
import { countPeople } from '../people/people-words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Section, SettingLine } from './section.tsx'

type GroupHere = BookOverview['groups'][number]

/** What people are part of, and which of it stays apart. */
export function GroupsSection({ groups }: { readonly groups: readonly GroupHere[] }) {
  return (
    <Section
      id="groups"
      lead="Work, friends, family, a club, a cause. A shielded group stays out of career views, asks, introductions and programs."
      title="Groups"
    >
      {groups.length === 0 ? null : (
        <ul>
          {groups.map((group) => (
            <GroupLine group={group} key={group.id} />
          ))}
        </ul>
      )}
      <AddGroup />
    </Section>
  )
}

function GroupLine({ group }: { readonly group: GroupHere }) {
  const [isRenaming, setRenaming] = useState(false)
  const { id, name, version, shielded, people } = group
  const editing = useWrite('edit-group', {
    say: (_output, { change }) =>
      change.shielded === undefined ? 'Renamed.' : `${name} is ${change.shielded === true ? 'shielded' : 'open'} now.`,
    onDone: () => setRenaming(false),
  })
  const removing = useWrite('remove-group', { say: () => `${name} is gone; its people stay.` })
  if (isRenaming) {
    return (
      <li className="setting-line">
        <OneName
          button="Rename"
          label={`New name of ${name}`}
          onCancel={() => setRenaming(false)}
          onName={(words) => editing.mutate({ id, version, change: { name: words } })}
          start={name}
        />
      </li>
    )
  }
  return (
    <SettingLine
      detail={people === 0 ? 'nobody yet' : countPeople(people)}
      name={
        <Link params={{ groupId: id }} to="/groups/$groupId">
          {name}
        </Link>
      }
    >
      <label className="setting-check">
        <input
          checked={shielded}
          onChange={() => editing.mutate({ id, version, change: { shielded: !shielded } })}
          type="checkbox"
        />
        Shielded<span className="unseen">: {name}</span>
      </label>
      <Button aria-label={`Rename ${name}`} look="link" onClick={() => setRenaming(true)}>
        Rename
      </Button>
      <Button aria-label={`Remove ${name}`} look="link" onClick={() => removing.mutate({ id, version })}>
        Remove
      </Button>
    </SettingLine>
  )
}

function AddGroup() {
  const [times, setTimes] = useState(0)
  const adding = useWrite('add-group', {
    say: ({ group }) => `${group.name} is there.`,
    onDone: () => setTimes(times + 1),
  })
  return (
    <OneName button="Add a group" key={times} label="A new group" onName={(name) => adding.mutate({ name })} start="" />
  )
}

interface OneNameProps {
  readonly label: string
  readonly button: string
  readonly start: string
  readonly onName: (name: string) => void
  readonly onCancel?: () => void
}

function OneName({ label, button, start, onName, onCancel }: OneNameProps) {
  const [name, setName] = useState(start)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') onName(name.trim())
  }
  return (
    <form className="setting-row setting-row-whole" onSubmit={submit}>
      <TextField
        autoFocus={onCancel !== undefined}
        label={label}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        value={name}
      />
      <Button type="submit">{button}</Button>
      {onCancel === undefined ? null : (
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </form>
  )
}
