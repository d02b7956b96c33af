import type { BookOverview, PersonPage } from '#actions/views.ts'
import { known, setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { cadenceInWords } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { calledIn } from './person-words.ts'

const CADENCES = [7, 14, 30, 45, 60, 90, 120, 180, 365, 730] as const

interface KeepingUpProps {
  readonly page: PersonPage
  readonly circles: BookOverview['circles']
}

/** How close, and how often. Choosing a circle is choosing to keep up. */
export function KeepingUp({ page, circles }: KeepingUpProps) {
  const { person } = page
  const place = usePlacing(page, circles)
  const name = calledIn(person.name)
  if (person.place === 'pool') {
    return (
      <section className="keeping-up keeping-up-pool">
        <p>{name} is in your pool: findable, and never in your plan.</p>
        <Button
          look="primary"
          onClick={() =>
            place.mutate({ ids: [person.id], place: 'network', circleId: circles[2]?.id ?? circles[0]?.id ?? null })
          }
        >
          Keep up with {name}
        </Button>
      </section>
    )
  }
  return (
    <section aria-label="How close and how often" className="keeping-up">
      <SelectField
        label="Circle"
        onChange={(event) =>
          place.mutate({ ids: [person.id], circleId: event.target.value === '' ? null : event.target.value })
        }
        value={person.circleId ?? ''}
      >
        <option value="">None yet</option>
        {circles.map((circle) => (
          <option key={circle.id} value={circle.id}>
            {circle.name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="How often"
        onChange={(event) =>
          place.mutate({ ids: [person.id], cadenceDays: event.target.value === '' ? null : Number(event.target.value) })
        }
        value={person.cadenceDays ?? ''}
      >
        <option value="">{asTheCircle(page, circles)}</option>
        {cadencesWith(person.cadenceDays).map((days) => (
          <option key={days} value={days}>
            {startSentence(cadenceInWords(days))}
          </option>
        ))}
      </SelectField>
    </section>
  )
}

function usePlacing({ person }: PersonPage, circles: BookOverview['circles']) {
  const { id } = person
  return useWrite('place-people', {
    optimistic: ({ place, circleId, cadenceDays }) => {
      const before = known('show-person', { id })
      if (before === undefined) return undefined
      const circle = circleId === undefined ? before.circle : circles.find((one) => one.id === circleId)
      const { circleId: _circle, cadenceDays: _cadence, ...rest } = before.person
      const circleNow = circleId === undefined ? before.person.circleId : (circleId ?? undefined)
      const cadenceNow = cadenceDays === undefined ? before.person.cadenceDays : (cadenceDays ?? undefined)
      const changed = {
        ...rest,
        place: place ?? rest.place,
        ...(circleNow === undefined ? {} : { circleId: circleNow }),
        ...(cadenceNow === undefined ? {} : { cadenceDays: cadenceNow }),
      }
      setKnown('show-person', { id }, { ...before, circle, person: changed })
      return () => setKnown('show-person', { id }, before)
    },
    say: (_answer, { place, circleId }) =>
      place === 'network'
        ? `${calledIn(person.name)} is in your network now.`
        : circleId === undefined
          ? 'The rhythm is changed.'
          : 'The circle is changed.',
  })
}

function asTheCircle({ person }: PersonPage, circles: BookOverview['circles']): string {
  const circle = circles.find((one) => one.id === person.circleId)
  return circle === undefined ? 'No rhythm' : `As the circle, ${cadenceInWords(circle.cadenceDays)}`
}

/** The usual ones, and the one they have when it is another. */
function cadencesWith(own: number | undefined): readonly number[] {
  const all = new Set<number>(CADENCES)
  if (own !== undefined) all.add(own)
  return [...all].toSorted((one, other) => one - other)
}
