import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { CardView } from '#actions/views.ts'
import { Button, buttonClass, ButtonLink } from '../ui/button.tsx'
import { CHANNELS } from '../words/kinds.ts'
import type { CardHandle } from './plan-card.tsx'

interface CardActionsProps {
  readonly card: CardView
  readonly actions: Omit<CardHandle, 'write'>
  /** What is folded out below. */
  readonly open: 'log' | 'never' | undefined
  readonly keep: (handle: CardHandle | null) => void
}

/** What one would sit down to word. */
const WRITTEN = new Set<string>(['email', 'letter', 'message'])

/** One primary action, and three quiet ways to answer. */
export function CardActions({ card, actions, open, keep }: CardActionsProps) {
  const primary = useRef<HTMLElement>(null)
  useEffect(() => {
    keep({ ...actions, write: () => primary.current?.click() })
    return () => keep(null)
  })
  // Until the day is opened a card has no name to be answered by; that takes a blink.
  const waits = card.promptId === ''
  return (
    <div className="plan-card-do">
      <Primary card={card} onPress={actions.done} place={primary} />
      <div className="plan-card-quiet">
        {WRITTEN.has(card.channel) ? (
          <Link className={buttonClass('quiet')} params={{ personId: card.personId }} to="/write/$personId">
            Draft
          </Link>
        ) : null}
        <Button aria-expanded={open === 'log'} disabled={waits} look="quiet" onClick={actions.done}>
          Done
        </Button>
        <Button disabled={waits} look="quiet" onClick={actions.later}>
          Later
        </Button>
        <Button disabled={waits} look="quiet" onClick={actions.notThisOne}>
          Not this one
        </Button>
        <Button
          aria-expanded={open === 'never'}
          aria-label={`Never again for ${card.name}`}
          disabled={waits}
          icon="more"
          look="quiet"
          onClick={actions.never}
          title="Never again"
        />
      </div>
    </div>
  )
}

interface PrimaryProps {
  readonly card: CardView
  readonly onPress: () => void
  readonly place: { current: HTMLElement | null }
}

/** Leads to where it is done, in the owner's own programs, and opens the line to write down what happened. */
function Primary({ card, onPress, place }: PrimaryProps) {
  const { icon } = CHANNELS[card.channel]
  const keep = (element: HTMLElement | null): void => {
    place.current = element
  }
  const about = {
    'aria-label': `${card.verb} ${card.name}`,
    icon,
    look: 'primary' as const,
    onClick: onPress,
    ref: keep,
  }
  if (card.reach === undefined) return <Button {...about}>{card.verb}</Button>
  const { href, label } = card.reach
  return (
    <ButtonLink {...about} href={href} title={label} {...(href.startsWith('http') ? { target: '_blank' } : {})}>
      {card.verb}
    </ButtonLink>
  )
}
