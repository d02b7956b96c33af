import { known, setKnown, useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { CardForm } from './card-form.tsx'
import type { KeptCard } from './kept-cards.ts'
import { dropKept, sendAgain, useKeptCards } from './outbox.ts'
import { WaitingCard } from './waiting-card.tsx'
import './cards-screen.css'

/** Somebody new, in a breath; and what becomes of those who were written down this week. */
export function CardsScreen() {
  return (
    <Screen title="Somebody new">
      <ScreenHead lead="A name, where it was, and one line. What becomes of it can wait a week." title="Somebody new" />
      <CardForm />
      <NotSentYet />
      <Waiting />
    </Screen>
  )
}

/** R16: what this browser holds until the book has it. */
function NotSentYet() {
  const kept = useKeptCards()
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="not-sent" className="cards-part">
      <h2 className="section-title" id="not-sent">
        Kept in this browser until Tendril answers
      </h2>
      <ul>
        {kept.map((card) => (
          <NotSent card={card} key={card.id} />
        ))}
      </ul>
    </section>
  )
}

function NotSent({ card }: { readonly card: KeptCard }) {
  return (
    <li className="waiting-card">
      <div className="waiting-card-words">
        <h3 className="waiting-card-name">{card.name}</h3>
        {card.line === '' ? null : <p>{card.line}</p>}
        <p className="quiet small">{card.problem ?? card.where}</p>
      </div>
      {card.problem === undefined ? null : (
        <div className="waiting-card-do">
          <Button onClick={() => sendAgain(card)}>Try again</Button>
          <Button look="quiet" onClick={() => dropKept(card.id)}>
            Let go
          </Button>
        </div>
      )}
    </li>
  )
}

function Waiting() {
  const cards = useRead('list-cards', {})
  const overview = useRead('overview', {})
  const decide = useWrite('decide-card', {
    optimistic: ({ id }) => {
      const before = known('list-cards', {})
      if (before === undefined) return undefined
      setKnown('list-cards', {}, { cards: before.cards.filter(({ person }) => person.id !== id) })
      return () => setKnown('list-cards', {}, before)
    },
    say: (_output, { keep }) =>
      keep === undefined
        ? 'Let go of.'
        : `Kept. You will read of it ${fromToday(keep.on, overview.data?.today ?? keep.on)}.`,
  })
  const error = cards.error ?? overview.error
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void cards.refetch()} />
  if (cards.data === undefined || overview.data === undefined)
    return <Skeleton label="The cards are coming" lines={3} />
  const { circles, today } = overview.data
  return (
    <section aria-labelledby="waiting" className="cards-part">
      <h2 className="section-title" id="waiting">
        {cards.data.cards.length === 0 ? 'Nobody waits for a word from you' : 'What becomes of them?'}
      </h2>
      <ul>
        {cards.data.cards.map((card) => (
          <WaitingCard
            card={card}
            circles={circles}
            key={card.person.id}
            onKeep={(keep) => decide.mutate({ id: card.person.id, version: card.person.version, keep })}
            onLetGo={() => decide.mutate({ id: card.person.id, version: card.person.version })}
            today={today}
          />
        ))}
      </ul>
    </section>
  )
}
