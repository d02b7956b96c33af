import type { Format } from '#book/finding.ts'
import { headOf } from '../source-file.ts'
import { readJson } from './json/read.ts'
import { readSql } from './sql/read.ts'

/** Both exports of Monica 4, JSON and SQL. docs/guides/monica.md says what becomes of what is in them. */
export const monica: Format = {
  name: 'monica',
  title: 'Monica export',
  recognises: ({ head }) => isJson(textOf(head)) || isSql(textOf(head)),

  async *read(file, about) {
    const head = textOf(await headOf(file.bytes()))
    yield* isSql(head) ? readSql(file, about) : readJson(file, about)
  },
}

function textOf(head: Uint8Array): string {
  return new TextDecoder().decode(head)
}

function isJson(head: string): boolean {
  return /^\s{0,100}\{/.test(head) && ['"app_version"', '"exported_by"', '"account"'].every((key) => head.includes(key))
}

/** Monica's own SQL export by its first lines, and a dump made by hand by tables that only Monica has. */
function isSql(head: string): boolean {
  if (/^\s{0,100}\{/.test(head) || !/\b(?:INSERT|CREATE TABLE|SET FOREIGN_KEY_CHECKS)\b/i.test(head)) return false
  if (head.includes('dump of data') && head.includes('php artisan migrate')) return true
  return ['number_of_invitations_sent', 'activity_type_categories', 'stay_in_touch_frequency'].some((word) =>
    head.includes(word),
  )
}
