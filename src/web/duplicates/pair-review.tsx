import { useEffect, useState } from 'react'
import type { DoublePair } from '#actions/duplicates/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { becauseInWords, keyOfPair, leftInWords, type Take } from './duplicates-words.ts'
import { PairSides } from './pair-sides.tsx'

/** The pair on the screen, and those that come next, so that nobody waits for them. */
const AHEAD = 4

/** One pair at a time, for the thumb and the keyboard. */
export function PairReview({ kind }: { readonly kind: 'likely' | 'all' }) {
  const { data, error, refetch } = useRead('find-duplicates', { kind, limit: AHEAD }, { keepPrevious: true })
  const { isGone, noteGone, giveBack } = useGone(data?.pairs)
  const waiting = data?.pairs.filter((pair) => !isGone(pair)) ?? []
  const goneHere = (data?.pairs.length ?? 0) - waiting.length
  const [pair] = waiting
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (pair === undefined) return <Skeleton label="The next pair is coming" lines={5} />
  return (
    <OnePair
      key={keyOfPair(pair)}
      left={Math.max(1, (data?.total ?? 1) - goneHere)}
      onBack={giveBack}
      onGone={noteGone}
      pair={pair}
    />
  )
}

/** What was answered leaves at once; what is taken back, or refused, returns. */
function useGone(pairs: readonly DoublePair[] | undefined) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const there = pairs?.map(keyOfPair).join(',') ?? ''
  useEffect(() => {
    // Once the book no longer asks about a pair, it may ask again: after an undo, say.
    setGone((before) => new Set([...before].filter((key) => there.split(',').includes(key))))
  }, [there])
  return {
    isGone: (pair: DoublePair) => gone.has(keyOfPair(pair)),
    noteGone: (pair: DoublePair) => setGone((before) => new Set([...before, keyOfPair(pair)])),
    giveBack: (pair: DoublePair) => setGone((before) => new Set([...before].filter((key) => key !== keyOfPair(pair)))),
  }
}

interface OnePairProps {
  readonly pair: DoublePair
  readonly left: number
  readonly onGone: (pair: DoublePair) => void
  readonly onBack: (pair: DoublePair) => void
}

function OnePair({ pair, left, onGone, onBack }: OnePairProps) {
  const [take, setTake] = useState<Take>({})
  const answers = useAnswers({ pair, take, onGone, onBack })
  const { keep, other } = pair
  useKeys('These two', [
    { keys: 'm', does: 'They are one', run: answers.merge },
    { keys: 'n', does: 'They are two', run: answers.different },
    { keys: 's', does: 'Ask again in a month', run: answers.later },
  ])
  useEffect(() => announce(`${keep.name} and ${other.name}. ${leftInWords(left)}`), [keep.name, other.name, left])
  return (
    <section aria-labelledby="pair-title" className="pair">
      <p className="pair-left">{leftInWords(left)}</p>
      <h2 className="pair-title" id="pair-title">
        {keep.name === other.name
          ? `Is this one ${keep.name}, or two?`
          : `Are ${keep.name} and ${other.name} one person?`}
      </h2>
      <p className="pair-because">{becauseInWords(pair)}</p>
      <PairSides onTake={(field, choice) => setTake({ ...take, [field]: choice })} pair={pair} take={take} />
      <div className="pair-do not-printed">
        <Button aria-keyshortcuts="m" className="pair-merge" look="primary" onClick={answers.merge}>
          One person <kbd aria-hidden="true">m</kbd>
        </Button>
        <Button aria-keyshortcuts="n" onClick={answers.different}>
          Not the same <kbd aria-hidden="true">n</kbd>
        </Button>
        <Button aria-keyshortcuts="s" look="quiet" onClick={answers.later}>
          Later <kbd aria-hidden="true">s</kbd>
        </Button>
      </div>
    </section>
  )
}

function useAnswers({ pair, take, onGone, onBack }: Omit<OnePairProps, 'left'> & { readonly take: Take }) {
  const { keep, other } = pair
  const optimistic = () => {
    onGone(pair)
    return () => onBack(pair)
  }
  const merging = useWrite('merge-people', {
    optimistic,
    say: ({ person }) => `${person.name.full} is one person now.`,
  })
  const answering = useWrite('answer-pair', {
    optimistic,
    say: (_output, { answer }) => (answer === 'different' ? 'Kept as two people.' : 'Asked again in a month.'),
  })
  const pairIds = { one: keep.id, other: other.id }
  return {
    merge: () => merging.mutate({ keep: keep.id, other: other.id, take }),
    different: () => answering.mutate({ ...pairIds, answer: 'different' }),
    later: () => answering.mutate({ ...pairIds, answer: 'later' }),
  }
}
