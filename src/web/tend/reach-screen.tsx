import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import { useRead } from '../data/reads.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Screen } from '../shell/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ReachPerson } from './reach-person.tsx'
import { stillToReach } from './tend-words.ts'
import './tend.css'

type ToConfirm = ActionOutput<'list-to-confirm'>['people'][number]

const A_FEW = 5
const MOST_ASKED_FOR = 200

/** Whether close people can still be reached, a few at a time (R27). */
export function ReachScreen() {
  const [seen, setSeen] = useState<readonly string[]>([])
  const [few, setFew] = useState<readonly ToConfirm[]>([])
  const [at, setAt] = useState(0)
  const limit = Math.min(MOST_ASKED_FOR, seen.length + A_FEW)
  const asked = useRead('list-to-confirm', { limit })
  const unseen = asked.data?.people.filter(({ personId }) => !seen.includes(personId))
  // Who is looked at stays as it was when they came, whatever is mended meanwhile.
  if (few.length === 0 && unseen !== undefined && unseen.length > 0) setFew(unseen.slice(0, A_FEW))
  const here = few[at]
  const next = (): void => setAt(at + 1)
  const more = (): void => {
    setSeen([...seen, ...few.map(({ personId }) => personId)])
    setFew([])
    setAt(0)
  }
  const isOver = few.length > 0 && here === undefined
  return (
    <Screen className="one-by-one" title="Still reachable?">
      <p className="one-by-one-where">
        <Link to="/tend">Tend the book</Link>
      </p>
      {here === undefined ? <h1 className="screen-title">Still reachable?</h1> : null}
      {asked.error === null ? null : <ErrorNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending ? <Skeleton label="The next one is coming" lines={5} /> : null}
      {here === undefined ? null : <Here after={few.length - at - 1} here={here} key={here.personId} onNext={next} />}
      {isOver ? <Enough left={(asked.data?.total ?? 0) > seen.length + few.length} onMore={more} /> : null}
      {few.length === 0 && unseen?.length === 0 ? <AllReachable /> : null}
    </Screen>
  )
}

interface HereProps {
  readonly here: ToConfirm
  readonly after: number
  readonly onNext: () => void
}

function Here({ here, after, onNext }: HereProps) {
  useKeys('Still reachable?', [{ keys: 'n', does: 'Next', run: onNext }])
  useEffect(() => announce(here.name), [here.name])
  return (
    <>
      <ReachPerson here={here} />
      <div className="one-by-one-do">
        <Button look="primary" onClick={onNext}>
          Next
        </Button>
        <span className="quiet">{stillToReach(after)}</span>
      </div>
    </>
  )
}

function Enough({ left, onMore }: { readonly left: boolean; readonly onMore: () => void }) {
  return (
    <EmptyState
      action={
        <>
          <Link className={buttonClass('primary')} to="/tend">
            Back to tending
          </Link>
          {left ? (
            <Button look="quiet" onClick={onMore}>
              A few more
            </Button>
          ) : null}
        </>
      }
      title="That is enough for now"
    >
      An address that you use confirms itself. The rest can wait for another week.
    </EmptyState>
  )
}

function AllReachable() {
  return (
    <EmptyState
      action={
        <Link className={buttonClass('primary')} to="/tend">
          Back to tending
        </Link>
      }
      title="You can reach everybody close"
    >
      Two ways at least lead to each of them, and not only to their desk.
    </EmptyState>
  )
}
