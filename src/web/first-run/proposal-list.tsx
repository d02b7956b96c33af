import { type KeyboardEvent, useId, useRef } from 'react'
import type { BookOverview, Proposal } from '#actions/views.ts'
import { singleKeysOn, useKeys } from '../shell/keys.ts'
import { cadenceInWords } from '../words/days.ts'
import type { Choice } from './choice.ts'
import './proposal-list.css'

interface ProposalListProps {
  readonly proposals: readonly Proposal[]
  readonly choices: ReadonlyMap<string, Choice>
  readonly circles: BookOverview['circles']
  readonly onSay: (personId: string, words: Partial<Choice>) => void
}

/** One line a person: ticked or not, why, and how close. */
export function ProposalList({ proposals, choices, circles, onSay }: ProposalListProps) {
  const list = useRef<HTMLUListElement>(null)
  const move = (by: number): void => moveFocus(list.current, by)
  useKeys('Welcome', [
    { keys: 'j', does: 'Next person', run: () => move(1) },
    { keys: 'k', does: 'Person before', run: () => move(-1) },
    { keys: '1', does: 'Into the first circle; 2, 3 and so on likewise', run: () => undefined },
  ])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return
    const personId =
      event.target instanceof HTMLElement
        ? event.target.closest<HTMLElement>('[data-person]')?.dataset['person']
        : undefined
    const circle = circles[Number(event.key) - 1]
    if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1)
    else if (circle !== undefined && personId !== undefined) onSay(personId, { circleId: circle.id, isTicked: true })
    else return
    event.preventDefault()
  }
  return (
    <ul aria-label="People to keep up with" className="proposals" onKeyDown={onKeyDown} ref={list}>
      {proposals.map((proposal) => {
        const choice = choices.get(proposal.personId)
        return choice === undefined ? null : (
          <ProposalLine
            choice={choice}
            circles={circles}
            key={proposal.personId}
            onSay={(words) => onSay(proposal.personId, words)}
            proposal={proposal}
          />
        )
      })}
    </ul>
  )
}

interface ProposalLineProps {
  readonly proposal: Proposal
  readonly choice: Choice
  readonly circles: BookOverview['circles']
  readonly onSay: (words: Partial<Choice>) => void
}

function ProposalLine({ proposal, choice, circles, onSay }: ProposalLineProps) {
  const id = useId()
  return (
    <li className="proposal" data-person={proposal.personId} data-ticked={choice.isTicked}>
      <input
        checked={choice.isTicked}
        className="proposal-tick"
        id={id}
        onChange={(event) => onSay({ isTicked: event.target.checked })}
        type="checkbox"
      />
      <label className="proposal-who" htmlFor={id}>
        <span className="proposal-name">{proposal.name}</span>
        {proposal.work === undefined ? null : <span className="proposal-work">{proposal.work}</span>}
        <span className="proposal-because">{proposal.because}</span>
      </label>
      <fieldset className="proposal-circles" disabled={!choice.isTicked}>
        <legend className="unseen">How close is {proposal.name}?</legend>
        {circles.map((circle) => (
          <label key={circle.id} title={cadenceInWords(circle.cadenceDays)}>
            <input
              checked={choice.circleId === circle.id}
              name={`${id} circle`}
              onChange={() => onSay({ circleId: circle.id })}
              type="radio"
            />
            <span>{circle.name}</span>
          </label>
        ))}
      </fieldset>
    </li>
  )
}

/** From line to line, by the box that is ticked. */
function moveFocus(list: HTMLElement | null, by: number): void {
  const boxes = [...(list?.querySelectorAll<HTMLElement>('.proposal-tick') ?? [])]
  const here = document.activeElement?.closest('.proposal') ?? null
  const at = boxes.findIndex((box) => here?.contains(box) === true)
  boxes[Math.min(boxes.length - 1, Math.max(0, at + by))]?.focus()
}
