import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { DoublePair, DoublePerson } from '#actions/duplicates/views.ts'
import { inFigures } from '../words/days.ts'
import {
  type Choice,
  choicesFor,
  chosenIn,
  type Field,
  fieldInWords,
  type Side,
  type Take,
} from './duplicates-words.ts'

interface PairSidesProps {
  readonly pair: DoublePair
  readonly take: Take
  readonly onTake: (field: Field, choice: Choice) => void
}

/** Two people beside each other, field by field; on a phone one below the other. What is alike is said once, quietly. */
export function PairSides({ pair, take, onTake }: PairSidesProps) {
  const alike = pair.sides.filter(({ standing }) => standing === 'same')
  return (
    <div className="sides">
      <div className="sides-who">
        <Who person={pair.keep} />
        <Who person={pair.other} />
      </div>
      {pair.sides
        .filter(({ standing }) => standing !== 'same')
        .map((side) => (
          <SideLine
            chosen={chosenIn(take, side)}
            key={side.field}
            onChoose={(choice) => onTake(side.field, choice)}
            pair={pair}
            side={side}
          />
        ))}
      {alike.length === 0 ? null : (
        <p className="sides-alike">
          {alike.map((side) => `${fieldInWords(side.field)}: ${side.one.join(', ')}`).join(' · ')}{' '}
          <span>(the same)</span>
        </p>
      )}
    </div>
  )
}

function Who({ person }: { readonly person: DoublePerson }) {
  const { exchanges } = person
  const history =
    exchanges === 0 ? 'nothing written down yet' : exchanges === 1 ? '1 exchange' : `${inFigures(exchanges)} exchanges`
  return (
    <div className="side-who">
      <Link className="side-name" params={{ personId: person.id }} to="/people/$personId">
        {person.name}
      </Link>
      <span className="quiet small">
        {[person.work, person.city, person.place === 'network' ? 'in your network' : 'in the pool', history]
          .filter((words) => words !== undefined)
          .join(' · ')}
      </span>
    </div>
  )
}

interface SideLineProps {
  readonly pair: DoublePair
  readonly side: Side
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

function SideLine({ pair, side, chosen, onChoose }: SideLineProps) {
  const choices = choicesFor(side)
  if (choices.length === 0) {
    return (
      <div className="side-line">
        <p className="side-field">{fieldInWords(side.field)}</p>
        <Said of={pair.keep.name} words={side.one} />
        <Said of={pair.other.name} words={side.other} />
      </div>
    )
  }
  return (
    <fieldset className="side-line">
      <legend className="side-field">{fieldInWords(side.field)}</legend>
      <Option field={side.field} isChosen={chosen === 'keep'} onChoose={() => onChoose('keep')} words={side.one} />
      <Option field={side.field} isChosen={chosen === 'other'} onChoose={() => onChoose('other')} words={side.other} />
      {choices.includes('both') ? (
        <Option
          field={side.field}
          isBoth
          isChosen={chosen === 'both'}
          onChoose={() => onChoose('both')}
          words={['Keep both']}
        />
      ) : null}
    </fieldset>
  )
}

function Said({ words, of }: { readonly words: readonly string[]; readonly of: string }) {
  if (words.length === 0)
    return (
      <p className="side-said side-nothing">
        —<span className="unseen">{of}: nothing</span>
      </p>
    )
  return (
    <p className="side-said">
      <span className="unseen">{of}: </span>
      {words.join('\n')}
    </p>
  )
}

interface OptionProps {
  readonly field: Field
  readonly words: readonly string[]
  readonly isChosen: boolean
  readonly isBoth?: boolean
  readonly onChoose: () => void
}

/** The whole of what it says is the target. */
function Option({ field, words, isChosen, isBoth = false, onChoose }: OptionProps) {
  const id = useId()
  return (
    <div className={isBoth ? 'side-option side-both' : 'side-option'} data-chosen={isChosen}>
      <input checked={isChosen} id={id} name={`take ${field}`} onChange={onChoose} type="radio" />
      <label htmlFor={id}>{words.join('\n')}</label>
    </div>
  )
}
