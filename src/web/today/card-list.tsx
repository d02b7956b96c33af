import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { CardView } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { askAhead } from '../data/reads.ts'
import { useKeys } from '../shell/keys.ts'
import { useLeaving } from './leaving.ts'
import { type CardHandle, PlanCard } from './plan-card.tsx'

interface CardListProps {
  readonly cards: readonly CardView[]
  readonly day: Day
  /** The person whose card is on: where the keys go, and whom the panel shows. */
  readonly onId: string | undefined
  readonly setOn: (personId: string) => void
  readonly onTalked: (card: CardView) => void
}

export function CardList({ cards, day, onId, setOn, onTalked }: CardListProps) {
  const places = useRef(new Map<string, HTMLElement>())
  const handles = useRef(new Map<string, CardHandle>())
  const shown = useLeaving(cards, (card) => card.personId)
  useCardKeys({ cards, onId, setOn, places: places.current, handles: handles.current })
  useFocusThatFollows(cards, onId, places.current)
  useEffect(() => {
    for (const card of cards) askAhead('show-person', { id: card.personId })
  }, [cards])
  return (
    <div className="plan-cards">
      {shown.map(({ item: card, isLeaving }) => (
        <PlanCard
          card={card}
          isLeaving={isLeaving}
          isOn={!isLeaving && card.personId === onId}
          keep={(handle) => put(handles.current, card.personId, handle)}
          key={card.personId}
          onOn={() => setOn(card.personId)}
          onTalked={() => onTalked(card)}
          place={(element) => put(places.current, card.personId, element)}
          today={day}
        />
      ))}
    </div>
  )
}

interface CardKeys {
  readonly cards: readonly CardView[]
  readonly onId: string | undefined
  readonly setOn: (personId: string) => void
  readonly places: ReadonlyMap<string, HTMLElement>
  readonly handles: ReadonlyMap<string, CardHandle>
}

function useCardKeys({ cards, onId, setOn, places, handles }: CardKeys): void {
  const navigate = useNavigate()
  const move = (by: number): void => {
    const from = places.get(onId ?? '')
    const at = cards.findIndex((card) => card.personId === onId)
    // The first press goes to the card that is on; only then do they move.
    const next = from?.contains(document.activeElement) === true ? cards[at + by] : cards[Math.max(0, at)]
    if (next === undefined) return
    setOn(next.personId)
    places.get(next.personId)?.focus()
    places.get(next.personId)?.scrollIntoView({ block: 'nearest' })
  }
  const on = (): CardHandle | undefined => handles.get(onId ?? '')
  useKeys('On the card', [
    { keys: 'j', does: 'Next card', run: () => move(1) },
    { keys: 'k', does: 'Card before', run: () => move(-1) },
    { keys: 'w', does: 'Write, call or meet', run: () => on()?.write() },
    { keys: 'd', does: 'Done', run: () => on()?.done() },
    { keys: 's', does: 'Later', run: () => on()?.later() },
    { keys: 'x', does: 'Not this one', run: () => on()?.notThisOne() },
    {
      keys: 'Enter',
      does: 'Open the person',
      run: () => {
        if (onId !== undefined) void navigate({ to: '/people/$personId', params: { personId: onId } })
      },
    },
  ])
}

/** When the card with the focus has left, the focus goes on to the next instead of falling off the page. */
function useFocusThatFollows(
  cards: readonly CardView[],
  onId: string | undefined,
  places: ReadonlyMap<string, HTMLElement>,
): void {
  const before = useRef(cards)
  useEffect(() => {
    const left = before.current.filter(
      (card) => !cards.includes(card) && !cards.some((other) => other.personId === card.personId),
    )
    before.current = cards
    const isLost =
      document.activeElement === document.body ||
      left.some((card) => places.get(card.personId)?.contains(document.activeElement))
    if (left.length === 0 || !isLost) return
    const next = places.get(onId ?? '') ?? document.querySelector<HTMLElement>('.today-end-words')
    next?.focus({ preventScroll: true })
  }, [cards, onId, places])
}

function put<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key)
  else map.set(key, value)
}
