import type { Recognition, WorkStatus } from '#book/person.ts'

export const STATUS_WORDS: Readonly<Record<WorkStatus['status'], string>> = {
  employed: 'Employed',
  looking: 'Looking for work',
  'self-employed': 'Working for themselves',
  studying: 'Studying',
  retired: 'Retired',
  between: 'Between two things',
}

export const WOULD_KNOW_WORDS: Readonly<Record<Recognition['wouldKnowMe'], string>> = {
  'at-once': 'would know you at once',
  'with-a-hint': 'would know you with a hint',
  hardly: 'would hardly know you',
  no: 'would not know you',
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const wholeDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `March 2026` of `2026-03`; a year stays a year. */
export function sinceInWords(since: string): string {
  if (since.length === 4) return since
  return since.length === 7
    ? monthAndYear.format(new Date(`${since}-01T12:00:00Z`))
    : wholeDay.format(new Date(`${since}T12:00:00Z`))
}
