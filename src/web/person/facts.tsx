import { Link } from '@tanstack/react-router'
import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { Work } from '../organisations/work.tsx'
import { Channels } from './channels.tsx'
import { Connections } from './connections.tsx'
import type { PersonEditing } from './editing.ts'
import { Fact } from './fact.tsx'
import { FieldsForm, type FormField } from './fields-form.tsx'
import { KindWords } from './kind-words.tsx'
import {
  birthdayInWords,
  listFrom,
  positionInWords,
  readBirthday,
  withCity,
  withCurrentPosition,
  workNow,
} from './person-words.ts'
import { ReachFact } from './reach-fact.tsx'
import { Standing } from './standing.tsx'

interface FactsProps {
  readonly page: PersonPage
  readonly editing: PersonEditing
}

/** What is known of them, at the side: read at a glance, changed where it stands. */
export function Facts({ page, editing, today }: FactsProps & { readonly today: Day }) {
  const { person } = page
  return (
    <div className="facts">
      <ReachFact editing={editing} person={person} reachability={page.reachability} today={today} />
      <Channels editing={editing} page={page} />
      <WorkFact editing={editing} page={page} />
      <Standing editing={editing} page={page} today={today} />
      <AboutFact editing={editing} page={page} today={today} />
      <Connections page={page} />
      <KindWords editing={editing} page={page} />
      <TextFact
        editing={editing}
        field="whyTheyMatter"
        label="In your own words"
        page={page}
        title="Why they matter to you"
      />
      <TextFact editing={editing} field="notes" label="Notes" page={page} title="Notes" />
      <TextFact
        editing={editing}
        field="privateNotes"
        hint="These never leave the book: not in shared exports, not for agents, not over CardDAV."
        label="Private notes"
        page={page}
        title="Private notes"
      />
    </div>
  )
}

function WorkFact({ page, editing }: FactsProps) {
  const { positions } = page.person
  const now = workNow(page.person.positions)
  return (
    <Fact
      form={(close) => (
        <FieldsForm
          fields={[
            { key: 'title', label: 'What they do' },
            { key: 'organisation', label: 'Where' },
          ]}
          initial={{ title: now?.title, organisation: now?.organisation }}
          onClose={close}
          onSave={(values) => editing.save({ positions: withCurrentPosition(positions, values) })}
        />
      )}
      isEmpty={positions.length === 0}
      title="Work"
    >
      <ul className="fact-list">
        {positions.map((position) => (
          <li key={`${positionInWords(position)}${position.from ?? ''}`}>
            <Work position={position} />
            <span className="fact-about">{yearsOf(position)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function yearsOf({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }): string {
  if (until === undefined) return from === undefined ? '' : `since ${from.slice(0, 4)}`
  return from === undefined ? `until ${until.slice(0, 4)}` : `${from.slice(0, 4)} to ${until.slice(0, 4)}`
}

const ABOUT_FIELDS: readonly FormField<'birthday' | 'city' | 'interests' | 'kinds' | 'tags'>[] = [
  { key: 'birthday', label: 'Birthday', hint: 'As 1984-03-14, or 03-14 without the year' },
  { key: 'city', label: 'City' },
  { key: 'interests', label: 'What they care about', hint: 'Bees, old maps, type design; with commas between' },
  { key: 'kinds', label: 'What they are to you', hint: 'Former colleague, neighbour; with commas between' },
  { key: 'tags', label: 'Tags', hint: 'With commas between' },
]

function AboutFact({ page, editing, today }: FactsProps & { readonly today: Day }) {
  const { birthday, addresses, interests = [], kinds, tags } = page.person
  const city = addresses.find((address) => address.until === undefined)?.city
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Birthday', birthday === undefined ? undefined : birthdayInWords(birthday)],
    ['City', city],
    ['Before', formerCities(addresses)],
    ['Cares about', interests.length === 0 ? undefined : interests.join(', ')],
    ['To you', kinds.length === 0 ? undefined : kinds.join(', ')],
    ['Tags', tags.length === 0 ? undefined : tags.join(', ')],
  ]
  const told = lines.filter(([, value]) => value !== undefined)
  const isEmpty = told.length === 0 && page.groups.length === 0
  return (
    <Fact
      form={(close) => (
        <FieldsForm
          fields={ABOUT_FIELDS}
          initial={{
            birthday,
            city,
            interests: interests.join(', '),
            kinds: kinds.join(', '),
            tags: tags.join(', '),
          }}
          onClose={close}
          onSave={(values) =>
            editing.save({
              birthday: readBirthday(values.birthday),
              addresses: withCity({ addresses, city: values.city, movedOn: today }),
              interests: listFrom(values.interests),
              kinds: listFrom(values.kinds),
              tags: listFrom(values.tags),
            })
          }
        />
      )}
      isEmpty={isEmpty}
      title="About them"
    >
      <dl className="fact-pairs">
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {page.groups.length === 0 ? null : (
          <div>
            <dt>Groups</dt>
            <dd>
              {page.groups.map(({ id, name }, index) => (
                <span key={id}>
                  {index === 0 ? '' : ', '}
                  <Link params={{ groupId: id }} to="/groups/$groupId">
                    {name}
                  </Link>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Fact>
  )
}

/** R29: where they lived before stays known. */
function formerCities(addresses: PersonPage['person']['addresses']): string | undefined {
  const former = addresses.flatMap(({ city, until }) =>
    city === undefined || until === undefined ? [] : [`${city} until ${until.slice(0, 4)}`],
  )
  return former.length === 0 ? undefined : former.join(', ')
}

interface TextFactProps extends FactsProps {
  readonly field: 'whyTheyMatter' | 'notes' | 'privateNotes'
  readonly title: string
  readonly label: string
  readonly hint?: string
}

function TextFact({ page, editing, field, title, label, hint }: TextFactProps) {
  const words = page.person[field]
  return (
    <Fact
      form={(close) => (
        <FieldsForm
          fields={[{ key: 'words', label, long: true, ...(hint === undefined ? {} : { hint }) }]}
          initial={{ words }}
          onClose={close}
          onSave={(values) => editing.save({ [field]: values.words === '' ? null : values.words })}
        />
      )}
      isEmpty={words === undefined}
      title={title}
    >
      <Words isPrivate={field === 'privateNotes'} words={words ?? ''} />
    </Fact>
  )
}

/** P6: what is private is shown when it is asked for: somebody may be looking over a shoulder. */
function Words({ words, isPrivate }: { readonly words: string; readonly isPrivate: boolean }) {
  if (!isPrivate) return <p className="fact-words">{words}</p>
  return (
    <details className="private-words">
      <summary>Show them</summary>
      <p className="fact-words">{words}</p>
    </details>
  )
}
