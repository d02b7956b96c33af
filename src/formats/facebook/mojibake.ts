/**
 * Facebook writes each byte of UTF-8 as a letter of its own: `Kova\u00c4\u008d` for `Kovač`. Put together again only
 * where every letter could be a byte and the bytes are UTF-8, so that a name that was right stays as it is.
 */
export function repaired(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text
  try {
    return UTF8.decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
