import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { BookOverview, GroupPage } from '#actions/views.ts'
import { Refused } from '../client.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen } from '../shell/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type GroupEditing, useGroupEditing } from './editing-group.ts'
import { GroupHead } from './group-head.tsx'
import { Members } from './members.tsx'
import { Seasons } from './seasons.tsx'
import { Together } from './together.tsx'
import './groups.css'

const A_PAGE = 100

/** A group: what it is, its seasons, who is in it by how much is alive, and what you did together (R99). */
export function GroupScreen() {
  const { groupId } = useParams({ from: '/groups/$groupId' })
  const [limit, setLimit] = useState(A_PAGE)
  const page = useRead('show-group', { group: groupId, limit }, { keepPrevious: true })
  const overview = useRead('overview', {})
  const error = page.error ?? overview.error
  if (page.data !== undefined && overview.data !== undefined)
    return <Shown key={groupId} onMore={() => setLimit(limit + A_PAGE)} overview={overview.data} page={page.data} />
  return (
    <Screen title="Group">
      {error === null ? <Skeleton label="The group is coming" lines={5} /> : null}
      {error instanceof Refused && error.code === 'not-found' ? <NoGroup /> : null}
      {error === null || (error instanceof Refused && error.code === 'not-found') ? null : (
        <ErrorNotice error={error} onRetry={() => void page.refetch()} />
      )}
    </Screen>
  )
}

interface ShownProps {
  readonly page: GroupPage
  readonly overview: BookOverview
  readonly onMore: () => void
}

function Shown({ page, overview, onMore }: ShownProps) {
  const { group } = page
  const editing = useGroupEditing(group)
  return (
    <Screen className="group-page" title={group.name}>
      <p className="group-where">
        <Link to="/groups">Groups</Link>
      </p>
      <GroupHead editing={editing} group={group} />
      <Members onMore={onMore} overview={overview} page={page} />
      <Together page={page} today={overview.today} />
      <Seasons editing={editing} group={group} />
      <Apart editing={editing} group={group} />
    </Screen>
  )
}

function Apart({ group, editing }: { readonly group: GroupPage['group']; readonly editing: GroupEditing }) {
  const navigate = useNavigate()
  const remove = useWrite('remove-group', {
    say: () => `${group.name} is gone; its people stay.`,
    onDone: () => void navigate({ to: '/groups' }),
  })
  const inDayPlan = group.inDayPlan !== false
  return (
    <section aria-labelledby="group-apart" className="group-part">
      <h2 className="section-title" id="group-apart">
        How it is kept
      </h2>
      <label className="group-switch">
        <input checked={inDayPlan} onChange={() => editing.save({ inDayPlan: !inDayPlan })} type="checkbox" />
        <span>
          In the plan of the day
          <span className="quiet small">Without it, only promises to its people still show.</span>
        </span>
      </label>
      <label className="group-switch">
        <input checked={group.shielded} onChange={() => editing.save({ shielded: !group.shielded })} type="checkbox" />
        <span>
          Shielded
          <span className="quiet small">Never in career views, asks, introductions or agents’ tools.</span>
        </span>
      </label>
      <Button
        className="group-remove"
        look="quiet"
        onClick={() => remove.mutate({ id: group.id, version: group.version })}
      >
        Remove this group
      </Button>
    </section>
  )
}

function NoGroup() {
  return (
    <EmptyState
      action={
        <Link className={buttonClass('primary')} to="/groups">
          See the groups
        </Link>
      }
      title="There is no such group"
    >
      It may have been removed. Removing can be taken back for thirty days, in Log.
    </EmptyState>
  )
}
