import { useNavigate } from '@tanstack/react-router'
import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { inFigures } from '../words/days.ts'
import { countPeople } from './people-words.ts'
import type { Chosen } from './chosen.ts'
import { PickMenu } from './pick-menu.tsx'
import { usePlacing } from './placing.ts'
import './bulk-bar.css'

/** As many ids as one request may carry. */
const MOST_AT_ONCE = 30_000

interface BulkBarProps {
  readonly chosen: Chosen
  readonly overview: BookOverview
  /** How many the list shows in all. */
  readonly total: number | undefined
  readonly onChooseAll: (total: number) => void
}

/** What can be done with the people chosen. Everything here is one step, with Undo. */
export function BulkBar({ chosen, overview, total, onChooseAll }: BulkBarProps) {
  const navigate = useNavigate()
  const placing = usePlacing(overview, chosen.clear)
  const ids = [...chosen.ids]
  const groups = overview.groups.map((group) => ({
    key: group.id,
    words: group.name,
    run: () => placing.mutate({ ids, addGroup: group.id }),
  }))
  const noGroup = {
    key: 'none',
    words: 'Make a group in Settings',
    run: () => void navigate({ to: '/settings', hash: 'groups' }),
  }
  return (
    <div aria-label="With the people chosen" className="bulk not-printed" role="region">
      <p className="bulk-count">
        {ids.length === 0 ? 'Choose people' : `${countPeople(ids.length)} chosen`}
        {total === undefined || total > MOST_AT_ONCE || ids.length >= total ? null : (
          <Button look="link" onClick={() => onChooseAll(total)}>
            Choose all {inFigures(total)}
          </Button>
        )}
      </p>
      {ids.length === 0 ? null : (
        <div className="bulk-do">
          <PickMenu
            choices={overview.circles.map((circle) => ({
              key: circle.id,
              words: circle.name,
              run: () => placing.mutate({ ids, circleId: circle.id }),
            }))}
            label="Circle"
          />
          <PickMenu choices={groups.length === 0 ? [noGroup] : groups} label="Group" />
          <PickMenu
            choices={[
              {
                key: 'network',
                words: 'Into the network, no rhythm yet',
                run: () => placing.mutate({ ids, place: 'network' }),
              },
              {
                key: 'pool',
                words: 'Back to the pool',
                run: () => placing.mutate({ ids, place: 'pool', circleId: null }),
              },
            ]}
            label="Place"
          />
        </div>
      )}
      <Button aria-label="Choose nobody" icon="close" look="quiet" onClick={chosen.clear} />
    </div>
  )
}
