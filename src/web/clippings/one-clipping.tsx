import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ClippingView } from '#actions/clippings/views.ts'
import type { Day } from '#book/day.ts'
import { SomebodyField } from '../people/somebody-field.tsx'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { dayInWords } from '../words/days.ts'
import { withinSentence } from '../words/sentences.ts'
import { ShareForm } from './share-form.tsx'

interface OneClippingProps {
  readonly view: ClippingView
  readonly today: Day
}

/** A kept link: for whom it may be, why, and who has it. */
export function OneClipping({ view, today }: OneClippingProps) {
  const { clipping, from, mayInterest, sentTo } = view
  const { id, version } = clipping
  const [sharing, setSharing] = useState<{ readonly id: string; readonly name: string }>()
  const [isChoosing, setChoosing] = useState(false)
  const putAway = useWrite('put-away-clipping', { say: () => 'Put away.' })
  const edit = useWrite('edit-clipping', { say: () => 'Not for them, then.' })
  const notFor = (personId: string): void =>
    edit.mutate({ id, version, change: { notForIds: [...clipping.notForIds, personId] } })
  const called = clipping.title ?? clipping.url
  return (
    <li className="clipping">
      <div className="clipping-head">
        <a className="clipping-title" href={clipping.url} rel="noreferrer" target="_blank">
          {called}
        </a>
        <Button aria-label={`Put away ${called}`} look="link" onClick={() => putAway.mutate({ id, version })}>
          Put away
        </Button>
      </div>
      {clipping.words === undefined ? null : <p className="serif clipping-words">{clipping.words}</p>}
      <p className="quiet small">
        {[clipping.topics.join(', '), from === undefined ? '' : `from ${from.name}`].filter(Boolean).join('; ')}
      </p>
      {sharing === undefined ? (
        <ul>
          {mayInterest.map((person) => (
            <li className="clipping-for" key={person.id}>
              <p>
                <Link params={{ personId: person.id }} to="/people/$personId">
                  {person.name}
                </Link>{' '}
                <span className="quiet">{withinSentence(person.because[0])}</span>
              </p>
              <span>
                <Button aria-label={`Share with ${person.name}`} onClick={() => setSharing(person)}>
                  Share
                </Button>
                <Button
                  aria-label={`Not for ${person.name}`}
                  icon="close"
                  look="quiet"
                  onClick={() => notFor(person.id)}
                  title="Not for them"
                />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <ShareForm clipping={clipping} onClose={() => setSharing(undefined)} person={sharing} />
      )}
      {sharing === undefined && isChoosing ? (
        <SomebodyField
          label="Share it with"
          onChoose={(person) => {
            setSharing(person)
            setChoosing(false)
          }}
        />
      ) : null}
      {sharing === undefined && !isChoosing ? (
        <Button className="clipping-other" look="link" onClick={() => setChoosing(true)}>
          Share with somebody else
        </Button>
      ) : null}
      {sentTo.length === 0 ? null : (
        <p className="quiet small">
          Sent to {sentTo.map(({ name, day }) => `${name} on ${dayInWords(day, today)}`).join(', ')}
        </p>
      )}
    </li>
  )
}
