import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { inFigures } from '../words/days.ts'
import { BulkMenus } from './bulk-menus.tsx'
import type { Chosen } from './chosen.ts'
import { countPeople } from './people-words.ts'
import './bulk-bar.css'

/** As many ids as one request may carry. */
const MOST_AT_ONCE = 50_000

interface BulkBarProps {
  readonly chosen: Chosen
  readonly overview: BookOverview
  /** How many the list shows in all. */
  readonly total: number | undefined
  /** How many were found so far while everybody is being chosen. */
  readonly gathering: number | undefined
  readonly onChooseAll: (total: number) => void
}

/** What can be done with the people chosen. Everything here is one step, with Undo. */
export function BulkBar({ chosen, overview, total, gathering, onChooseAll }: BulkBarProps) {
  const ids = [...chosen.ids]
  const words = ids.length === 0 ? 'Choose people' : `${countPeople(ids.length)} chosen`
  return (
    <div aria-label="With the people chosen" className="bulk not-printed" role="region">
      <p aria-live="polite" className="bulk-count">
        {gathering === undefined ? words : `Choosing, ${inFigures(gathering)} so far`}
        {gathering !== undefined || total === undefined || total > MOST_AT_ONCE || ids.length >= total ? null : (
          <Button look="link" onClick={() => onChooseAll(total)}>
            Choose all {inFigures(total)}
          </Button>
        )}
      </p>
      {ids.length === 0 || gathering !== undefined ? null : (
        <BulkMenus ids={ids} onDone={chosen.clear} overview={overview} />
      )}
      <Button aria-label="Choose nobody" icon="close" look="quiet" onClick={chosen.clear} />
    </div>
  )
}
