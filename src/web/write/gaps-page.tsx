import { useId, useState } from 'react'
import type { Fillings, Gap, Skeleton } from '#advice/skeletons/index.ts'
import { Button } from '../ui/button.tsx'
import { placedParts, type PlacedPart, type Stretch } from './letter-text.ts'

interface GapsPageProps {
  readonly skeleton: Skeleton
  readonly fillings: Fillings
  readonly onFill: (fillings: Fillings) => void
  readonly flagged: readonly Stretch[]
}

/** The letter as far as it is known, with a place to write in wherever only its writer can say. */
export function GapsPage({ skeleton, fillings, onFill, flagged }: GapsPageProps) {
  const fill = (gap: Gap, words: string | undefined): void => {
    const { [gap.gap]: _before, ...rest } = fillings
    onFill(words === undefined ? rest : { ...rest, [gap.gap]: words })
  }
  return (
    <div className="paper gaps">
      {skeleton.greeting === '' ? null : <p className="gaps-said">{skeleton.greeting}</p>}
      {placedParts(skeleton, fillings).map((placed, index) => (
        <PartOfLetter
          fill={fill}
          fillings={fillings}
          isFlagged={flagged.some(({ start, end }) => end > start && start < placed.end && end > placed.start)}
          key={index}
          number={index}
          placed={placed}
        />
      ))}
      {skeleton.closing === '' ? null : <p className="gaps-said">{skeleton.closing}</p>}
    </div>
  )
}

interface PartProps {
  readonly placed: PlacedPart
  readonly number: number
  readonly fillings: Fillings
  readonly fill: (gap: Gap, words: string | undefined) => void
  readonly isFlagged: boolean
}

function PartOfLetter({ placed: { part }, number, fillings, fill, isFlagged }: PartProps) {
  const hasGap = part.pieces.some((piece) => typeof piece !== 'string')
  return (
    <div className={isFlagged ? 'gaps-part gaps-flagged' : 'gaps-part'} data-part={number} tabIndex={-1}>
      {isFlagged ? <span className="unseen">The coach has a word on this part. </span> : null}
      {part.pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          <p className="gaps-said" key={index}>
            {/^[.,;:?!]+$/u.test(piece) ? null : piece}
          </p>
        ) : (
          <GapField fill={fill} filling={fillings[piece.gap]} gap={piece} hint={part.hint} key={index} />
        ),
      )}
      {hasGap || part.hint === '' ? null : <p className="gaps-hint">{part.hint}</p>}
    </div>
  )
}

interface GapFieldProps {
  readonly gap: Gap
  readonly hint: string
  readonly filling: string | undefined
  readonly fill: PartProps['fill']
}

/** One place to write in: what to write above it, and how to do it well below while one is at it. */
function GapField({ gap, hint, filling, fill }: GapFieldProps) {
  const id = useId()
  const [isAtIt, setAtIt] = useState(false)
  const isLeftOut = gap.mayStayEmpty === true && filling === ''
  const { suggestion } = gap
  return (
    <div className="gap">
      <label className="gap-prompt" htmlFor={id}>
        {gap.prompt}
      </label>
      {isLeftOut ? (
        <p className="gap-left-out">
          Left out.{' '}
          <Button look="link" onClick={() => fill(gap, undefined)}>
            Write it after all
          </Button>
        </p>
      ) : (
        <div className="gap-field">
          <div aria-hidden="true" className="gap-under">
            {filling ?? ''}
            {'\n'}
          </div>
          <textarea
            aria-describedby={`${id}-how`}
            autoComplete="off"
            id={id}
            onBlur={() => setAtIt(false)}
            onChange={(event) => fill(gap, event.target.value === '' ? undefined : event.target.value)}
            onFocus={() => setAtIt(true)}
            rows={1}
            value={filling ?? ''}
          />
        </div>
      )}
      <p className={isAtIt ? 'gaps-hint' : 'unseen'} id={`${id}-how`}>
        {hint}
      </p>
      {isLeftOut || (suggestion === undefined && gap.mayStayEmpty !== true) || (filling ?? '') !== '' ? null : (
        <p className="gap-do">
          {suggestion === undefined ? null : (
            <Button look="link" onClick={() => fill(gap, suggestion)}>
              Use “{suggestion}”
            </Button>
          )}
          {gap.mayStayEmpty === true ? (
            <Button look="link" onClick={() => fill(gap, '')}>
              Leave this out
            </Button>
          ) : null}
        </p>
      )}
    </div>
  )
}
