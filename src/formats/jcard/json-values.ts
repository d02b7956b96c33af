import { Refusal } from '#book/refusal.ts'
import { decodedText, NotText } from '../csv/text.ts'
import type { ByteSource } from '../csv/text.ts'
import { JsonCutter } from './json-cutter.ts'
import type { JsonLimits, JsonText } from './json-cutter.ts'

/** One value of a JSON file with the line on which it begins, or why it was given up. */
export type JsonValue =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly fault: string }

/** A card may hold a picture of several megabytes; nobody nests contacts deeper than a dozen levels. */
export const JSON_LIMITS: JsonLimits = { longest: 20_000_000, deepest: 64 }

/**
 * The objects and arrays of a JSON file, one after another, in one pass that holds one of them at a time: those in an
 * array, if the file is an array of them, else those that stand there, as in JSON lines (RFC 8259, RFC 7464). An array
 * that begins with a text is one value, unless the text is one of `wrappers`, which name arrays of values.
 * @throws Refusal where the file stops being text
 */
export async function* jsonValues(
  source: ByteSource,
  wrappers: readonly string[] = [],
  limits: JsonLimits = JSON_LIMITS,
): AsyncGenerator<JsonValue> {
  const cutter = new JsonCutter(wrappers, limits)
  try {
    for await (const piece of decodedText(source)) yield* cutter.push(piece).map(parsed)
  } catch (error) {
    if (!(error instanceof NotText)) throw error
    throw new Refusal('invalid', `${source.name} stops being readable text. Export it again, and give the new file.`)
  }
  yield* cutter.end().map(parsed)
}

function parsed(one: JsonText): JsonValue {
  if ('fault' in one) return one
  try {
    return { line: one.line, value: JSON.parse(one.text) as unknown }
  } catch {
    return { line: one.line, fault: 'This entry is not written as JSON wants it' }
  }
}
