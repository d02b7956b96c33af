import type { Finding, Format, SourceFile } from '#book/finding.ts'
import { Stranger } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import type { Card, Parsed } from './card.ts'
import { groupFrom, kindOf } from './group-card.ts'
import { lineSplitter } from './lines.ts'
import { parseCards } from './parse.ts'
import { photoIn } from './photo.ts'
import { strangerFrom } from './to-stranger.ts'
import { boundaryOf } from './unfold.ts'

/** Address books of phones, Apple, Google, Outlook and everybody else: vCard 2.1, 3.0 and 4.0, one card or many. */
export const vcard: Format = {
  name: 'vcard',
  title: 'vCard file (.vcf)',
  recognises: ({ name, head }) => /\.(?:vcf|vcard)$/i.test(name) || startsWithCard(head),
  read,
}

/** Judged strictly, since mails and chats may hold a card as well: nothing but empty lines may come before it. */
function startsWithCard(head: Uint8Array): boolean {
  const splitter = lineSplitter()
  const lines = [...splitter.push(head), ...splitter.end()]
  const first = lines.find((line) => withoutMark(line.bytes).trim() !== '')
  return first !== undefined && boundaryOf(withoutMark(first.bytes)) === 'begin'
}

function withoutMark(bytes: string): string {
  return bytes.replace(/^\u00ef\u00bb\u00bf/, '')
}

async function* read(file: SourceFile): AsyncGenerator<Finding> {
  let hasCard = false
  for await (const parsed of parseCards(file.bytes())) {
    hasCard ||= parsed.kind !== 'outside'
    yield* findingsFrom(parsed, file.name)
  }
  if (hasCard) return
  throw new Refusal(
    'invalid',
    `There is no contact card in ${file.name}: none of its lines says BEGIN:VCARD. ` +
      'Export your contacts as vCard again, and give the new file',
  )
}

/** What one parsed piece of a file means to the book: exactly one finding for every BEGIN:VCARD. */
export function findingsFrom(parsed: Parsed, file: string): Finding[] {
  if (parsed.kind === 'card') return cardFindings(parsed.card, file)
  const where = { file, line: parsed.line }
  return parsed.kind === 'unreadable'
    ? [{ kind: 'problem', where, reason: parsed.reason }]
    : [{ kind: 'left-out', where, reason: 'This text stands outside of any card' }]
}

function cardFindings(card: Card, file: string): Finding[] {
  const agents = card.agentLines.map((line): Finding => {
    const reason = 'This card stands inside the card of another person, as their agent, and was kept there as text'
    return { kind: 'left-out', where: { file, line }, reason }
  })
  return [cardFinding(card, { file, line: card.line }), ...agents]
}

function cardFinding(card: Card, where: Finding['where']): Finding {
  const reason = whyNoPerson(card)
  if (reason !== undefined) return { kind: 'left-out', where, reason }
  const stranger = strangerFrom(card)
  if (stranger === undefined) {
    return { kind: 'problem', where, reason: 'This card names nobody: it has no name, organisation, email or phone' }
  }
  const checked = Stranger.safeParse(stranger)
  if (checked.success) {
    const photo = photoIn(card)
    return { kind: 'person', where, stranger, ...(photo === undefined ? {} : { photo }) }
  }
  const [issue] = checked.error.issues
  return {
    kind: 'problem',
    where,
    reason: `This card does not fit into the book: ${issue?.path.join('.')}: ${issue?.message}`,
  }
}

function whyNoPerson(card: Card): string | undefined {
  const group = groupFrom(card)
  if (group !== undefined) {
    const count = group.memberUids.length
    return `“${group.name}” is a group of ${count === 1 ? '1 card' : `${count} cards`}, not a person`
  }
  const kind = kindOf(card)
  return kind === 'individual' || kind === 'org'
    ? undefined
    : `This card stands for something of the kind “${kind.slice(0, 100)}”, not for a person`
}
