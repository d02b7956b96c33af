import type { Finding } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import type { Row } from '../csv/table.ts'
import { interactionFound, leftOut, problem } from '../found.ts'
import { utcMoment } from './dates.ts'
import { HIDDEN_MEMBER } from './member.ts'
import type { Member } from './member.ts'
import { plainText } from './plain-text.ts'
import { recipients } from './recipients.ts'
import { fingerprint, sourceKey } from './source-key.ts'
import type { Survey } from './survey.ts'
import type { LinkedInTable } from './table.ts'

/** Direct messages and InMail: nine columns until 2023, up to thirteen since, all of them quoted from 2026 on. */
export const messages: LinkedInTable = {
  file: 'messages.csv',
  columns: ['conversation id', 'from', 'to', 'date', 'content'],

  find(row, { where, survey }): Finding {
    if (!survey.knowsOwner) throw ownerUnknown(where.file)
    const sender = { name: row.cell('from'), url: row.cell('sender profile url') }
    const isMine = survey.isOwner(sender)
    const text = plainText(row.cell('content'))
    const reason =
      reasonToLeaveOut(row, text) ?? (isMine ? undefined : reasonInSender(sender, row.cell('content'), survey))
    if (reason !== undefined) return leftOut(where, reason)
    const at = utcMoment(row.cell('date'))
    if (at === undefined) return problem(where, `“${row.cell('date')}” is not a date as LinkedIn writes it.`)
    const others = othersIn(row, sender, survey)
    if (others.length === 0) return leftOut(where, 'It names nobody but you: the others have closed their accounts.')
    const subject = row.cell('subject') || row.cell('conversation title')
    return interactionFound(where, {
      kind: 'message',
      direction: isMine ? 'out' : 'in',
      at,
      with: others,
      ...(subject === '' ? {} : { subject }),
      ...(text === '' ? {} : { text }),
      sourceKey: sourceKey('message', row.cell('conversation id'), at, fingerprint(text || row.cell('attachments'))),
    })
  },
}

function ownerUnknown(file: string): Refusal {
  return new Refusal(
    'invalid',
    `${file} does not show which of the people in it is you. Import the whole export, the .zip: its Profile.csv says so.`,
  )
}

function reasonToLeaveOut(row: Row, text: string): string | undefined {
  if (row.cell('folder').toUpperCase() === 'SPAM') return 'It lies in the spam folder.'
  if (isYes(row.cell('is message draft')) || isYes(row.cell('is conversation draft')))
    return 'It is a draft, never sent.'
  if (text === '' && row.cell('attachments') === '') return 'It holds no words.'
  return undefined
}

function reasonInSender(sender: Member, content: string, survey: Survey): string | undefined {
  // LinkedIn's campaign editor leaves its mark on everything it sends.
  if (content.includes('spinmail-quill-editor')) return 'It is an advertisement, sent to many.'
  if (survey.slugOf(sender.url) !== undefined) return undefined
  if (sender.name === '' || sender.name === HIDDEN_MEMBER)
    return 'Its sender has closed their account, or hides from you.'
  return 'It comes from a page or an advertiser, not from a person.'
}

function isYes(flag: string): boolean {
  return /^(?:yes|true)$/i.test(flag)
}

function othersIn(row: Row, sender: Member, survey: Survey): Stranger[] {
  const conversation = row.cell('conversation id')
  const addressed = recipients(row.cell('to'), row.cell('recipient profile urls'), survey).map((member) =>
    member.url === '' ? { ...member, url: survey.addressIn(conversation, member.name) } : member,
  )
  const others = [sender, ...addressed].filter((member) => !survey.isOwner(member) && member.name !== HIDDEN_MEMBER)
  return [...new Set(others.map((member) => survey.strangerOf(member)))]
}
