import type { Letter } from './letter.ts'

/** Why nobody wrote this to the owner in person, as a sentence; undefined for a letter between people. */
export function reasonNobodyWroteIt(letter: Letter): string | undefined {
  const { headers } = letter
  if (isToMany(letter)) return 'It was sent to many at once, by a list or as a newsletter.'
  if (isCalendarAnswer(letter)) return 'A calendar answered an invitation by itself.'
  const submitted = headers.raw('auto-submitted').toLowerCase()
  if ((submitted !== '' && !submitted.startsWith('no')) || isAutomaticAnswer(letter)) {
    return 'A program wrote it, such as an answer during holidays.'
  }
  if (isAutomaticAddress(letter.from?.address ?? '')) return 'It comes from an address that no person writes from.'
  return undefined
}

/** RFC 2369, RFC 2919, and the marks of those who send by the thousand. */
function isToMany({ headers }: Letter): boolean {
  if (MARKS_OF_MANY.some((name) => headers.has(name))) return true
  return /^(?:bulk|list|junk)/i.test(headers.raw('precedence'))
}

const MARKS_OF_MANY = [
  'list-id',
  'list-unsubscribe',
  'list-post',
  'list-help',
  'feedback-id',
  'mailing-list',
  'x-campaign-id',
  'x-campaignid',
  'x-mailgun-batch-id',
  'x-mc-user',
]

/** RFC 6047: an accepted or declined invitation says so in the type of the part that holds it. */
function isCalendarAnswer({ headers, body }: Letter): boolean {
  const subject = headers.text('subject')
  const type = `${headers.raw('content-type')}\n${/text\/calendar/i.test(body.slice(0, 20_000)) ? calendarTypes(body) : ''}`
  if (/^text\/calendar\b.*method="?(?:reply|counter)/ims.test(type.slice(0, 2000))) return true
  return (
    /^urn:content-classes:calendarmessage/i.test(headers.raw('content-class')) && ANSWER_TO_INVITATION.test(subject)
  )
}

/** Each `Content-Type: text/calendar` in the body with what follows on its line and on folded ones. */
function calendarTypes(body: string): string {
  const found = body
    .slice(0, 20_000)
    .matchAll(/^content-type:[ \t]*(text\/calendar[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,4})/gim)
  return Array.from(found, ([, type = '']) => type.replaceAll(/\r?\n/g, ' ')).join('\n')
}

const ANSWER_TO_INVITATION =
  /^(?:accepted|declined|tentative|tentatively accepted|zugesagt|abgesagt|mit vorbehalt|accepté|refusé|aceptada|aceptado|rechazada|aceite|accettato|geaccepteerd|accepterat)\s*:/i

function isAutomaticAnswer({ headers }: Letter): boolean {
  if (['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-ebay-mailtracker'].some((name) => headers.has(name))) {
    return !/^no$/i.test(headers.raw('x-autoreply'))
  }
  if (/^auto[_-]?reply/i.test(headers.raw('precedence'))) return true
  // RFC 8098: "your letter was displayed".
  if (/^multipart\/report\b/i.test(headers.raw('content-type'))) return true
  return AUTOMATIC_SUBJECT.test(headers.text('subject'))
}

const AUTOMATIC_SUBJECT =
  /^(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|vacation (?:reply|response)|abwesenheits(?:notiz|nachricht|mitteilung|assistent)|automatische (?:antwort|abwesenheit)|abwesend\s*:|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|autosvar|automatiskt svar|automatisk svar|automaattinen vastaus|automatyczna odpowiedź|автоответ|automatická odpověď|自動返信|自动回复)/iu

/** `no-reply@`, `notifications@`, `mailer-daemon@` and the like. */
export function isAutomaticAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  return AUTOMATIC_MAILBOX.test(address.slice(0, at)) || AUTOMATIC_DOMAIN.test(address.slice(at + 1))
}

const AUTOMATIC_MAILBOX =
  /(?:^|[-_.+=])(?:no[-_.]?repl(?:y|ies)|do[-_.]?not[-_.]?reply|nao[-_.]?responda|no[-_.]?responder|ne[-_.]?pas[-_.]?repondre|notif(?:y|ication|ications)|mailer[-_.]?daemon|postmaster|bounces?|auto(?:mailer|reply|responder|confirm)|alerts?|newsletters?|calendar-notification|updates?|unsubscribe)(?:$|[-_.+=\d])/i

const AUTOMATIC_DOMAIN = /^(?:reply|noreply|notifications?|bounces?)\.(?:github|linkedin|facebook|facebookmail)\.com$/i
