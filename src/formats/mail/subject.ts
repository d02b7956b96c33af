/** The book keeps no longer one. */
const LONGEST_SUBJECT = 1000

/** What programs put before the subject of an answer or of a letter passed on, in the languages that people write. */
const PREFIX =
  /^(?:re|res|ref|fwd?|aw|wg|antw|antwort|sv|vs|vb|vl|ynt|ilt|tr|rif|odp|pd|enc|rv|doorst|vá|továbbítás|atb|hl|bls|trs|回复|答复|转发|返信|転送|회신|전달|(?-i:R|I))(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?[ \u00a0]?[:：]\s*/iu

/** The subject line without `Re:` and `Fwd:`, so that a talk has one name; empty where nothing was written. */
export function plainSubject(subject: string): string {
  let rest = subject.replaceAll(/\s+/g, ' ').trim()
  for (let prefix = PREFIX.exec(rest); prefix !== null; prefix = PREFIX.exec(rest)) rest = rest.slice(prefix[0].length)
  return rest.length <= LONGEST_SUBJECT
    ? rest
    : `${rest.slice(0, LONGEST_SUBJECT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
