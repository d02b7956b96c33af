import type { About, Finding, SourceFile } from '#book/finding.ts'
import { mail } from './read.ts'

/** Jordan, whose mailbox it is in the tests. */
export const JORDAN = 'jordan@pike.example'
export const OWNED: About = {
  today: '2026-11-22',
  timeZone: 'Europe/Lisbon',
  country: 'PT',
  ownAddresses: [JORDAN],
  ownName: undefined,
  keepBodies: false,
  answers: {},
}

export interface Written {
  readonly id?: string
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly date?: string
  /** More headers, each with its line break. */
  readonly more?: string
  readonly body?: string
}

/** A letter as .eml has it; without other wishes one from Ada to Jordan. */
export function letter({ id, from, to, subject, date, more = '', body = 'Hello\n' }: Written = {}): string {
  const lines = [
    `Message-ID: <${id ?? '1@quist.example'}>`,
    `Date: ${date ?? 'Tue, 04 Mar 2025 14:05:01 +0100'}`,
    `From: ${from ?? 'Ada Quist <ada@quist.example>'}`,
    `To: ${to ?? `Jordan Pike <${JORDAN}>`}`,
    `Subject: ${subject ?? 'Spring'}`,
  ]
  return `${lines.join('\n')}\n${more}\n${body}`
}

/** Letters one after the other, as mboxrd has them. */
export function mboxOf(letters: readonly string[]): string {
  const quoted = letters.map((text) => text.replaceAll(/^(>*From )/gm, '>$1'))
  return quoted.map((text) => `From MAILER-DAEMON Tue Mar  4 13:05:01 2025\n${text}\n`).join('')
}

/** A file that was never on disk, coming in pieces of some size. */
export function fileOf(name: string, content: string | Uint8Array, pieceBytes = 65_536): SourceFile {
  const bytes = Buffer.from(content)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  return { name, path: 'nowhere', size: bytes.length, bytes: pieces }
}

export async function read(content: string | Uint8Array, about: About = OWNED, name = 'letters'): Promise<Finding[]> {
  return Array.fromAsync(mail.read(fileOf(name, content), about))
}

/** What became of one letter. */
export async function fateOf(written: Written | string, about: About = OWNED): Promise<unknown> {
  const text = typeof written === 'string' ? written : letter(written)
  const found = (await read(text, about)).find(({ kind }) => kind !== 'me' && kind !== 'offer')
  if (found?.kind === 'left-out' || found?.kind === 'problem') return found.reason
  return found?.kind === 'interaction' ? found.interaction : found
}
