import { Link } from '@tanstack/react-router'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { ANSWERS, possibleAnswers } from './after-sending.tsx'
import type { Draft } from './keeping.ts'
import './letters.css'

const SECTIONS = [
  { sections: ['in-doubt', 'under-way'], title: 'May have been sent', lead: 'Only you can find out which it is.' },
  { sections: ['to-log'], title: 'Has it gone out?', lead: 'Your own program has these.' },
  { sections: ['open'], title: 'Begun', lead: undefined },
  { sections: ['waiting'], title: 'Sent', lead: 'Say when they answer. Nothing hurries.' },
] as const

/** The letters that are begun, gone, or wait for a word. */
export function LettersScreen() {
  const letters = useRead('list-drafts', {})
  const overview = useRead('overview', {})
  const error = letters.error ?? overview.error
  const today = overview.data?.today
  const drafts = letters.data?.drafts
  return (
    <Screen title="Letters">
      <ScreenHead lead="What you began, and what is on its way." title="Letters" />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void letters.refetch()} />}
      {drafts === undefined || today === undefined ? (
        error === null ? (
          <Skeleton label="The letters are coming" lines={4} />
        ) : null
      ) : drafts.length === 0 ? (
        <EmptyState
          action={
            <Link className={buttonClass('primary')} to="/people">
              Choose somebody to write to
            </Link>
          }
          title="No letter is begun"
        >
          Open somebody and press w, or Write a letter. What you begin is kept here by itself.
        </EmptyState>
      ) : (
        SECTIONS.map(({ sections, title, lead }) => {
          const here = drafts.filter(({ section }) => (sections as readonly string[]).includes(section))
          return here.length === 0 ? null : (
            <section className="letters-part" key={title}>
              <h2 className="letters-title">{title}</h2>
              {lead === undefined ? null : <p className="quiet">{lead}</p>}
              <ul>
                {here.map((draft) => (
                  <OneLetter draft={draft} key={draft.id} today={today} />
                ))}
              </ul>
            </section>
          )
        })
      )}
    </Screen>
  )
}

function OneLetter({ draft, today }: { readonly draft: Draft; readonly today: Day }) {
  const { id, personId, name, subject, text, changedOn, sentOn, state, problem } = draft
  const first = firstWords(text)
  return (
    <li className="letters-one">
      <div className="letters-words">
        <Link className="letters-name" params={{ personId }} search={{ draft: id }} to="/write/$personId">
          {name}
        </Link>
        <p className="letters-first">
          {[subject, first].filter((part) => part !== undefined && part !== '').join(': ')}
        </p>
        <p className="quiet small">
          {sentOn === undefined ? `Last changed ${fromToday(changedOn, today)}` : `Sent ${fromToday(sentOn, today)}`}
          {state === 'not-sent' && problem !== undefined ? `. Not sent: ${problem}` : ''}
        </p>
      </div>
      <LetterDo draft={draft} />
    </li>
  )
}

/** What is next for it, in one press each. */
function LetterDo({ draft }: { readonly draft: Draft }) {
  const { id, version, name, section } = draft
  const log = useWrite('log-draft', { say: () => 'Written down.' })
  const answer = useWrite('answer-draft', { say: () => 'Noted.' })
  const settle = useWrite('settle-draft', { say: () => 'Noted.' })
  const drop = useWrite('drop-draft', { say: () => 'Put away.' })
  if (section === 'waiting') {
    return (
      <div className="letters-do">
        {possibleAnswers(draft).map((what) => (
          <Button
            aria-label={`${ANSWERS[what]}: ${name}`}
            key={what}
            look={what === 'answered' ? 'plain' : 'quiet'}
            onClick={() => answer.mutate({ id, version, answer: what })}
          >
            {ANSWERS[what]}
          </Button>
        ))}
      </div>
    )
  }
  if (section === 'to-log') {
    return (
      <div className="letters-do">
        <Button aria-label={`Log it: the letter to ${name}`} onClick={() => log.mutate({ id, version })}>
          Log it
        </Button>
      </div>
    )
  }
  if (section === 'open') {
    return (
      <div className="letters-do">
        <Button aria-label={`Put away the letter to ${name}`} look="quiet" onClick={() => drop.mutate({ id, version })}>
          Put away
        </Button>
      </div>
    )
  }
  return (
    <div className="letters-do">
      {[true, false].map((wasSent) => (
        <Button
          aria-label={`It ${wasSent ? 'went out' : 'did not'}: the letter to ${name}`}
          key={String(wasSent)}
          onClick={() => settle.mutate({ id, version, wasSent })}
        >
          {wasSent ? 'It went out' : 'It did not'}
        </Button>
      ))}
    </div>
  )
}

const LONGEST = 120

function firstWords(text: string): string {
  const words = text
    .replaceAll(/\[…[\s\S]*?…\]/gu, '…')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
