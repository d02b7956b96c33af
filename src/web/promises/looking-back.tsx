import { Link } from '@tanstack/react-router'
import type { PromiseRow } from '#actions/promises/list-promises.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { fromToday } from '../words/days.ts'
import { firstName } from '../words/kinds.ts'
import { OpenPart } from './open-part.tsx'

const LAST_KEPT = 12

/** R61: the words that were kept, newest first: a look back, without a count. */
export function LookingBack({ today }: { readonly today: Day }) {
  const kept = useRead('list-promises', { standing: ['kept'], limit: LAST_KEPT })
  const promises = kept.data?.promises ?? []
  if (promises.length === 0) return null
  return (
    <OpenPart title="Words that were kept">
      {promises.map((promise) => (
        <li className="kept-row" key={promise.id}>
          <p>
            <Link params={{ personId: promise.personId }} to="/people/$personId">
              {promise.name}
            </Link>
            : {whoKept(promise)} <q>{promise.words}</q>{' '}
            <span className="quiet">{fromToday(promise.settledOn ?? promise.day, today)}</span>
          </p>
        </li>
      ))}
    </OpenPart>
  )
}

function whoKept({ whose, name }: PromiseRow): string {
  return whose === 'theirs' ? `${firstName(name)} said they would` : 'you said you would'
}
