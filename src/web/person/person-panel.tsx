import { Link } from '@tanstack/react-router'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { StripOfYears } from '../tie/strip-of-years.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { howWeMetInWords } from './person-words.ts'
import { openPromises, promiseInWords } from './promise-words.ts'
import { lastTold } from './last-told.ts'
import './person-panel.css'

/** A person in short, beside the card that is on. */
export function PersonPanel({ personId, today }: { readonly personId: string; readonly today: Day }) {
  const { data } = useRead('show-person', { id: personId })
  if (data === undefined) return <Skeleton label="The person is coming" lines={4} />
  const met = howWeMetInWords(data.person.howWeMet)
  const told = lastTold(data.history.entries)
  const promises = openPromises(data.promises)
  return (
    <div className="person-panel">
      <h2 className="person-panel-name">
        <Link params={{ personId }} to="/people/$personId">
          {data.person.name.full}
        </Link>
      </h2>
      {met === undefined ? null : <p className="quiet">{met}</p>}
      <StripOfYears dots={data.strip} size="narrow" today={today} />
      <section>
        <h3 className="section-title">Between you</h3>
        <ul className="person-panel-words">
          {data.tieInWords.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {promises.length === 0 ? null : (
        <section>
          <h3 className="section-title">Promises</h3>
          <ul className="person-panel-words">
            {promises.map((promise) => (
              <li key={promise.id}>{promiseInWords(promise, data.person.name, today)}</li>
            ))}
          </ul>
        </section>
      )}
      {told === undefined ? null : (
        <section>
          <h3 className="section-title">What they told you last</h3>
          <p className="serif">{told.words}</p>
        </section>
      )}
      {data.person.whyTheyMatter === undefined ? null : (
        <section>
          <h3 className="section-title">Why they matter to you</h3>
          <p className="serif">{data.person.whyTheyMatter}</p>
        </section>
      )}
    </div>
  )
}
