/** The book keeps what letters say up to this length, in characters. */
export const LONGEST_TEXT = 20_000

/**
 * What the writer added, without the letter that is answered or passed on below it. Answers written between the lines
 * of a quotation stay, and the quotation with them.
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const original = lines.findIndex(isOriginalBelow)
  return withoutQuotedTail(original === -1 ? lines : lines.slice(0, original))
    .join('\n')
    .trim()
}

/** At most `LONGEST_TEXT` of it, never half a letter. */
export function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')
}

/** `-----Original Message-----`, or the first two lines of the headers that Outlook puts there instead. */
function isOriginalBelow(line: string, index: number, lines: readonly string[]): boolean {
  if (line.length > LONGEST_MARK) return false
  if (ORIGINAL.test(line)) return true
  if (RULE.test(line)) return lines.slice(index + 1, index + 3).some((next) => OUTLOOK_FROM.test(next))
  return OUTLOOK_FROM.test(line) && lines.slice(index + 1, index + 4).some((next) => OUTLOOK_SENT.test(next))
}

const LONGEST_MARK = 300

const ORIGINAL =
  /^\s*(?:[-_]{2,}\s*(?:original message|forwarded (?:message|by)\b.*|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message d’origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|original melding|oprindelig meddelelse|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение)\s*(?:[-_]{2,})?\s*|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié)\s*:|inicio del mensaje reenviado:)$/iu

/** Outlook draws it above those headers. */
const RULE = /^\s*_{5,100}\s*$/
const OUTLOOK_FROM = /^\s*\*?(?:from|von|de|da|van|från|fra|od|от)\s?:\*?\s.{0,200}@/iu
const OUTLOOK_SENT =
  /^\s*\*?(?:sent|date|gesendet|datum|envoyé|date|enviado|enviada em|fecha|data|inviato|verzonden|skickat|sendt|wysłano|отправлено)\s?:\*?\s/iu

function withoutQuotedTail(lines: readonly string[]): readonly string[] {
  const intro = lines.findIndex((_, index) => introLines(lines, index) > 0)
  if (intro !== -1 && !lines.slice(intro).some(isQuoted)) return lines.slice(0, intro)
  let end = lines.length
  while (end > 0 && isQuotedOrEmpty(lines[end - 1] ?? '')) end--
  const isTail = lines.slice(end).some(isQuoted)
  const length = [1, 2, 3].find((count) => isTail && end >= count && introLines(lines, end - count) === count) ?? 0
  return lines.slice(0, end - length)
}

function isQuoted(line: string): boolean {
  return line.startsWith('>')
}

function isQuotedOrEmpty(line: string): boolean {
  return isQuoted(line) || line.trim() === ''
}

/** How many lines, up to three, `On 4 March 2025, Ada Quist <ada@example.net> wrote:` takes up here; 0 for other text. */
function introLines(lines: readonly string[], index: number): number {
  const first = lines[index] ?? ''
  if (first.length > LONGEST_MARK || !INTRO_START.test(first)) return 0
  for (let count = 1; count <= 3; count++) {
    const together = lines
      .slice(index, index + count)
      .join(' ')
      .trimEnd()
    if (together.length > LONGEST_MARK) return 0
    if (INTRO_END.test(together) && /\d/.test(together)) return count
  }
  return 0
}

const INTRO_START = /^\s*(?:on|am|le|el|em|il|op|den|på|dnia|w dniu|a |в|\d{4}-\d|\d{1,2}[./]\d|.{1,80}<\S+@\S+>)/iu
const INTRO_END =
  /(?:wrote|writes|schrieb(?: .{1,100})?|a écrit|escribió|escreveu|ha scritto|schreef(?: .{1,100})?|skrev(?: .{1,100})?|napisał\(?a?\)?|пишет|написал\(?а?\)?|kirjoitti|napsal\(?a?\)?)\s?:$/iu
