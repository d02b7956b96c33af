import type { Finding, Where } from '#book/finding.ts'
import { leftOut, meFound } from '../found.ts'
import { cutShort } from './fields.ts'
import type { Fields } from './fields.ts'
import { filled } from './person.ts'

/** Whoever signs in to Monica: the owner, or one of those who share the account. */
export function ownerFinding(where: Where, fields: Fields): Finding {
  const [given, family] = [cutShort(fields.text('first_name'), 300), cutShort(fields.text('last_name'), 300)]
  const full = [given, family].filter((part) => part !== '').join(' ')
  const email = cutShort(fields.text('email'), 500)
  if (full === '') return leftOut(where, 'This user of Monica has no name.')
  const emails = email === '' ? {} : { emails: [{ address: email }] }
  return meFound(where, { name: { full, ...filled({ given, family }) }, ...emails })
}
