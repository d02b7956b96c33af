import type { Standing } from '#advice/season/kept.ts'
import type { TiesOfSpan } from '#actions/season/season-views.ts'
import type { Day } from '#book/day.ts'
import { count, dayInWords } from '../words/days.ts'
import { Opening, PersonLink } from './opening.tsx'

const SAID: readonly { readonly standing: Standing; readonly say: (number: number) => string }[] = [
  { standing: 'kept', say: (number) => `${count(number, 'tie')} kept` },
  { standing: 'revived', say: (number) => `${count(number, 'tie')} revived after a long silence` },
  { standing: 'new', say: (number) => `${count(number, 'new tie')}` },
]

/** R17, R44: existing ties and new ones, by name, with the first talk of each. */
export function Ties({ ties, today }: { readonly ties: TiesOfSpan; readonly today: Day }) {
  const { counts, months } = ties
  return (
    <>
      <div className="season-numbers">
        {SAID.map(({ standing, say }) => (
          <Opening
            items={ties.ties.filter((tie) => tie.standing === standing)}
            key={standing}
            keyOf={({ personId }) => personId}
            total={counts[standing]}
            words={say(counts[standing])}
          >
            {({ personId, name, day }) => (
              <>
                <time dateTime={day}>{dayInWords(day, today)}</time>
                <PersonLink id={personId} name={name} />
              </>
            )}
          </Opening>
        ))}
      </div>
      {months
        .flatMap(({ sentence }) => sentence ?? [])
        .map((sentence) => (
          <p className="quiet" key={sentence}>
            {sentence}
          </p>
        ))}
    </>
  )
}
