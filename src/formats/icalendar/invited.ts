import type { Stranger } from '#book/person.ts'
import { nameAsWritten } from '../turned-name.ts'
import type { Property } from '../vcard/content-line.ts'
import { paramValues } from '../vcard/content-line.ts'
import type { Component } from './components.ts'
import { param } from './values.ts'

/** Somebody whom an event names, as far as it names them. */
export interface Invited {
  /** Lower-cased; empty when the event gives none. */
  readonly email: string
  /** As the event writes it; empty when it gives none. */
  readonly name: string
  readonly hasDeclined: boolean
}

/**
 * The people of an event, the one who called it included, each once. Rooms, lists, calendars and those who were only
 * told of it are nobody to meet.
 */
export function invitedTo({ properties }: Component): Invited[] {
  const people = new Map<string, Invited>()
  for (const property of properties) {
    if (property.name !== 'ATTENDEE' && property.name !== 'ORGANIZER') continue
    if (people.size >= MOST_PEOPLE) break
    const person = invited(property)
    if (person === undefined) continue
    const key = person.email || person.name.toLowerCase()
    const known = people.get(key)
    const name = known?.name || person.name
    people.set(key, { ...person, name, hasDeclined: person.hasDeclined || (known?.hasDeclined ?? false) })
  }
  return [...people.values()]
}

/** Enough to know that it was no meeting. */
const MOST_PEOPLE = 1000

const NOBODY = /^(?:room|resource|group)$/i

/** Google gives calendars and rooms addresses of their own. */
const MACHINES =
  /(?:@(?:resource|group|import|group\.v)\.calendar\.google\.com|@virtual|^unknownorganizer@calendar\.google\.com)$/

function invited(property: Property): Invited | undefined {
  if (NOBODY.test(param(property, 'CUTYPE')) || param(property, 'ROLE') === 'NON-PARTICIPANT') return undefined
  const email = emailIn(property.value) || emailIn(paramValues(property, 'EMAIL')[0] ?? '')
  if (MACHINES.test(email)) return undefined
  const [written = ''] = paramValues(property, 'CN')
  const called = written.slice(0, 300).replaceAll(/^['"\s]+|['"\s]+$/g, '')
  const name = called.toLowerCase() === email ? '' : called
  if (email === '' && name === '') return undefined
  return { email, name, hasDeclined: /^(?:DECLINED|DELEGATED)$/.test(param(property, 'PARTSTAT')) }
}

function emailIn(value: string): string {
  const address = value
    .slice(0, 400)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  return /^[^\s@:/<>]+@[^\s@:/<>]+$/.test(address) ? address : ''
}

/** They as somebody we do not know yet. */
export function strangerOf({ email, name }: Invited): Stranger {
  const emails = email === '' ? {} : { emails: [{ address: email }] }
  return { name: name === '' ? { full: email } : nameAsWritten(name), ...emails }
}
