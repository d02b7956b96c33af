import { useId, useState } from 'react'
import type { DoublePair } from '#actions/duplicates/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { becauseInWords, certainInWords, keyOfPair } from './duplicates-words.ts'

/** As many as anybody reads; the others are like these. */
const MOST_SHOWN = 100

interface CertainOnesProps {
  /** How many people would be gone. */
  readonly people: number
  readonly questions: number
  readonly onOneByOne: () => void
}

/** Those of whom nothing is in doubt, made one all at once, unless the owner leaves some out. */
export function CertainOnes({ people, questions, onOneByOne }: CertainOnesProps) {
  const [left, setLeft] = useState<ReadonlyMap<string, DoublePair>>(new Map())
  const { data } = useRead('find-duplicates', { kind: 'same', limit: MOST_SHOWN }, { keepPrevious: true })
  const merging = useWrite('merge-all-certain', {
    say: ({ merged }) =>
      merged === 1 ? 'Two people are one now.' : `${merged} people are one with their doubles now.`,
  })
  const toggle = (pair: DoublePair): void => {
    const key = keyOfPair(pair)
    const next = new Map(left)
    if (!next.delete(key)) next.set(key, pair)
    setLeft(next)
  }
  const except = [...left.values()].map(({ keep, other }): [string, string] => [keep.id, other.id])
  return (
    <section aria-labelledby="certain-title" className="certain">
      <h2 className="certain-title" id="certain-title">
        {certainInWords(people)}
      </h2>
      <p className="quiet">
        The same page, or the same address with the same name. Everything of both stays, and Undo makes them two again
        within 30 days.
      </p>
      <div className="certain-do not-printed">
        <Button
          disabled={merging.isPending || (data?.total ?? 0) === left.size}
          look="primary"
          onClick={() => merging.mutate({ except })}
        >
          {left.size === 0 ? 'Make them one' : 'Make the ticked ones one'}
        </Button>
        <Button look="quiet" onClick={onOneByOne}>
          Look at each
        </Button>
      </div>
      {data === undefined ? <Skeleton label="Pairs are coming" lines={5} /> : null}
      <ul className="certain-list">
        {data?.pairs.map((pair) => (
          <CertainLine
            isTicked={!left.has(keyOfPair(pair))}
            key={keyOfPair(pair)}
            onToggle={() => toggle(pair)}
            pair={pair}
          />
        ))}
      </ul>
      {(data?.total ?? 0) > MOST_SHOWN ? (
        <p className="quiet">And {((data?.total ?? 0) - MOST_SHOWN).toLocaleString('en-GB')} more like these.</p>
      ) : null}
      {questions === 0 ? null : (
        <p className="quiet certain-after">
          {questions === 1 ? 'One more pair is' : `${questions.toLocaleString('en-GB')} more pairs are`} a question for
          you, one at a time, afterwards.
        </p>
      )}
    </section>
  )
}

interface CertainLineProps {
  readonly pair: DoublePair
  readonly isTicked: boolean
  readonly onToggle: () => void
}

function CertainLine({ pair, isTicked, onToggle }: CertainLineProps) {
  const id = useId()
  const { keep, other } = pair
  return (
    <li className="certain-line">
      <input checked={isTicked} id={id} onChange={onToggle} type="checkbox" />
      <label htmlFor={id}>
        <span className="certain-names">
          {keep.name}
          {keep.work === undefined ? '' : `, ${keep.work}`}
          <span className="quiet"> and </span>
          {other.name}
          {other.work === undefined ? '' : `, ${other.work}`}
        </span>
        <span className="quiet small">{becauseInWords(pair)}</span>
      </label>
    </li>
  )
}
