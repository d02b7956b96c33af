import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import type { ReachState } from '#book/reach.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { pageInShort, reachFrom } from '../person/reach-words.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { fromToday } from '../words/days.ts'
import { type Mark, useMarking } from './marking.ts'

/** What is the matter with the ways to somebody close, and each of them to say a word on. */
export function ReachPerson({ here }: { readonly here: ActionOutput<'list-to-confirm'>['people'][number] }) {
  const page = useRead('show-person', { id: here.personId })
  const overview = useRead('overview', {})
  const mark = useMarking(here.personId)
  const today = overview.data?.today
  return (
    <article>
      <h1 className="screen-title">
        <Link className="one-by-one-name" params={{ personId: here.personId }} to="/people/$personId">
          {here.name}
        </Link>
      </h1>
      <p className="traces">{here.because.join(' ')}</p>
      {page.error === null ? null : <ErrorNotice error={page.error} onRetry={() => void page.refetch()} />}
      {page.data === undefined || today === undefined ? (
        <Skeleton label="Their addresses are coming" lines={3} />
      ) : (
        <div className="card reach-card">
          <Ways onMark={mark} page={page.data} today={today} />
          <AddWay page={page.data} />
        </div>
      )}
    </article>
  )
}

interface WaysProps {
  readonly page: PersonPage
  readonly today: Day
  readonly onMark: (mark: Mark) => void
}

function Ways({ page, today, onMark }: WaysProps) {
  const { emails, phones, links } = page.person
  const ways = [
    ...emails.map((entry, at) => ({ list: 'emails' as const, at, words: entry.address, entry })),
    ...phones.map((entry, at) => ({ list: 'phones' as const, at, words: entry.number, entry })),
    ...links.map((entry, at) => ({ list: 'links' as const, at, words: pageInShort(entry.url), entry })),
  ]
  if (ways.length === 0) return <p className="quiet">There is no address and no number yet.</p>
  return (
    <ul>
      {ways.map(({ list, at, words, entry }) => (
        <li className="way" key={`${list} ${words}`}>
          <div>
            <p className={isBroken(entry.state) ? 'way-words way-broken' : 'way-words'}>{words}</p>
            <p className="quiet small">{aboutWay(entry, today)}</p>
          </div>
          <States onChoose={(state) => onMark({ list, at, state })} state={entry.state} words={words} />
        </li>
      ))}
    </ul>
  )
}

const STATES: readonly (readonly [ReachState, string])[] = [
  ['works', 'Works'],
  ['bounced', 'Came back'],
  ['wrong', 'Wrong'],
  ['unconfirmed', 'Do not know'],
]

interface StatesProps {
  readonly words: string
  readonly state: ReachState
  readonly onChoose: (state: ReachState) => void
}

function States({ words, state, onChoose }: StatesProps) {
  return (
    <fieldset className="one-of">
      <legend className="unseen">{words}</legend>
      {STATES.map(([choice, name]) => (
        <label className="one-of-these" key={choice}>
          <input checked={state === choice} name={words} onChange={() => onChoose(choice)} type="radio" />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** R28: a second way, typed where the first one is looked at. */
function AddWay({ page }: { readonly page: PersonPage }) {
  const { person } = page
  const [typed, setTyped] = useState('')
  const edit = useWrite('edit-person', { say: () => 'Added.', onDone: () => setTyped('') })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const more = reachFrom(typed)
    if (Object.keys(more).length === 0) return
    edit.mutate({
      id: person.id,
      version: person.version,
      change: {
        ...(more.emails === undefined ? {} : { emails: [...person.emails, ...more.emails] }),
        ...(more.phones === undefined ? {} : { phones: [...person.phones, ...more.phones] }),
        ...(more.links === undefined ? {} : { links: [...person.links, ...more.links] }),
      },
    })
  }
  return (
    <form className="field-row add-way" onSubmit={submit}>
      <TextField
        label="Another way to them"
        onChange={(event) => setTyped(event.target.value)}
        placeholder="An email, a number or a page"
        value={typed}
      />
      <Button disabled={edit.isPending} type="submit">
        Add
      </Button>
    </form>
  )
}

interface Way {
  readonly label?: string | undefined
  readonly lastConfirmed?: Day | undefined
  readonly source?: string | undefined
}

function aboutWay({ label, lastConfirmed, source }: Way, today: Day): string {
  const seen = lastConfirmed === undefined ? undefined : `worked ${fromToday(lastConfirmed, today)}`
  return [label, seen, source === undefined ? undefined : `from ${source}`]
    .filter((part) => part !== undefined)
    .join(', ')
}

function isBroken(state: ReachState): boolean {
  return state === 'bounced' || state === 'wrong'
}
