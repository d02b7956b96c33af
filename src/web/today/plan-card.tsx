import { Link } from '@tanstack/react-router'
import { type Ref, useState } from 'react'
import type { CardView } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { dayInWords } from '../words/days.ts'
import { firstName, happenedInWords } from '../words/kinds.ts'
import { useAnswerCard } from './answers.ts'
import { CardActions } from './card-actions.tsx'
import { CardLog } from './card-log.tsx'
import { CardNever } from './card-never.tsx'
import { CardReasons } from './card-reasons.tsx'
import { splitHeadline } from './headline.ts'
import './plan-card.css'

/** What the keys do to a card; the screen holds one for the card that is on. */
export interface CardHandle {
  readonly write: () => void
  readonly done: () => void
  readonly later: () => void
  readonly notThisOne: () => void
  readonly never: () => void
}

interface PlanCardProps {
  readonly card: CardView
  readonly today: Day
  readonly isOn: boolean
  readonly isLeaving: boolean
  readonly onOn: () => void
  /** They talked, and could agree on how to stay closer. */
  readonly onTalked: () => void
  readonly place: Ref<HTMLElement>
  readonly keep: (handle: CardHandle | null) => void
}

/** One person today: what to do, why now, what was last between you, and one thing to press. */
export function PlanCard({ card, today, isOn, isLeaving, onOn, onTalked, place, keep }: PlanCardProps) {
  const [open, setOpen] = useState<'log' | 'never' | undefined>()
  const close = (): void => setOpen(undefined)
  const answer = useAnswerCard(card, onTalked)
  const { doing, lead } = splitHeadline(card.headline, card.name)
  const send = (response: 'later' | 'not-this-one'): void => answer.mutate({ promptId: card.promptId, response })
  const actions = {
    done: () => setOpen('log'),
    later: () => send('later'),
    notThisOne: () => send('not-this-one'),
    never: () => setOpen(open === 'never' ? undefined : 'never'),
  }
  return (
    <div className={isLeaving ? 'plan-card-room plan-card-leaving' : 'plan-card-room'} inert={isLeaving}>
      <article
        aria-labelledby={`card-${card.personId}`}
        className={isOn ? 'card plan-card plan-card-on' : 'card plan-card'}
        onFocus={onOn}
        onMouseDown={onOn}
        ref={place}
        tabIndex={-1}
      >
        <div className="plan-card-top">
          <p className="plan-card-doing" id={`card-${card.personId}-doing`}>
            {doing}
          </p>
          <AlivenessMark aliveness={card.aliveness} />
        </div>
        <h2 className="plan-card-name" id={`card-${card.personId}`}>
          <Link params={{ personId: card.personId }} to="/people/$personId">
            {card.name}
          </Link>
        </h2>
        {card.work === undefined ? null : <p className="plan-card-work">{card.work}</p>}
        {lead === '' ? null : <p className="plan-card-lead">{lead}</p>}
        <CardReasons card={card} />
        <LastThree card={card} today={today} />
        <CardActions actions={actions} card={card} keep={keep} open={open} />
        {open === 'log' ? (
          <CardLog
            card={card}
            onCancel={close}
            onSave={(told) => answer.mutate({ promptId: card.promptId, response: 'done', ...told })}
          />
        ) : null}
        {open === 'never' ? (
          <CardNever
            card={card}
            onCancel={close}
            onNever={(what) => answer.mutate({ promptId: card.promptId, response: 'never', what })}
          />
        ) : null}
      </article>
    </div>
  )
}

function LastThree({ card, today }: { readonly card: CardView; readonly today: Day }) {
  if (card.lastThree.length === 0) return null
  const who = firstName(card.name)
  return (
    <ul aria-label={`The last things between you and ${card.name}`} className="plan-card-last">
      {card.lastThree.map(({ day, kind, direction, gist }, index) => (
        <li key={`${day}${String(index)}`}>
          <time dateTime={day}>{dayInWords(day, today)}</time>
          <span>
            {happenedInWords(kind, direction as 'out' | 'in' | 'both', who)}
            {gist === undefined ? null : (
              <>
                {': '}
                <q>{gist}</q>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
