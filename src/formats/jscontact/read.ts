import type { Finding, Format, SourceFile, Where } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { headText } from '../csv/text.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { jsonValues } from '../jcard/json-values.ts'
import { acquaintances } from './acquaintances.ts'
import { chosen, isObject, textIn } from './piece.ts'
import type { JsonObject } from './piece.ts'
import { personFrom } from './to-stranger.ts'

/** Contact cards as JSON objects: RFC 9553. One card, an array of cards, or one card a line. */
export const jscontact: Format = {
  name: 'jscontact',
  title: 'Contacts as JSContact',
  recognises: ({ head }) => {
    const text = headText(head) ?? ''
    return /^[\s\u001e]*(?:\[\s*)?\{/.test(text) && /"@type"\s{0,10}:\s{0,10}"Card"/.test(text)
  },
  read,
}

async function* read(file: SourceFile): AsyncGenerator<Finding> {
  const known = acquaintances()
  let hasCard = false
  for await (const one of jsonValues(file)) {
    const where = { file: file.name, line: one.line }
    if ('fault' in one) {
      yield problem(where, `${one.fault}. The card was not read`)
      continue
    }
    const isCard = isObject(one.value) && textIn(one.value, '@type') === 'Card'
    hasCard ||= isCard
    if (!isObject(one.value) || !isCard) {
      yield leftOut(where, 'This entry is no JSContact card: its “@type” is not “Card”')
      continue
    }
    const finding = cardFinding(one.value, where)
    if (finding.kind === 'person') known.add(one.value, finding)
    yield finding
  }
  if (!hasCard) {
    throw new Refusal(
      'invalid',
      `There is no contact card in ${file.name}. Export your contacts again, and give the new file.`,
    )
  }
  yield* known.connections()
}

function cardFinding(card: JsonObject, where: Where): Finding {
  const kind = textIn(card, 'kind').toLowerCase() || 'individual'
  const found = personFrom(card)
  if (kind === 'group') {
    const count = chosen(card['members']).length
    const name = found?.stranger.name.full ?? ''
    return leftOut(where, `“${name}” is a group of ${count === 1 ? '1 card' : `${count} cards`}, not a person`)
  }
  if (kind !== 'individual' && kind !== 'org') {
    return leftOut(where, `This card stands for something of the kind “${kind.slice(0, 100)}”, not for a person`)
  }
  if (found === undefined) return problem(where, 'This card names nobody: it has no name, organization, email or phone')
  const finding = personFound(where, found.stranger)
  return finding.kind !== 'person' || found.photo === undefined ? finding : { ...finding, photo: found.photo }
}
