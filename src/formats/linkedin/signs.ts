import type { Direction } from '#book/interaction.ts'
import type { Stranger } from '#book/person.ts'
import type { Finding, Where } from '#book/finding.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import type { Row } from '../csv/table.ts'
import { americanDay, utcMoment } from './dates.ts'
import { memberStranger, profileLink, writtenName } from './member.ts'
import { fullName, work } from './people.ts'
import { fingerprint, sourceKey } from './source-key.ts'
import type { LinkedInTable } from './table.ts'

/** Connection requests. They carry no weight: sending or accepting one is not yet an exchange (R83). */
export const invitations: LinkedInTable = {
  file: 'Invitations.csv',
  columns: ['from', 'to', 'sent at', 'direction'],

  find(row, { where }) {
    const isOutgoing = row.cell('direction').toUpperCase() === 'OUTGOING'
    const name = row.cell(isOutgoing ? 'to' : 'from')
    const url = row.cell(isOutgoing ? 'inviteeprofileurl' : 'inviterprofileurl')
    if (name === '' && url === '') return leftOut(where, 'It does not say who the other person is.')
    const at = americanDay(row.cell('sent at'))
    if (at === undefined) return badDate(where, row.cell('sent at'))
    const direction = isOutgoing ? 'out' : 'in'
    return interactionFound(where, {
      kind: 'invitation',
      direction,
      at,
      with: [memberStranger({ name, url })],
      ...(row.cell('message') === '' ? {} : { text: row.cell('message') }),
      sourceKey: sourceKey('invitation', direction, at, writtenName(name || url)),
    })
  },
}

/** Recommendations: those received are kind words; those given are seen by all, so they count like a comment. */
export const recommendations: LinkedInTable = {
  file: 'Recommendations_Received.csv',
  columns: ['first name', 'last name', 'text', 'creation date'],

  find(row, { where }) {
    const name = fullName(row.cell('first name'), row.cell('last name'))
    if (name === undefined) return leftOut(where, 'It does not say who the other person is.')
    const at = americanDay(row.cell('creation date'))
    if (at === undefined) return badDate(where, row.cell('creation date'))
    // Both files have the same columns; only their names tell which way the kindness went.
    const direction = /given/i.test(where.file) ? 'out' : 'in'
    const text = row.cell('text')
    const other: Stranger = { name, ...work(row.cell('company'), row.cell('job title')) }
    const key = sourceKey('recommendation', direction, at, writtenName(name.full), fingerprint(text))
    if (direction === 'in' && text !== '') {
      return { kind: 'kind-word', where, kindWord: { by: other, words: text, day: at.slice(0, 10), sourceKey: key } }
    }
    return interactionFound(where, {
      kind: 'comment',
      direction,
      at,
      with: [other],
      subject: 'Recommendation',
      ...(text === '' ? {} : { text }),
      sourceKey: key,
    })
  },
}

export const endorsementsReceived: LinkedInTable = {
  file: 'Endorsement_Received_Info.csv',
  columns: ['endorsement date', 'skill name', 'endorser first name', 'endorser last name'],
  find: (row, { where }) => endorsement(row, where, { direction: 'in', who: 'endorser' }),
}

export const endorsementsGiven: LinkedInTable = {
  file: 'Endorsement_Given_Info.csv',
  columns: ['endorsement date', 'skill name', 'endorsee first name', 'endorsee last name'],
  find: (row, { where }) => endorsement(row, where, { direction: 'out', who: 'endorsee' }),
}

function endorsement(
  row: Row,
  where: Where,
  { direction, who }: { readonly direction: Direction; readonly who: 'endorser' | 'endorsee' },
): Finding {
  const name = fullName(row.cell(`${who} first name`), row.cell(`${who} last name`))
  if (name === undefined) return leftOut(where, 'It does not say who the other person is.')
  const at = utcMoment(row.cell('endorsement date'))
  if (at === undefined) return badDate(where, row.cell('endorsement date'))
  const skill = row.cell('skill name')
  const other: Stranger = { name, ...profileLink(row.cell(`${who} public url`)) }
  return interactionFound(where, {
    kind: 'like',
    direction,
    at,
    with: [other],
    subject: `Endorsement: ${skill}`,
    sourceKey: sourceKey('endorsement', direction, at, writtenName(name.full), fingerprint(skill)),
  })
}

function badDate(where: Where, text: string): Finding {
  return problem(where, text === '' ? 'It has no date.' : `“${text}” is not a date as LinkedIn writes it.`)
}
