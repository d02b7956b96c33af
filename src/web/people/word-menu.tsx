import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { inFigures } from '../words/days.ts'
import { Popover } from './popover.tsx'
import './word-menu.css'

export interface WordChoice {
  readonly key: string
  readonly words: string
  readonly people: number
}

interface WordMenuProps {
  readonly label: string
  /** What is there already, of which typing finds some. */
  readonly choices: readonly WordChoice[]
  readonly onType: (typed: string) => void
  readonly onGive: (choice: WordChoice) => void
  readonly onTakeOff: (choice: WordChoice) => void
  readonly onNew: (word: string) => void
}

/** Words to give to the people chosen, or to take off them; a new one is typed. */
export function WordMenu(props: WordMenuProps) {
  return (
    <Popover label={props.label} role="dialog" side="above">
      {(close) => <Words {...props} close={close} />}
    </Popover>
  )
}

function Words(props: WordMenuProps & { readonly close: () => void }) {
  const { label, choices, onType, onGive, onTakeOff, onNew, close } = props
  const [typed, setTyped] = useState('')
  const [isTakingOff, setTakingOff] = useState(false)
  const word = typed.trim()
  const isNew = word !== '' && !choices.some(({ words }) => words.toLowerCase() === word.toLowerCase())
  const done = (run: () => void): void => {
    close()
    onType('')
    run()
  }
  return (
    <div className="word-menu">
      <div aria-label={`${label}: give or take off`} className="word-menu-how" role="group">
        <Button aria-pressed={!isTakingOff} look="quiet" onClick={() => setTakingOff(false)}>
          Add
        </Button>
        <Button aria-pressed={isTakingOff} look="quiet" onClick={() => setTakingOff(true)}>
          Take off
        </Button>
      </div>
      <TextField
        label={label}
        labelUnseen
        maxLength={100}
        onChange={(event) => {
          setTyped(event.target.value)
          onType(event.target.value.trim())
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || word === '') return
          event.preventDefault()
          const known = choices.find(({ words }) => words.toLowerCase() === word.toLowerCase())
          if (known !== undefined) done(() => (isTakingOff ? onTakeOff(known) : onGive(known)))
          else if (!isTakingOff) done(() => onNew(word))
        }}
        placeholder={isTakingOff ? 'Type to find' : 'Type to find, or something new'}
        value={typed}
      />
      {isNew && !isTakingOff ? (
        <button className="choice" data-item onClick={() => done(() => onNew(word))} type="button">
          New: “{word}”
        </button>
      ) : null}
      {choices.map((choice) => (
        <button
          className="choice"
          data-item
          key={choice.key}
          onClick={() => done(() => (isTakingOff ? onTakeOff(choice) : onGive(choice)))}
          type="button"
        >
          <span className="choice-words">{choice.words}</span>
          <span className="choice-people">{inFigures(choice.people)}</span>
        </button>
      ))}
      {choices.length === 0 && (isTakingOff || !isNew) ? (
        <p className="popover-none">{word === '' ? 'None yet; type the first.' : 'Nothing by that name.'}</p>
      ) : null}
    </div>
  )
}
