import type { Dimension } from '#advice/season/breadth.ts'
import { inFigures } from '../words/days.ts'
import { BREADTH_TITLES } from './season-words.ts'

const MOST_SHOWN = 6

/** R54: how many people there are in each field, organisation, level and place; the bars repeat the numbers beside them. */
export function BreadthBars({ breadth }: { readonly breadth: readonly Dimension[] }) {
  const known = breadth.filter(({ isTooLittle }) => !isTooLittle)
  if (known.length === 0)
    return <p className="season-said">Too little is written down yet of what people do and where.</p>
  return (
    <div className="breadth">
      {known.map((dimension) => (
        <Bars dimension={dimension} key={dimension.of} />
      ))}
    </div>
  )
}

function Bars({ dimension: { of, areas, total, known, unknown, sentence } }: { readonly dimension: Dimension }) {
  const shown = areas.filter(({ people }) => people > 0).slice(0, MOST_SHOWN)
  const more = total - shown.length
  return (
    <section aria-labelledby={`breadth-${of}`}>
      <h3 id={`breadth-${of}`}>{BREADTH_TITLES[of]}</h3>
      <ul>
        {shown.map(({ name, people }) => (
          <li key={name}>
            <span className="breadth-name">{name}</span>
            <span className="breadth-number">{inFigures(people)}</span>
            <svg aria-hidden="true" height="6" preserveAspectRatio="none" viewBox="0 0 100 6" width="100%">
              <rect className="breadth-ground" height="6" width="100" />
              <rect className="breadth-bar" height="6" width={(people / known) * 100} />
            </svg>
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {more > 0 ? `And ${inFigures(more)} more. ` : ''}
        {sentence}
        {unknown > 0 ? ` Of ${inFigures(unknown)} it is not known.` : ''}
      </p>
    </section>
  )
}
