import { Link } from '@tanstack/react-router'
import type { AskShown } from '#actions/asks/list-asks.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { dayInWords, fromToday } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { WhomToAsk } from './whom-to-ask.tsx'
import '../write/letters.css'
import './asks.css'

/** What the owner asked of people, kept apart from upkeep; and whom one could turn to. */
export function AsksScreen() {
  const asks = useRead('list-asks', {})
  const overview = useRead('overview', {})
  const error = asks.error ?? overview.error
  const today = overview.data?.today
  const all = asks.data?.asks
  const open = all?.filter(({ state }) => state === 'open') ?? []
  const settled = all?.filter(({ state }) => state !== 'open') ?? []
  return (
    <Screen title="Asks">
      <ScreenHead
        lead="What you asked for, and whom you could turn to. Most people like to be asked something small."
        title="Asks"
      />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void asks.refetch()} />}
      <WhomToAsk />
      {all === undefined || today === undefined ? (
        error === null ? (
          <Skeleton label="Your asks are coming" lines={3} />
        ) : null
      ) : (
        <section aria-labelledby="asks-open" className="letters-part">
          <h2 className="letters-title" id="asks-open">
            Open
          </h2>
          {open.length === 0 ? (
            <p className="quiet">
              Nothing that you asked for is open. What a letter asks is noted here when you log it.
            </p>
          ) : null}
          <ul>
            {open.map((ask) => (
              <OneAsk ask={ask} key={ask.id} today={today} />
            ))}
          </ul>
          {settled.length === 0 ? null : (
            <details className="asks-settled">
              <summary>Settled</summary>
              <ul>
                {settled.map((ask) => (
                  <li className="letters-one" key={ask.id}>
                    <AskWords ask={ask} today={today} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </Screen>
  )
}

const STATES: Readonly<Record<AskShown['state'], string>> = {
  open: '',
  answered: 'answered',
  declined: 'they said no',
  'no-answer': 'no answer',
  dropped: 'let go',
}

function AskWords({ ask, today }: { readonly ask: AskShown; readonly today: Day }) {
  const { personId, name, words, day, state, outcome, noAskBefore } = ask
  return (
    <div className="letters-words">
      <Link className="letters-name" params={{ personId }} to="/people/$personId">
        {name}
      </Link>
      <p>{startSentence(words)}</p>
      <p className="quiet small">
        Asked {fromToday(day, today)}
        {state === 'open' ? '' : `, ${STATES[state]}`}
        {outcome === undefined ? '' : `: ${outcome}`}.
        {noAskBefore === undefined ? '' : ` Until ${dayInWords(noAskBefore, today)}, better give than ask again.`}
      </p>
    </div>
  )
}

const ANSWERS = [
  ['answered', 'They answered'],
  ['declined', 'They said no'],
  ['no-answer', 'No answer'],
  ['dropped', 'Let it go'],
] as const

function OneAsk({ ask, today }: { readonly ask: AskShown; readonly today: Day }) {
  const settle = useWrite('settle-ask', { say: () => 'Noted.' })
  const { id, version, name } = ask
  return (
    <li className="letters-one">
      <AskWords ask={ask} today={today} />
      <div className="letters-do">
        {ANSWERS.map(([state, words]) => (
          <Button
            aria-label={`${words}: ${name}`}
            key={state}
            look={state === 'answered' ? 'plain' : 'quiet'}
            onClick={() => settle.mutate({ id, version, state })}
          >
            {words}
          </Button>
        ))}
      </div>
    </li>
  )
}
