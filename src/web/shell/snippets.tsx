import type { Snippet } from '#actions/views.ts'

/** A text in which the words that were looked for are marked. */
export function Snippets({ snippet }: { readonly snippet: Snippet }) {
  return snippet.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}
