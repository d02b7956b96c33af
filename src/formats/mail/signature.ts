import { phoneKey } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'
import { workIn } from './signature-work.ts'
import { isNameLine, LONGEST_SIGNATURE_LINE } from './signer.ts'
import type { Signer } from './signer.ts'

/** What somebody's signature gives besides their name: only what it marks so clearly that it needs no guessing. */
export type Signed = Pick<Stranger, 'phones' | 'positions'>

/** Reads the signature at the end of what somebody wrote (without quotations). Undefined where it gives nothing. */
export function signatureIn(words: string, signer: Signer): Signed | undefined {
  const block = signatureBlock(words, signer)
  if (block === undefined) return undefined
  const phones = phonesIn(block, signer.country)
  const position = workIn(block, signer)
  if (phones.length === 0 && position === undefined) return undefined
  return { ...(phones.length === 0 ? {} : { phones }), ...(position === undefined ? {} : { positions: [position] }) }
}

const MOST_LINES = 12

/** What stands below `-- ` (RFC 3676 section 4.3); else the last short lines, if they begin with the writer's name. */
function signatureBlock(words: string, signer: Signer): string[] | undefined {
  const lines = words
    .split('\n')
    .slice(-200)
    .filter((line) => !line.startsWith('>'))
  const mark = lines.findLastIndex((line) => line === '-- ' || line === '--')
  if (mark !== -1) {
    const below = lines.slice(mark + 1).filter((line) => line.trim() !== '')
    return below.length <= MOST_LINES && below.every((line) => line.length <= LONGEST_SIGNATURE_LINE)
      ? trimmed(below)
      : undefined
  }
  const last = lines.filter((line) => line.trim() !== '').slice(-MOST_LINES)
  const name = last.findLastIndex((line) => isNameLine(line, signer.name))
  const block = name === -1 ? [] : last.slice(name)
  return block.length > 1 && block.every((line) => line.length <= LONGEST_SIGNATURE_LINE) ? trimmed(block) : undefined
}

function trimmed(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/[\s*_]+/g, ' ').trim())
}

/** `T +44 20 7946 0958 | M +44 7700 900123`: each number with what stands before it. */
function phonesIn(block: readonly string[], country: string): { number: string; label?: string }[] {
  const phones = new Map<string, { number: string; label?: string }>()
  for (const piece of block.flatMap((line) => line.split(/[|•·;]|\s[–—/-]\s|,\s/u, 20))) {
    const found = PHONE.exec(piece.trim())?.groups
    if (found === undefined) continue
    const { label = '', number = '' } = found
    // A number without a word before it may be anything, unless it begins as only telephone numbers do.
    if (label === '' && !/^(?:\+|00)/.test(number)) continue
    const key = /^(?:tele)?fax|^f$/i.test(label) ? undefined : phoneKey(number, country)
    const kind = /^(?:m|mob|cell|handy|gsm)/i.test(label) ? { label: 'mobile' } : {}
    if (key !== undefined && !phones.has(key)) phones.set(key, { number: number.trim(), ...kind })
  }
  return [...phones.values()].slice(0, 4)
}

const PHONE =
  /^(?<label>(?:tel(?:e(?:phone|fon|fono|fax))?|phone|fon|mobile?|mobil|móvil|telemóvel|cell(?:ulare|phone)?|handy|gsm|direct|office|fax|telefax|ph|t|m|p|d|o|f)(?: phone| line)?)?[.:)]{0,2}\s{0,3}(?<number>(?:\+|00)?[\d(][\d\s().\u00a0-]{5,24}\d)(?:\s?(?:ext|x|dw)\.?\s?\d{1,5})?$/iu
