import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BookOverview, PersonPage } from '#actions/views.ts'
import type { Name } from '#book/person.ts'
import { Refused } from '../client.ts'
import { useRead } from '../data/reads.ts'
import { Screen } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { BetweenYou } from './between-you.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { usePersonEditing } from './editing.ts'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { KeepingUp } from './keeping-up.tsx'
import { LogBox } from './log-box.tsx'
import { NowWithThem } from './now-with-them.tsx'
import { PersonHead } from './person-head.tsx'
import { PersonMore } from './person-more.tsx'
import { calledIn } from './person-words.ts'
import './person-screen.css'

/** Somebody: them first, then the two of you, then what is known. */
export function PersonScreen() {
  const { personId } = useParams({ from: '/people/$personId' })
  const page = useRead('show-person', { id: personId })
  const overview = useRead('overview', {})
  const error = page.error ?? overview.error
  if (page.data !== undefined && overview.data !== undefined)
    return <PersonShown key={personId} overview={overview.data} page={page.data} />
  return (
    <Screen title="Person" wide>
      {error === null ? (
        <Skeleton label="The person is coming" lines={6} />
      ) : (
        <NoPerson error={error} retry={() => void page.refetch()} />
      )}
    </Screen>
  )
}

function NoPerson({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  if (!(error instanceof Refused) || error.code !== 'not-found') return <ErrorNotice error={error} onRetry={retry} />
  return (
    <EmptyState
      action={
        <Link className={buttonClass('primary')} to="/people">
          See everybody
        </Link>
      }
      title="Nobody here by that name"
    >
      They may have been removed. Removing can be taken back for thirty days, in Log.
    </EmptyState>
  )
}

function PersonShown({ page, overview }: { readonly page: PersonPage; readonly overview: BookOverview }) {
  const editing = usePersonEditing(page)
  const { today } = overview
  return (
    <Screen className="person" title={page.person.name.full} wide>
      <div className="person-main">
        <PersonHead editing={editing} page={page} />
        <ConflictNotice editing={editing} person={page.person} />
        <BetweenYou page={page} today={today} />
        <NowWithThem page={page} today={today} />
        <LogBox page={page} today={today} />
      </div>
      <Side name={page.person.name}>
        <KeepingUp circles={overview.circles} page={page} />
        <Facts editing={editing} page={page} today={today} />
        <PersonMore editing={editing} page={page} />
      </Side>
      <History page={page} today={today} />
    </Screen>
  )
}

/** What is known stands at the side; on a phone it is folded, so that the history is within reach. */
function Side({ name, children }: { readonly name: Name; readonly children: ReactNode }) {
  const isNarrow = useNarrowWindow()
  if (!isNarrow) {
    return (
      <aside aria-label={`What you know of ${calledIn(name)}`} className="person-side">
        {children}
      </aside>
    )
  }
  return (
    <details className="person-fold">
      <summary>What you know of {calledIn(name)}</summary>
      <div className="person-side">{children}</div>
    </details>
  )
}
