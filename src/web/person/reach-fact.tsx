import { useState } from 'react'
import type { Day } from '#book/day.ts'
import type { PersonFacts } from '#book/person.ts'
import type { Reachability } from '#book/reachability.ts'
import type { ReachState } from '#book/reach.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { Button } from '../ui/button.tsx'
import { dayInWords } from '../words/days.ts'
import type { PersonEditing } from './editing.ts'
import { Fact } from './fact.tsx'
import { FormFoot } from './fields-form.tsx'
import { pageAddress, pageInShort, reachFrom } from './reach-words.ts'
import { FormInPlace } from './form-in-place.tsx'

type Reachable = Pick<PersonFacts, 'emails' | 'phones' | 'links'>

const STATES: Readonly<Record<ReachState, string>> = {
  works: 'works',
  unconfirmed: 'not confirmed',
  bounced: 'came back',
  wrong: 'wrong',
}

interface ReachFactProps {
  readonly person: Reachable
  readonly editing: PersonEditing
  readonly reachability: Reachability
  readonly today: Day
}

/** R26: how to reach them, and whether each way still works. */
export function ReachFact({ person, editing, reachability, today }: ReachFactProps) {
  const all = [...person.emails, ...person.phones, ...person.links]
  return (
    <Fact
      form={(close) => <ReachForm editing={editing} onClose={close} person={person} />}
      isEmpty={all.length === 0}
      title="How to reach them"
    >
      <ul className="fact-list">
        {person.emails.map((email) => (
          <ReachLine
            entry={email}
            href={`mailto:${email.address}`}
            key={email.address}
            today={today}
            words={email.address}
          />
        ))}
        {person.phones.map((phone) => (
          <ReachLine
            entry={phone}
            href={`tel:${phone.number.replaceAll(/[^\d+]/g, '')}`}
            key={phone.number}
            today={today}
            words={phone.number}
          />
        ))}
        {person.links.map((link) => (
          <ReachLine
            entry={link}
            href={pageAddress(link.url)}
            key={link.url}
            today={today}
            words={pageInShort(link.url)}
          />
        ))}
      </ul>
      {gapInWords(reachability) === undefined ? null : <p className="fact-about">{gapInWords(reachability)}</p>}
    </Fact>
  )
}

/** R28, R119: what would leave you without a way to them. */
function gapInWords({ routes, needsRepair, onlyAtWork }: Reachability): string | undefined {
  if (needsRepair) return 'Nothing here still works. A friend in common may know a way.'
  if (onlyAtWork) return 'All of it ends with their job. A private address would last.'
  return routes === 1 ? 'There is only this one way. A second one would be good to have.' : undefined
}

interface ReachLineProps {
  readonly today: Day
  readonly words: string
  readonly href: string | undefined
  readonly entry: {
    readonly label?: string | undefined
    readonly state: ReachState
    readonly lastConfirmed?: Day | undefined
    readonly source?: string | undefined
  }
}

function ReachLine({ words, href, entry, today }: ReachLineProps) {
  const isBroken = entry.state === 'bounced' || entry.state === 'wrong'
  const about = [
    entry.label,
    stateInWords(entry, today),
    entry.source === undefined ? undefined : `from ${entry.source}`,
  ].filter((part) => part !== undefined)
  return (
    <li>
      {href === undefined || isBroken ? (
        <span className={isBroken ? 'fact-broken' : undefined}>{words}</span>
      ) : (
        <a href={href} rel="noreferrer" {...(href.startsWith('http') ? { target: '_blank' } : {})}>
          {words}
        </a>
      )}
      {about.length === 0 ? null : <span className="fact-about">{about.join(', ')}</span>}
    </li>
  )
}

function stateInWords({ state, lastConfirmed }: ReachLineProps['entry'], today: Day): string | undefined {
  if (state === 'unconfirmed') return undefined
  if (state !== 'works' || lastConfirmed === undefined) return STATES[state]
  return `worked on ${dayInWords(lastConfirmed, today)}`
}

interface ReachFormProps {
  readonly person: Reachable
  readonly editing: PersonEditing
  readonly onClose: () => void
}

function ReachForm({ person, editing, onClose }: ReachFormProps) {
  const [emails, setEmails] = useState(person.emails)
  const [phones, setPhones] = useState(person.phones)
  const [links, setLinks] = useState(person.links)
  const [added, setAdded] = useState('')
  const save = (): void => {
    const more = reachFrom(added)
    editing.save({
      emails: [...emails, ...(more.emails ?? [])],
      phones: [...phones, ...(more.phones ?? [])],
      links: [...links, ...(more.links ?? [])],
    })
    onClose()
  }
  return (
    <FormInPlace
      onClose={onClose}
      onSubmit={() => {
        save()
      }}
    >
      <Entries entries={emails} onChange={setEmails} wordsOf={(email) => email.address} />
      <Entries entries={phones} onChange={setPhones} wordsOf={(phone) => phone.number} />
      <Entries entries={links} onChange={setLinks} wordsOf={(link) => pageInShort(link.url)} />
      <TextField
        autoFocus
        label="Add an email, a number or a page"
        onChange={(event) => setAdded(event.target.value)}
        value={added}
      />
      <FormFoot onClose={onClose} />
    </FormInPlace>
  )
}

interface EntriesProps<T> {
  readonly entries: readonly T[]
  readonly wordsOf: (entry: T) => string
  readonly onChange: (entries: T[]) => void
}

function Entries<T extends { state: ReachState }>({ entries, wordsOf, onChange }: EntriesProps<T>) {
  return entries.map((entry, index) => (
    <div className="reach-entry" key={wordsOf(entry)}>
      <SelectField
        label={wordsOf(entry)}
        onChange={(event) =>
          onChange(entries.map((one, at) => (at === index ? { ...one, state: event.target.value as ReachState } : one)))
        }
        value={entry.state}
      >
        {Object.entries(STATES).map(([state, words]) => (
          <option key={state} value={state}>
            {words}
          </option>
        ))}
      </SelectField>
      <Button
        aria-label={`Remove ${wordsOf(entry)}`}
        icon="close"
        look="quiet"
        onClick={() => onChange(entries.filter((_, at) => at !== index))}
      />
    </div>
  ))
}
