import type { Stranger } from '#book/person.ts'
import { leftOut, personFound } from '../found.ts'
import { connectedOn } from './dates.ts'
import { profileLink } from './member.ts'
import type { LinkedInTable } from './table.ts'

/** First-degree connections. Organisation and title are those at the time of the export. */
export const connections: LinkedInTable = {
  file: 'Connections.csv',
  columns: ['first name', 'last name', 'connected on'],

  find(row, { where }) {
    const name = fullName(row.cell('first name'), row.cell('last name'))
    if (name === undefined)
      return leftOut(where, 'LinkedIn gives no name: they closed their account, or hide from you.')
    const email = row.cell('email address')
    const connected = row.cell('connected on')
    return personFound(where, {
      name,
      ...profileLink(row.cell('url')),
      ...(email === '' ? {} : { emails: [{ address: email }] }),
      ...work(row.cell('company'), row.cell('position')),
      ...(connected === ''
        ? {}
        : { keptVerbatim: { linkedin: [`Connected On: ${connectedOn(connected) ?? connected}`] } }),
    })
  },
}

/** Address books that the owner once uploaded: not connections, but people the owner had an address for. */
export const contacts: LinkedInTable = {
  file: 'Contacts.csv',
  columns: ['firstname', 'lastname', 'emails', 'phonenumbers'],

  find(row, { where }) {
    const emails = list(row.cell('emails')).map((address) => ({ address }))
    const phones = list(row.cell('phonenumbers')).map((number) => ({ number }))
    const whole = row.cell('fullname') || emails[0]?.address || phones[0]?.number || ''
    const name = fullName(row.cell('firstname'), row.cell('lastname')) ?? (whole === '' ? undefined : { full: whole })
    if (name === undefined) return leftOut(where, 'It has no name and no way to reach anybody.')
    const kept = ['birthday', 'location', 'addresses', 'sites', 'instantmessagehandles', 'profiles', 'createdat']
    const linkedin = kept.flatMap((column) => (row.cell(column) === '' ? [] : [`${column}: ${row.cell(column)}`]))
    return personFound(where, {
      name,
      ...(emails.length === 0 ? {} : { emails }),
      ...(phones.length === 0 ? {} : { phones }),
      ...work(row.cell('companies'), row.cell('title')),
      ...(linkedin.length === 0 ? {} : { keptVerbatim: { linkedin } }),
    })
  },
}

/** The private notes that members may write on a connection's page, exported since 2026. */
export const notes: LinkedInTable = {
  file: 'Notes.csv',
  columns: ['connection first name', 'connection last name', 'note'],

  find(row, { where }) {
    const name = fullName(row.cell('connection first name'), row.cell('connection last name'))
    if (name === undefined) return leftOut(where, 'It does not say whom the note is about.')
    const note = row.cell('note')
    if (note === '') return leftOut(where, 'The note is empty.')
    const written = row.cell('created on')
    return personFound(where, {
      name,
      ...profileLink(row.cell('connection profile url')),
      notes: note,
      ...(written === '' ? {} : { keptVerbatim: { linkedin: [`Note created on: ${written}`] } }),
    })
  },
}

/** A name from its two cells; credentials and pictures in it stay, as they are how the person writes it. */
export function fullName(given: string, family: string): Stranger['name'] | undefined {
  const full = `${given} ${family}`.trim()
  if (full === '') return undefined
  return { full, ...(given === '' ? {} : { given }), ...(family === '' ? {} : { family }) }
}

export function work(organisation: string, title: string): Pick<Stranger, 'positions'> {
  if (organisation === '' && title === '') return {}
  return { positions: [{ ...(organisation === '' ? {} : { organisation }), ...(title === '' ? {} : { title }) }] }
}

function list(cell: string): string[] {
  return cell.split(/[,;]/).flatMap((part) => part.trim() || [])
}
