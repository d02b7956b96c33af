import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CertainOnes } from './certain-ones.tsx'
import { PairReview } from './pair-review.tsx'
import './duplicates-screen.css'

/** Everybody once: the certain doubles together, then one pair at a time. */
export function DuplicatesScreen() {
  const [isOneByOne, setOneByOne] = useState(false)
  const found = useRead('find-duplicates', { kind: 'same', limit: 1 })
  const certain = found.data?.certain ?? 0
  const questions = found.data?.questions ?? 0
  return (
    <Screen className="doubles" title="Everybody once" wide>
      <ScreenHead lead="People who may be in your book twice." title="Everybody once">
        <Link className="doubles-back" to="/people">
          Back to People
        </Link>
      </ScreenHead>
      {found.error === null ? null : <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data === undefined && found.error === null ? (
        <>
          <p className="quiet doubles-looking">Looking through everybody. With many people this takes a few seconds.</p>
          <Skeleton label="Pairs are coming" lines={5} />
        </>
      ) : null}
      {found.data === undefined ? null : certain > 0 && !isOneByOne ? (
        <CertainOnes onOneByOne={() => setOneByOne(true)} people={found.data.certainPeople} questions={questions} />
      ) : certain + questions > 0 ? (
        <PairReview kind={isOneByOne ? 'all' : 'likely'} />
      ) : (
        <NobodyTwice />
      )}
    </Screen>
  )
}

function NobodyTwice() {
  return (
    <EmptyState
      action={
        <Link className={buttonClass('plain')} to="/people">
          Back to People
        </Link>
      }
      title="Everybody is here once"
    >
      When a file brings somebody you have already, they wait here until you say who is who.
    </EmptyState>
  )
}
