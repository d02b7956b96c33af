import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BookOverview, Proposal } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { countPeople } from '../people/people-words.ts'
import { ScreenHead } from '../shell/screen.tsx'
import { ThreePeople } from '../today/three-people.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { startSentence } from '../words/sentences.ts'
import { type Choice, choicesFor, exchangesAWeek, loadInWords } from './choice.ts'
import { ProposalList } from './proposal-list.tsx'

const FIRST = 50
const MOST = 500

interface ChoosePeopleProps {
  readonly overview: BookOverview
  readonly finish: () => void
}

/** The people one really talks with, each with a circle to begin with; nobody is chosen without the owner. */
export function ChoosePeople({ overview, finish }: ChoosePeopleProps) {
  const [limit, setLimit] = useState(FIRST)
  const { data, error, refetch } = useRead('propose-network', { limit }, { keepPrevious: true })
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton label="Your people are coming" lines={5} />
  if (data.proposals.length === 0) return <NobodyToPropose overview={overview} />
  const hasMore = data.proposals.length === limit && limit < MOST
  return (
    <Choosing
      finish={finish}
      onMore={hasMore ? () => setLimit(Math.min(MOST, limit * 2)) : undefined}
      overview={overview}
      proposals={data.proposals}
    />
  )
}

interface ChoosingProps extends ChoosePeopleProps {
  readonly proposals: readonly Proposal[]
  readonly onMore: (() => void) | undefined
}

function Choosing({ proposals, overview, finish, onMore }: ChoosingProps) {
  const [said, setSaid] = useState<ReadonlyMap<string, Partial<Choice>>>(new Map())
  const choices = choicesFor(proposals, said)
  const chosen = [...choices].filter(([, choice]) => choice.isTicked)
  const accepting = useWrite('accept-proposals', {
    say: ({ changed }) => `${countPeople(changed)} ${changed === 1 ? 'is' : 'are'} in your network now.`,
    onDone: finish,
  })
  const say = (personId: string, words: Partial<Choice>): void =>
    setSaid(new Map([...said, [personId, { ...said.get(personId), ...words }]]))
  const sayToAll = (isTicked: boolean): void =>
    setSaid(new Map(proposals.map(({ personId }) => [personId, { ...said.get(personId), isTicked }])))
  return (
    <>
      <ScreenHead
        lead="Words went both ways between you. Untick whoever may rest; they stay in the pool, and nothing is lost."
        title="The people you really talk with"
      >
        <div className="welcome-all">
          <Button look="link" onClick={() => sayToAll(chosen.length === 0)}>
            {chosen.length === 0 ? 'Tick all' : 'Untick all'}
          </Button>
        </div>
      </ScreenHead>
      <ProposalList choices={choices} circles={overview.circles} onSay={say} proposals={proposals} />
      {onMore === undefined ? null : (
        <Button className="welcome-more" onClick={onMore}>
          Show more people
        </Button>
      )}
      <div className="welcome-foot not-printed">
        <p className="quiet small">
          {chosen.length === 0
            ? ''
            : `${startSentence(loadInWords(exchangesAWeek(choices.values(), overview.circles)))} at these rhythms.`}
        </p>
        <div className="welcome-foot-do">
          <Button look="quiet" onClick={finish}>
            Not now
          </Button>
          <Button
            disabled={chosen.length === 0 || accepting.isPending}
            look="primary"
            onClick={() =>
              accepting.mutate({ accept: chosen.map(([personId, { circleId }]) => ({ personId, circleId })) })
            }
          >
            {chosen.length === 0
              ? 'Choose somebody'
              : `Keep up with ${chosen.length === 1 ? 'this one' : `these ${String(chosen.length)}`}`}
          </Button>
        </div>
      </div>
    </>
  )
}

/** A pool without messages both ways: then only the owner knows. */
function NobodyToPropose({ overview }: { readonly overview: BookOverview }) {
  const knows = overview.network > 0 ? 'Of those in the pool, we' : 'We'
  return (
    <>
      <ScreenHead
        lead={`${countPeople(overview.pool)} ${overview.pool === 1 ? 'is' : 'are'} in your pool. ${knows} cannot tell with whom you really talk: there are no messages both ways. You know.`}
        title="Choose your people"
      />
      <section className="begin-way">
        <h2>Pick them from the pool</h2>
        <p className="quiet">Search for a name, and put whoever matters into a circle. Five people are a good start.</p>
        <Link className={buttonClass('primary')} search={{ place: 'pool' }} to="/people">
          Look through the pool
        </Link>
      </section>
      {overview.network > 0 ? null : (
        <section className="begin-way">
          <h2>Or write down three people</h2>
          <p className="quiet">Somebody you miss, somebody you owe a word, somebody who makes you laugh.</p>
          <ThreePeople circles={overview.circles} />
        </section>
      )}
    </>
  )
}
