import type { OrganisationPage, OrganisationPerson } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { countPeople } from '../people/people-words.ts'
import { fromToday, inFigures } from '../words/days.ts'

/** `3 people of your book are there, 1 was once. You were last in touch with one of them yesterday.` */
export function betweenInWords(page: OrganisationPage, today: Day): string {
  const { now, before, interactions, lastContactDay } = page
  const there =
    now.length === 0
      ? 'Nobody of your book is there any more'
      : `${countPeople(now.length)} of your book ${now.length === 1 ? 'is' : 'are'} there`
  const was =
    before.length === 0
      ? ''
      : `, ${now.length === 0 ? countPeople(before.length) : inFigures(before.length)} ${before.length === 1 ? 'was' : 'were'} once`
  if (interactions === 0 || lastContactDay === undefined) return `${there}${was}. Nothing has happened between you yet.`
  return `${there}${was}. You were last in touch with one of them ${fromToday(lastContactDay, today)}.`
}

/** `Forecaster, 2017 to 2026`: what somebody does or did there. */
export function positionThere(positions: OrganisationPerson['positions']): string | undefined {
  const told = positions.map(({ title, department, from, until }) =>
    [title, department, yearsOf(from, until)].filter((part) => part !== undefined && part !== '').join(', '),
  )
  const words = told.filter((part) => part !== '').join('; ')
  return words === '' ? undefined : words
}

function yearsOf(from: Day | undefined, until: Day | undefined): string | undefined {
  if (from === undefined) return until === undefined ? undefined : `until ${until.slice(0, 4)}`
  return until === undefined ? `since ${from.slice(0, 4)}` : `${from.slice(0, 4)} to ${until.slice(0, 4)}`
}
