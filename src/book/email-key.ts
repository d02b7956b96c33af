/** An email address as two writings of it compare; Gmail ignores dots, and what follows a plus. */
export function emailKey(address: string): string {
  const plain = address
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFC')
    .toLowerCase()
  const at = plain.lastIndexOf('@')
  if (at < 1) return plain
  const domain = plain.slice(at + 1).replace(/\.$/, '')
  const mailbox = plain.slice(0, at)
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${mailbox}@${domain}`
  return `${mailbox.replace(/\+.*$/, '').replaceAll('.', '') || mailbox}@gmail.com`
}
