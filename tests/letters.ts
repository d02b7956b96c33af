import { openTestBook } from './book.ts'
import type { TestBook } from './book.ts'

/** One letter of an mbox. */
export const letter = (from: string, to: string, day: string): string =>
  `From x Thu Jan  1 00:00:00 2026\nMessage-ID: <${day}.${from}>\nDate: ${day}T10:00:00Z\nFrom: ${from}\nTo: ${to}\nSubject: Tea\n\nHello.\n\n`

/** A server's answer that a letter could not be delivered. */
export const returned = (address: string, day: string): string =>
  [
    'From MAILER-DAEMON Thu Jan  1 00:00:00 2026',
    `Message-ID: <${day}.daemon>`,
    `Date: ${day}T10:00:00Z`,
    'From: MAILER-DAEMON@mx.example',
    'To: Me <me@home.example>',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    '',
    '--b--',
    '',
    '',
  ].join('\n')

/** A book that knows its owner's address, and Ana with two. */
export async function bookWithAna(): Promise<TestBook> {
  const book = await openTestBook()
  const { settings } = await book.act('overview', {})
  const me = { emails: [{ address: 'me@home.example', state: 'works' as const }] }
  await book.act('change-settings', { version: settings.version, change: { me } })
  const emails = [{ address: 'ana@work.example' }, { address: 'ana@home.example' }]
  await book.act('add-person', { name: 'Ana Kovač', emails })
  return book
}
