import { textIn } from './piece.ts'
import type { Entry, Sheet } from './piece.ts'

/** The first picture that the card itself holds, and the piece that holds it. None is ever fetched. */
export function photoIn(sheet: Sheet): { readonly piece: Entry; readonly bytes: Uint8Array } | undefined {
  for (const piece of sheet.entries('media')) {
    if (textIn(piece.value, 'kind') !== 'photo') continue
    const bytes = inlineBytes(piece.value['uri'])
    if (bytes !== undefined) return { piece, bytes }
  }
  return undefined
}

/** The bytes of a `data:` URI in base64: RFC 2397. */
function inlineBytes(uri: unknown): Uint8Array | undefined {
  if (typeof uri !== 'string') return undefined
  const head = /^data:[\w.+-]{0,100}(?:\/[\w.+-]{1,100})?(?:;[\w.+-]{1,100}=[\w.+-]{1,100}){0,5};base64,/i.exec(
    uri.slice(0, 1000),
  )
  if (head === null) return undefined
  const bytes = Buffer.from(uri.slice(head[0].length), 'base64')
  return bytes.length === 0 ? undefined : bytes
}
