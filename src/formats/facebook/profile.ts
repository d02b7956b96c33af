import type { Finding } from '#book/finding.ts'
import { Birthday } from '#book/person.ts'
import { meFound, problem } from '../found.ts'
import { record, words } from './message.ts'
import { fullNameIn } from './survey.ts'

/** The owner, as `profile_information.json` describes them: name, addresses, birthday. */
export function ownerFound(profile: unknown, where: Finding['where']): Finding {
  const facts = record(profile)
  const name = fullNameIn(facts)
  if (facts === undefined || name === undefined) return problem(where, 'The profile does not say your name.')
  const emails = addressesIn(facts['emails'])
  const birthday = birthdayIn(facts['birthday'])
  return meFound(where, {
    name: { full: name },
    ...(emails.length === 0 ? {} : { emails: emails.map((address) => ({ address })) }),
    ...(birthday === undefined ? {} : { birthday }),
  })
}

/** `{"emails": ["a@example.org"], "previous_emails": []}` */
function addressesIn(emails: unknown): string[] {
  const current = record(emails)?.['emails']
  return Array.isArray(current) ? current.map(words).filter((address) => address.includes('@')) : []
}

function birthdayIn(birthday: unknown): string | undefined {
  const { year, month, day } = record(birthday) ?? {}
  if (typeof month !== 'number' || typeof day !== 'number') return undefined
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const isFull = typeof year === 'number' && year > 1900
  return Birthday.safeParse(isFull ? `${year}-${monthDay}` : monthDay).data
}
