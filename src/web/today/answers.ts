import type { CardView, TodayView } from '#actions/views.ts'
import { known, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { firstName } from '../words/kinds.ts'

type Response = 'done' | 'later' | 'not-this-one' | 'never'

/** Answers a card: it leaves at once, and comes back should the book refuse or the owner undo. */
export function useAnswerCard(card: CardView, onTalked: () => void) {
  return useWrite('answer-card', {
    optimistic: ({ response }) => {
      const before = known('plan-today', {})
      if (before === undefined) return undefined
      setKnown('plan-today', {}, answered(before, card, response))
      return () => setKnown('plan-today', {}, before)
    },
    onDone: ({ couldAgreeRhythm }) => {
      if (couldAgreeRhythm) onTalked()
    },
    say: (_view, { response, what }) => saidAfter(response, card, what),
  })
}

/** The day with one card answered, as the book will say it too. */
export function answered(today: TodayView, card: CardView, response: Response): TodayView {
  return {
    ...today,
    cards: today.cards.filter((other) => other.promptId !== card.promptId),
    minutesDone: today.minutesDone + card.minutes,
    doneToday: [...today.doneToday, { personId: card.personId, name: card.name, promptId: card.promptId, response }],
  }
}

function saidAfter(response: Response, card: CardView, what: 'kind' | 'person' = 'person'): string {
  const name = firstName(card.name)
  if (response === 'done') return `Done. It is in ${possessive(name)} history.`
  if (response === 'later') return `${name} rests for a week.`
  if (response === 'never' && what === 'kind') return `No more ${card.neverWords ?? 'of these'} for ${name}.`
  if (response === 'never') return `${name} stays in your book and is not suggested any more.`
  return `Not this one, then. ${name} may come up again another month.`
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
