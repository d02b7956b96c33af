import { Link, useParams } from '@tanstack/react-router'
import type { BookOverview, OrganisationPage, OrganisationPerson } from '#actions/views.ts'
import { Refused } from '../client.ts'
import { useRead } from '../data/reads.ts'
import { PersonInBrief } from '../groups/person-in-brief.tsx'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { betweenInWords, positionThere } from './organisation-words.ts'
import './organisation.css'

/** An organisation: who of the owner's people is there, who was, and how they stand. */
export function OrganisationScreen() {
  const { key } = useParams({ from: '/organisations/$key' })
  const page = useRead('show-organisation', { key })
  const overview = useRead('overview', {})
  const error = page.error ?? overview.error
  if (page.data !== undefined && overview.data !== undefined) return <Shown overview={overview.data} page={page.data} />
  return (
    <Screen title="Organisation">
      {error === null ? <Skeleton label="The organisation is coming" lines={4} /> : null}
      {isUnknown(error) ? <NobodyThere name={key} /> : null}
      {error === null || isUnknown(error) ? null : <ErrorNotice error={error} onRetry={() => void page.refetch()} />}
    </Screen>
  )
}

function Shown({ page, overview }: { readonly page: OrganisationPage; readonly overview: BookOverview }) {
  const { name, alsoWritten, now, before } = page
  return (
    <Screen title={name}>
      <ScreenHead lead={betweenInWords(page, overview.today)} title={name}>
        {alsoWritten.length === 0 ? null : <p className="quiet">Also written {alsoWritten.join(', ')}.</p>}
      </ScreenHead>
      <People overview={overview} people={now} title="There now" />
      <People overview={overview} people={before} title="There before" />
    </Screen>
  )
}

interface PeopleProps {
  readonly title: string
  readonly people: readonly OrganisationPerson[]
  readonly overview: BookOverview
}

function People({ title, people, overview }: PeopleProps) {
  if (people.length === 0) return null
  const circleNames = new Map(overview.circles.map(({ id, name }) => [id, name]))
  return (
    <section className="organisation-part">
      <h2 className="section-title">{title}</h2>
      <ul>
        {people.map((person) => (
          <PersonInBrief
            about={positionThere(person.positions)}
            circle={person.circleId === undefined ? undefined : circleNames.get(person.circleId)}
            key={person.id}
            row={person}
            today={overview.today}
          />
        ))}
      </ul>
    </section>
  )
}

function NobodyThere({ name }: { readonly name: string }) {
  return (
    <EmptyState
      action={
        <Link className={buttonClass('primary')} to="/people">
          See everybody
        </Link>
      }
      title={`Nobody at ${name}`}
    >
      Nobody in your book is there or was there once. Say so under Work on a person’s page, and they are here.
    </EmptyState>
  )
}

function isUnknown(error: Error | null): boolean {
  return error instanceof Refused && error.code === 'not-found'
}
