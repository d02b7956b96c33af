/** What somebody typed as a way to reach a person: an email when it has an @, a page when it looks like one, else a number. */
export function reachFrom(typed: string): {
  emails?: { address: string }[]
  phones?: { number: string }[]
  links?: { url: string }[]
} {
  const words = typed.trim()
  if (words === '') return {}
  if (/^(https?:\/\/|www\.|linkedin\.com)/i.test(words)) return { links: [{ url: words }] }
  return words.includes('@') ? { emails: [{ address: words }] } : { phones: [{ number: words }] }
}

/** The address of a page as the browser wants it; only pages of the web can be opened. */
export function pageAddress(url: string): string | undefined {
  if (/^https?:\/\//i.test(url)) return url
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) ? `https://${url}` : undefined
}

/** `linkedin.com/in/ada` of a long address. */
export function pageInShort(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
