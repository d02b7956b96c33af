import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Askable } from '#advice/ask-candidates.ts'
import { useRead } from '../data/reads.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { buttonClass } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'

const TYPING_PAUSE_MILLISECONDS = 200

/** R64: who fits, how the two stand, and whether to reconnect before anything is asked. */
export function WhomToAsk() {
  const [about, setAbout] = useState('')
  const [words, setWords] = useState('')
  const query = usePause(about.trim(), TYPING_PAUSE_MILLISECONDS)
  const plan = useRead('plan-ask', { about: query }, { enabled: query.length > 1, keepPrevious: true })
  const shown = query.length > 1 ? plan.data : undefined
  return (
    <section aria-label="Plan an ask" className="whom-to-ask">
      <TextField
        hint="A field, a firm, a place: whoever may know is looked for in your book."
        label="What would you like to ask about"
        onChange={(event) => setAbout(event.target.value)}
        value={about}
      />
      {shown === undefined || shown.rows.length === 0 ? null : (
        <TextField
          hint="One thing, small enough to be done today. It goes into the letter that you begin below."
          label="What you would ask, in a sentence"
          maxLength={2000}
          onChange={(event) => setWords(event.target.value)}
          value={words}
        />
      )}
      {shown?.note === undefined ? null : <p className="quiet">{shown.note}</p>}
      {shown?.rows.length === 0 ? (
        <p className="quiet">Nobody in your book seems to fit. Try another word for it.</p>
      ) : null}
      <ul>
        {shown?.rows.map((row) => (
          <Candidate key={row.personId} row={row} words={words.trim()} />
        ))}
      </ul>
    </section>
  )
}

function Candidate({ row, words }: { readonly row: Askable; readonly words: string }) {
  const { personId, name, aliveness, because, lastNonAsk, gives, first } = row
  const isAsk = first === 'ask'
  return (
    <li className="letters-one">
      <div className="letters-words">
        <p className="whom-to-ask-name">
          <Link className="letters-name" params={{ personId }} to="/people/$personId">
            {name}
          </Link>
          <AlivenessMark aliveness={aliveness} />
        </p>
        <p>{because[0]}</p>
        <p className="quiet small">{[...because.slice(1), lastNonAsk, gives].join(' ')}</p>
      </div>
      <div className="letters-do">
        <Link
          aria-label={isAsk ? `Ask ${name}` : `Reconnect first with ${name}`}
          className={buttonClass('plain')}
          params={{ personId }}
          search={{ kind: first, ...(isAsk && words !== '' ? { ask: words } : {}) }}
          to="/write/$personId"
        >
          {isAsk ? 'Ask' : 'Reconnect first'}
        </Link>
      </div>
    </li>
  )
}
