import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { countPeople } from '../people/people-words.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icons.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import './groups.css'

/** What people are part of: each with a page of its own. */
export function GroupsScreen() {
  const overview = useRead('overview', {})
  return (
    <Screen title="Groups">
      <ScreenHead lead="Work, friends, family, a club, a cause: what people are part of." title="Groups" />
      {overview.error === null ? null : <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.isPending ? <Skeleton label="The groups are coming" lines={4} /> : null}
      {overview.data === undefined ? null : (
        <>
          <ul className="groups-list">
            {overview.data.groups.map((group) => (
              <GroupLine group={group} key={group.id} />
            ))}
          </ul>
          <NewGroup />
        </>
      )}
    </Screen>
  )
}

function GroupLine({ group }: { readonly group: BookOverview['groups'][number] }) {
  const apart = group.shielded ? ', shielded' : ''
  return (
    <li>
      <Link className="group-line" params={{ groupId: group.id }} to="/groups/$groupId">
        <span>
          <span className="group-line-name">{group.name}</span>
          <span className="quiet">
            {group.people === 0 ? 'nobody yet' : countPeople(group.people)}
            {apart}
          </span>
        </span>
        <Icon name="forward" />
      </Link>
    </li>
  )
}

function NewGroup() {
  const [name, setName] = useState('')
  const navigate = useNavigate()
  const add = useWrite('add-group', {
    say: ({ group }) => `${group.name} is there.`,
    onDone: ({ group }) => void navigate({ to: '/groups/$groupId', params: { groupId: group.id } }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') add.mutate({ name: name.trim() })
  }
  return (
    <form className="field-row new-group" onSubmit={submit}>
      <TextField
        label="A new group"
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        required
        value={name}
      />
      <Button disabled={add.isPending} type="submit">
        Add
      </Button>
    </form>
  )
}
