import { useState } from 'react'
import type { TodayView } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { PersonPanel } from '../person/person-panel.tsx'
import { Screen } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWideWindow } from '../ui/wide-window.ts'
import { Asides } from './asides.tsx'
import { CardList } from './card-list.tsx'
import { NobodyYet } from './nobody-yet.tsx'
import { useToday } from './open-day.ts'
import { StayCloser, type Talked } from './stay-closer.tsx'
import { TodayEnd } from './today-end.tsx'
import { TodayHead } from './today-head.tsx'
import './today-screen.css'

/** Ten minutes in the morning: a few people, and an end. */
export function TodayScreen() {
  const { today, error, retry } = useToday()
  const isBare = today?.cards.length === 0 && today.doneToday.length === 0
  const overview = useRead('overview', {}, { enabled: isBare })
  if (error !== null && today === undefined) return <Frame>{<ErrorNotice error={error} onRetry={retry} />}</Frame>
  if (today === undefined || (isBare && overview.isPending))
    return <Frame>{<Skeleton label="Today’s plan is coming" lines={5} />}</Frame>
  if (isBare && overview.data?.network === 0) return <NobodyYet overview={overview.data} />
  return <Today error={error} retry={retry} today={today} />
}

function Frame({ children }: { readonly children: React.ReactNode }) {
  return (
    <Screen title="Today" wide>
      <div className="today-cards">{children}</div>
    </Screen>
  )
}

interface TodayProps {
  readonly today: TodayView
  readonly error: Error | null
  readonly retry: () => void
}

function Today({ today, error, retry }: TodayProps) {
  const [onId, setOn] = useState<string | undefined>()
  const [talked, setTalked] = useState<Talked | undefined>()
  const isWide = useWideWindow()
  const on = today.cards.find((card) => card.personId === onId) ?? today.cards[0]
  return (
    <Screen className="today" title="Today" wide>
      <div className="today-cards">
        <TodayHead today={today} />
        {error === null ? null : <ErrorNotice error={error} onRetry={retry} />}
        <CardList cards={today.cards} day={today.day} onId={on?.personId} onTalked={setTalked} setOn={setOn} />
        {talked === undefined ? null : (
          <StayCloser key={talked.personId} onOver={() => setTalked(undefined)} with={talked} />
        )}
        <Asides asides={today.asides} />
        <TodayEnd today={today} />
      </div>
      {isWide && on !== undefined ? (
        <aside aria-label={`About ${on.name}`} className="today-side not-printed">
          <PersonPanel personId={on.personId} today={today.day} />
        </aside>
      ) : null}
    </Screen>
  )
}
