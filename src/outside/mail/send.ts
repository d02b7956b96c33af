import { notSent } from '../outcome.ts'
import type { NotSent, Outcome } from '../outcome.ts'
import type { Reminder } from '../reminder.ts'
import type { EmailConfig, MailServer, MailServerSecret } from './config.ts'
import { envelopeOf, written, wrongInLetter } from './letter.ts'
import type { Letter } from './letter.ts'
import { openSession } from './session.ts'

/** How long a server may say nothing, in milliseconds, where it is not the usual. */
export interface Patience {
  readonly silenceMs?: number
}

/**
 * Sends one letter, at most once, to exactly the recipients that it names (P9, V18). Never throws for what the world
 * does, and tries nothing a second time.
 */
export async function sendMail(server: MailServer, letter: Letter, { silenceMs }: Patience = {}): Promise<Outcome> {
  const wrong = wrongInLetter(letter)
  if (wrong !== undefined) return notSent(wrong)
  const words = await written(server, letter)
  const session = await openSession({ ...server, silenceMs })
  if ('state' in session) return session
  const outcome = await session.post(envelopeOf(server, letter), words)
  session.leave()
  return outcome
}

/** Connects and logs in without a letter. That it is `ready` does not say that it takes letters: only a letter does. */
export async function checkMail(
  server: MailServer,
  { silenceMs }: Patience = {},
): Promise<{ readonly state: 'ready' } | NotSent> {
  const session = await openSession({ ...server, silenceMs })
  if ('state' in session) return session
  session.leave()
  return { state: 'ready' }
}

/** Brings a reminder to the owner's own mailbox. */
export async function sendByMail(config: EmailConfig, secret: MailServerSecret, reminder: Reminder): Promise<Outcome> {
  const { to, ...server } = config
  const { id, title, text, html, link } = reminder
  return await sendMail(
    { ...server, ...secret },
    {
      to: [to],
      subject: title,
      text: link === undefined ? text : `${text}\n\n${link}`,
      html,
      messageId: `<${encodeURIComponent(id)}@${config.from.slice(config.from.lastIndexOf('@') + 1)}>`,
      // No answer comes back from holidays, and no mailing list takes it for a letter (RFC 3834).
      headers: { 'auto-submitted': 'auto-generated' },
    },
  )
}
