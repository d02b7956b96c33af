import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { countPeople } from '../people/people-words.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { ThreePeople } from '../today/three-people.tsx'
import { buttonClass } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ChoosePeople } from './choose-people.tsx'
import { useFinish } from './finish.ts'
import './first-run-screen.css'

/** The first minutes: from a file, or from three names, to people one keeps up with. */
export function FirstRunScreen() {
  const overview = useRead('overview', {})
  return (
    <Screen className="welcome" title="Welcome">
      {overview.error === null ? null : <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data === undefined ? (
        <Skeleton label="Your people are coming" lines={5} />
      ) : (
        <FirstRun overview={overview.data} />
      )}
    </Screen>
  )
}

function FirstRun({ overview }: { readonly overview: BookOverview }) {
  const finish = useFinish()
  useFirstPeople(overview.network, finish)
  if (overview.pool > 0) return <ChoosePeople finish={finish} overview={overview} />
  return <Begin overview={overview} />
}

/** Whoever types the first people by hand goes on to Today as soon as they are in the book. */
function useFirstPeople(network: number, finish: () => void): void {
  const before = useRef(network)
  const onFirst = useEffectEvent(finish)
  useEffect(() => {
    if (before.current === 0 && network > 0) onFirst()
    before.current = network
  }, [network])
}

/** Two ways to begin, and both are short. */
function Begin({ overview }: { readonly overview: BookOverview }) {
  const hasPeople = overview.network > 0
  return (
    <>
      <ScreenHead
        lead={
          hasPeople
            ? `You keep up with ${countPeople(overview.network)}. Bring a file, and everybody else you know rests in the pool until you choose them.`
            : 'Two ways to begin. Either is enough for a first plan today.'
        }
        title={hasPeople ? 'Well begun' : 'Welcome'}
      />
      <section aria-labelledby="bring-title" className="begin-way">
        <h2 id="bring-title">Bring a file</h2>
        <p className="quiet">
          LinkedIn’s export, Google Contacts, a phone’s address book. From your messages we see whom you really talk
          with, and you choose. Nothing leaves this machine.
        </p>
        <Link className={buttonClass('plain')} to="/import">
          Bring a file
        </Link>
      </section>
      <section aria-labelledby="three-title" className="begin-way">
        <h2 id="three-title">Or write down three people</h2>
        <p className="quiet">Somebody you miss, somebody you owe a word, somebody who makes you laugh.</p>
        <ThreePeople circles={overview.circles} />
      </section>
    </>
  )
}
