import { LARGEST_CARD_BYTES, MOST_PROPERTIES } from './card.ts'
import type { Parsed, Version } from './card.ts'
import { lineText, parseContentLine } from './content-line.ts'
import type { Property } from './content-line.ts'
import { LONGEST_LINE_BYTES } from './lines.ts'
import { boundaryOf } from './unfold.ts'
import type { LogicalLine } from './unfold.ts'
import { escapeText } from './value.ts'

export interface Assembler {
  push(line: LogicalLine): Parsed[]
  end(): Parsed[]
}

interface OpenCard {
  readonly line: number
  readonly properties: Property[]
  readonly agentLines: number[]
  /** The lines of an agent's card inside this one, while it lasts. */
  agent: { readonly lines: string[]; depth: number } | undefined
  version: Version
  size: number
  count: number
  trouble: string | undefined
}

/** Gathers lines into cards: cards without END, junk between cards and agents' cards inside cards included. */
export function cardAssembler(): Assembler {
  let open: OpenCard | undefined
  let isOutside = false

  function close(): Parsed[] {
    if (open === undefined) return []
    closeAgent(open)
    const { line, version, properties, agentLines, trouble } = open
    open = undefined
    const unreadable = (at: number, reason: string): Parsed => ({ kind: 'unreadable', line: at, reason })
    if (trouble === undefined) return [{ kind: 'card', card: { version, properties, line, agentLines } }]
    return [unreadable(line, trouble), ...agentLines.map((at) => unreadable(at, trouble))]
  }

  function begin(line: number): Parsed[] {
    const before = close()
    open = {
      line,
      properties: [],
      agentLines: [],
      agent: undefined,
      version: '3.0',
      size: 0,
      count: 0,
      trouble: undefined,
    }
    isOutside = false
    return before
  }

  function push(line: LogicalLine): Parsed[] {
    const boundary = line.tooLong ? undefined : boundaryOf(line.bytes)
    if (open !== undefined && addToAgent(open, line, boundary)) return []
    if (boundary === 'begin') return begin(line.line)
    if (open !== undefined && boundary === 'end') return close()
    if (open !== undefined) addToCard(open, line)
    else if (!isOutside && boundary === undefined) {
      isOutside = true
      return [{ kind: 'outside', line: line.line }]
    }
    return []
  }

  return { push, end: close }
}

function addToCard(card: OpenCard, line: LogicalLine): void {
  if (!fits(card, line)) return
  const property = parseContentLine(lineText(line.bytes), line.line)
  if (property.name === 'VERSION') card.version = versionOf(property)
  else card.properties.push(property)
  if (property.name === 'AGENT' && boundaryOf(property.value) === 'begin') {
    card.agent = { lines: [property.value], depth: 1 }
    card.agentLines.push(line.line)
  }
}

/** Counts the line. A card with trouble lets go of what it held, so that memory stays bounded. */
function fits(card: OpenCard, line: LogicalLine): boolean {
  card.count += 1
  card.size += line.bytes.length
  card.trouble ??= troubleWith(card, line)
  if (card.trouble === undefined) return true
  card.properties.length = 0
  if (card.agent !== undefined) card.agent.lines.length = 0
  return false
}

function troubleWith(card: OpenCard, line: LogicalLine): string | undefined {
  const limit = line.tooLong
    ? `line ${line.line} of this card is longer than ${LONGEST_LINE_BYTES / 1_000_000} MB`
    : card.count > MOST_PROPERTIES
      ? `this card has more than ${MOST_PROPERTIES.toLocaleString('en')} properties (reached in line ${line.line})`
      : card.size > LARGEST_CARD_BYTES
        ? `this card is larger than ${LARGEST_CARD_BYTES / 1_000_000} MB (reached in line ${line.line})`
        : undefined
  return limit === undefined
    ? undefined
    : `The card was not read: ${limit}. Shorten it, or take it out of the file, and import the file again`
}

function versionOf(property: Property): Version {
  const said = property.value.trim()
  return said.startsWith('2') ? '2.1' : said.startsWith('4') ? '4.0' : '3.0'
}

/** vCard 2.1 puts the card of an agent between the lines of another card. Is this line part of one? */
function addToAgent(card: OpenCard, line: LogicalLine, boundary: 'begin' | 'end' | undefined): boolean {
  const lastLine = card.agent === undefined ? openAgentLine(card) : card.agent.lines.at(-1)
  const opensAgent =
    boundary === 'begin' && lastLine !== undefined && /^\s{0,5}AGENT\b[^:]{0,200}:\s{0,5}$/i.test(lastLine)
  if (card.agent === undefined) {
    if (!opensAgent) return false
    card.agent = { lines: [], depth: 0 }
  } else if (boundary === 'begin' && !opensAgent) {
    // The agent's card never ended: here starts a card of its own.
    return false
  }
  if (boundary === 'begin') {
    card.agentLines.push(line.line)
    card.agent.depth += 1
  }
  if (fits(card, line)) card.agent.lines.push(lineText(line.bytes).trim())
  if (boundary === 'end') card.agent.depth -= 1
  if (card.agent.depth <= 0) closeAgent(card)
  return true
}

function openAgentLine(card: OpenCard): string | undefined {
  const last = card.properties.at(-1)
  return last?.name === 'AGENT' ? last.raw : undefined
}

/** The agent's card as vCard 3.0 has it: one escaped value. */
function closeAgent(card: OpenCard): void {
  const before = card.agent === undefined ? undefined : card.properties.pop()
  if (before !== undefined && card.agent !== undefined) {
    const group = before.group === undefined ? '' : `${before.group}.`
    card.properties.push(parseContentLine(`${group}AGENT:${escapeText(card.agent.lines.join('\n'))}`, before.line))
  }
  card.agent = undefined
}
