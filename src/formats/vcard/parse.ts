import { cardAssembler } from './assemble.ts'
import type { Parsed } from './card.ts'
import { lineSplitter } from './lines.ts'
import type { PhysicalLine } from './lines.ts'
import { unfolder } from './unfold.ts'
import type { LogicalLine } from './unfold.ts'

export type { Card, Parsed, Version } from './card.ts'
export type { Param, Property } from './content-line.ts'

/** The cards of a text, such as the body of one CardDAV request. */
export function readCards(text: string | Uint8Array): Parsed[] {
  const parser = cardParser()
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return [...parser.push(bytes), ...parser.end()]
}

/**
 * The cards of a stream of bytes, in one pass. Holds one card at a time, never throws for what the bytes say, and takes
 * time in proportion to their number.
 */
export async function* parseCards(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  const parser = cardParser()
  for await (const chunk of bytes) yield* parser.push(chunk)
  yield* parser.end()
}

function cardParser(): { push(chunk: Uint8Array): Parsed[]; end(): Parsed[] } {
  const splitter = lineSplitter()
  const folded = unfolder()
  const assembler = cardAssembler()
  const unfoldAll = (lines: readonly PhysicalLine[]): LogicalLine[] => lines.flatMap((line) => folded.push(line))
  const assembleAll = (lines: readonly LogicalLine[]): Parsed[] => lines.flatMap((line) => assembler.push(line))
  return {
    push: (chunk) => assembleAll(unfoldAll(splitter.push(chunk))),
    end: () => [...assembleAll([...unfoldAll(splitter.end()), ...folded.end()]), ...assembler.end()],
  }
}
