import { Day, MonthDay } from '#book/day.ts'
import type { Birthday } from '#book/person.ts'
import { claimOf } from '../claim.ts'
import type { Claim, FactKind } from '../claim.ts'
import { isObject, textIn } from '../piece.ts'
import type { JsonObject } from '../piece.ts'

/** The anniversary of the kind `birth`: RFC 9553 section 2.8.1. What is no day stays in the card as it is (T1). */
export const birthday: FactKind = {
  claims(sheet) {
    const births = sheet.entries('anniversaries').filter((entry) => textIn(entry.value, 'kind') === 'birth')
    const told = births.find((entry) => read(entry.value['date']) !== undefined)
    const day = told === undefined ? undefined : read(told.value['date'])
    if (told === undefined || day === undefined) return []
    const claim: Omit<Claim, 'isPlain'> = {
      key: `birthday:${day}`,
      pieces: [told],
      add: (draft) => void (draft.birthday = day),
    }
    return [claimOf(claim, [{ path: told.path, value: entryFor(day) }], sheet)]
  },
  written: ({ birthday: day }) =>
    day === undefined
      ? []
      : [
          {
            key: `birthday:${day}`,
            pieces: (newEntry) => [{ path: ['anniversaries', newEntry('anniversaries')], value: entryFor(day) }],
          },
        ],
}

/** A partial date, or a moment, of which the day counts as written (T6). Other calendars than ours stay unread. */
function read(date: unknown): Birthday | undefined {
  if (!isObject(date)) return undefined
  const calendar = textIn(date, 'calendarScale')
  if (calendar !== '' && calendar !== 'gregorian') return undefined
  const utc = textIn(date, 'utc')
  if (utc !== '') return Day.safeParse(utc.slice(0, 10)).data
  const { year, month, day } = date as { readonly year?: unknown; readonly month?: unknown; readonly day?: unknown }
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`
  if (year === undefined || year === null) return MonthDay.safeParse(monthDay).data
  return Day.safeParse(`${typeof year === 'number' ? String(year).padStart(4, '0') : ''}-${monthDay}`).data
}

function twoDigits(number: unknown): string {
  return typeof number === 'number' ? String(number).padStart(2, '0') : ''
}

function entryFor(birthday: Birthday): JsonObject {
  const [day = 0, month = 0, year] = birthday.split('-').map(Number).toReversed()
  return { kind: 'birth', date: { ...(year === undefined ? {} : { year }), month, day } }
}
