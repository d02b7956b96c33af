/** RFC 6350 section 3.2: lines of at most this many octets, without the line end. */
const LONGEST_OCTETS = 75

/** The line with its CRLF, folded so that no letter is cut apart. */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let start = 0
  let octets = 0
  for (let at = 0; at < line.length; at += 1) {
    const size = octetsOf(line.charCodeAt(at))
    const isSecondHalf = size === 2 && isLowSurrogate(line.charCodeAt(at))
    // The pair counts four octets; both halves stay together.
    const needed = isHighSurrogate(line.charCodeAt(at)) ? 4 : size
    if (!isSecondHalf && octets + needed > LONGEST_OCTETS) {
      pieces.push(line.slice(start, at))
      start = at
      octets = 1
    }
    octets += size
  }
  return `${[...pieces, line.slice(start)].join('\r\n ')}\r\n`
}

/** In UTF-8; half of a surrogate pair counts for half of its four octets. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return isHighSurrogate(code) || isLowSurrogate(code) ? 2 : 3
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
