import type { Finding, Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { headText } from '../csv/text.ts'
import { problem } from '../found.ts'
import { findingsFrom } from '../vcard/read.ts'
import { jsonValues } from './json-values.ts'
import { cardFrom } from './to-card.ts'

/** Contact cards as JSON: RFC 7095. One card, an array of cards, or one card a line. */
export const jcard: Format = {
  name: 'jcard',
  title: 'Contacts as jCard',
  recognises: ({ head }) => BEGINNING.test(headText(head.subarray(0, 4096)) ?? ''),
  read,
}

const BEGINNING = /^[\s\u001e]*\[\s*(?:\[\s*)?"(?:vcard|vcardstream)"\s*,/i

/** Some programs put the word before the cards of an array, as a draft of the RFC had it. */
const WRAPPERS = ['vcardstream', 'vcardStream']

async function* read(file: SourceFile): AsyncGenerator<Finding> {
  let hasCard = false
  for await (const one of jsonValues(file, WRAPPERS)) {
    const where = { file: file.name, line: one.line }
    if ('fault' in one) {
      yield problem(where, `${one.fault}. The card was not read`)
      continue
    }
    const card = cardFrom(one.value, one.line)
    hasCard ||= card !== undefined
    if (card === undefined)
      yield problem(where, 'This entry is no jCard: it does not begin with “vcard” and its properties')
    else yield* findingsFrom({ kind: 'card', card }, file.name)
  }
  if (hasCard) return
  throw new Refusal(
    'invalid',
    `There is no contact card in ${file.name}. Export your contacts again, and give the new file.`,
  )
}
