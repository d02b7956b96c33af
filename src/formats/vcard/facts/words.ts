import { cutShort, emptyClaim } from '../claim.ts'
import type { Draft, FactKind } from '../claim.ts'
import type { Property } from '../content-line.ts'
import { hasOtherParams } from '../sheet.ts'
import type { Sheet } from '../sheet.ts'
import { escapeText, listOf, textOf } from '../value.ts'

const LONGEST_NOTES = 100_000
const LONGEST_TAG = 100

/** NOTE. Several become one text. */
export const notes: FactKind = {
  claims(sheet) {
    const lines = noteLines(sheet)
    if (lines.length === 0) return []
    const texts = lines.map((line) => (line.name === '' ? line.raw : textOf(line, sheet.dialect(line))))
    const whole = texts.filter((text) => text.trim() !== '').join('\n')
    if (whole === '') return [emptyClaim(lines)]
    const told = cutShort(whole, LONGEST_NOTES)
    const isPlain = told === whole && !lines.some((line) => hasOtherParams(line))
    return [{ key: keyOf(told), properties: lines, isPlain, add: (draft) => void (draft.notes = told) }]
  },
  written: ({ notes: text }) =>
    text === undefined || text.trim() === ''
      ? []
      : [{ key: keyOf(text), parts: [{ lines: [{ name: 'NOTE', value: escapeText(text) }] }] }],
}

/** Some writers break a note without folding it: what follows a note and is no property belongs to it. */
function noteLines(sheet: Sheet): Property[] {
  const lines: Property[] = []
  let isNote = false
  for (const property of sheet.properties) {
    isNote = property.name === 'NOTE' || (isNote && property.name === '')
    if (isNote) lines.push(property)
  }
  return lines
}

function keyOf(text: string): string {
  return `notes:${text}`
}

/** What Google and Android put on every card of their own accord. */
const SYSTEM_TAG = /^(?:\* )?my ?contacts$/i

/** CATEGORIES. */
export const tags: FactKind = {
  claims(sheet) {
    const lines = sheet.named('CATEGORIES')
    if (lines.length === 0) return []
    const said = lines
      .flatMap((line) => listOf(line, sheet.dialect(line)))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
    const told = [...new Set(said.filter((tag) => tag.length <= LONGEST_TAG && !SYSTEM_TAG.test(tag)))]
    if (said.length === 0) return [emptyClaim(lines)]
    const isPlain = said.every((tag) => told.includes(tag)) && !lines.some((line) => hasOtherParams(line))
    const add = (draft: Draft): void => void (told.length > 0 && (draft.tags = told))
    return [{ key: tagsKey(told), properties: lines, isPlain, add }]
  },
  written: ({ tags: list }) => [
    {
      key: tagsKey(list),
      parts: list.length === 0 ? [] : [{ lines: [{ name: 'CATEGORIES', value: list.map(escapeText).join(',') }] }],
    },
  ],
}

function tagsKey(list: readonly string[]): string {
  return `tags:${JSON.stringify(list)}`
}
