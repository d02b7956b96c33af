/** A line with its number, counted from 1; without its text when it was longer than any record. */
export interface TextLine {
  readonly number: number
  readonly text?: string
}

/** The largest record is a person with a card of 20 MB kept word for word, escaped twice. */
const LONGEST_LINE_BYTES = 128 * 1024 ** 2

const LINE_FEED = 0x0a

/** The lines of a UTF-8 text, without empty ones. Holds one line at a time. */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE_BYTES,
): AsyncGenerator<TextLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const line = (): TextLine => ({
    number,
    ...(length > longest ? {} : { text: Buffer.concat(parts).toString('utf8') }),
  })
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      if (length > 0) yield line()
      parts = []
      length = 0
      number += 1
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield line()

  function take(piece: Uint8Array): void {
    length += piece.length
    if (length > longest) parts = []
    else if (piece.length > 0) parts.push(piece)
  }
}
