import { Day, MonthDay } from '#book/day.ts'
import type { Birthday } from '#book/person.ts'
import { emptyClaim } from '../claim.ts'
import type { FactKind, WrittenLine } from '../claim.ts'
import type { Version } from '../card.ts'
import { hasOtherParams } from '../sheet.ts'

/** BDAY in all its dialects. What is no day stays in the card as it is, and the card still imports (T1). */
export const birthday: FactKind = {
  claims(sheet) {
    const lines = sheet.named('BDAY')
    const empty = lines.filter((line) => sheet.text(line) === '')
    const nothing = empty.length === 0 ? [] : [emptyClaim(empty)]
    const told = lines.find((line) => readCalendarDay(sheet.text(line)) !== undefined)
    const day = told === undefined ? undefined : readCalendarDay(sheet.text(told))
    if (told === undefined || day === undefined) return nothing
    const isPlain =
      lines.length === 1 + empty.length && sheet.text(told).length <= 10 && !hasOtherParams(told, OMIT_YEAR)
    return [{ key: keyOf(day), properties: [told], isPlain, add: (draft) => void (draft.birthday = day) }, ...nothing]
  },
  written: (person, version) =>
    person.birthday === undefined
      ? []
      : [{ key: keyOf(person.birthday), parts: [{ lines: [writeBirthday(person.birthday, version)] }] }],
}

const OMIT_YEAR = 'X-APPLE-OMIT-YEAR'

/** The year that Apple writes for "no year": a leap year in which nobody alive was born. */
const NO_YEAR = '1604'

/**
 * A calendar day from `1980-02-03`, `19800203`, `--0203`, `--02-03`, `1604-02-03` or any of these with a time.
 * The time and its zone are cut off, never converted: a birthday is the same day everywhere (T6).
 */
export function readCalendarDay(text: string): Birthday | undefined {
  const found = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[Tt ][\dZz:.,+-]{0,40})?$/.exec(text)
  if (found === null) return undefined
  const [, year = '', month = '', day = ''] = found
  const hasYear = year !== '--' && year !== NO_YEAR && year !== '0000'
  const read = hasYear ? Day.safeParse(`${year}-${month}-${day}`) : MonthDay.safeParse(`${month}-${day}`)
  return read.success ? read.data : undefined
}

function writeBirthday(day: Birthday, version: Version): WrittenLine {
  const hasYear = day.length > 5
  if (version === '4.0') return { name: 'BDAY', value: hasYear ? day.replaceAll('-', '') : `--${day.replace('-', '')}` }
  if (hasYear) return { name: 'BDAY', value: day }
  return { name: 'BDAY', params: `${OMIT_YEAR}=${NO_YEAR}`, value: `${NO_YEAR}-${day}` }
}

function keyOf(day: Birthday): string {
  return `birthday:${day}`
}
