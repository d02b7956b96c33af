import type { NamedValue } from '#actions/season/season-views.ts'
import type { Day } from '#book/day.ts'
import { Opening, SourceLine } from './opening.tsx'
import { TALLIES } from './season-words.ts'

/** R7: what the network gave while nothing was wanted of it; only what somebody wrote down. */
export function ValueOfSpan({ value, today }: { readonly value: NamedValue; readonly today: Day }) {
  const there = TALLIES.filter(({ of }) => value[of].count > 0)
  if (there.length === 0) return <p className="season-said">{value.sentences[0]}</p>
  return (
    <div className="season-numbers">
      {there.map(({ of, say }) => (
        <Opening items={value[of].sources} key={of} keyOf={({ id }) => id} words={say(value)}>
          {(source) => <SourceLine source={source} today={today} />}
        </Opening>
      ))}
    </div>
  )
}
