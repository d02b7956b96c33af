import { z } from 'zod'
import { UsageError } from './problem.ts'

/** How a field is typed on a command line. */
type Typing = 'boolean' | 'json' | 'list' | 'number' | 'text'

interface FieldSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly FieldSchema[]
  readonly items?: FieldSchema
  readonly default?: unknown
}

/** The flags of a command made from an action: one for each field of its input, and `--input` for all of it as JSON. */
export function flagsFor(input: z.ZodObject): Readonly<Record<string, object>> {
  const fields = Object.entries(fieldsOf(input)).map(([name, field]) => {
    const typing = typingOf(field)
    const about = { brief: briefFor(field, typing), optional: true }
    if (typing === 'boolean') return [name, { ...about, kind: 'boolean' }] as const
    const variadic = typing === 'list' ? { variadic: true } : {}
    return [name, { ...about, ...variadic, kind: 'parsed', parse: (typed: string) => typed }] as const
  })
  const whole = {
    kind: 'parsed',
    parse: (typed: string) => typed,
    optional: true,
    brief: 'all fields as one JSON object, or - to read it',
  }
  return { ...Object.fromEntries(fields), input: whole }
}

/** What was typed as the input's fields; whether it is right, the schema says. @throws UsageError for text that is no JSON */
export function inputFrom(input: z.ZodObject, flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = fieldsOf(input)
  const given = Object.entries(flags).filter(([, typed]) => typed !== undefined)
  return Object.fromEntries(given.map(([name, typed]) => [name, valueOf(name, typed, fields[name] ?? {})]))
}

function fieldsOf(input: z.ZodObject): Readonly<Record<string, FieldSchema>> {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return (schema.properties ?? {}) as Record<string, FieldSchema>
}

/** A field that may also be null is typed as what it is otherwise; `null` empties it. */
function typingOf(field: FieldSchema): Typing {
  const kinds = (field.anyOf ?? [field]).filter(({ type }) => type !== 'null')
  const [kind] = kinds
  if (kind === undefined) return 'json'
  if (kinds.length > 1) return kinds.every(({ type }) => type === 'string') ? 'text' : 'json'
  if (kind.type === 'string' || kind.enum?.every((value) => typeof value === 'string')) return 'text'
  if (kind.type === 'integer' || kind.type === 'number') return 'number'
  if (kind.type === 'boolean') return 'boolean'
  return kind.type === 'array' && kind.items?.type === 'string' ? 'list' : 'json'
}

const EXPECTS: Readonly<Record<Typing, string>> = {
  boolean: 'yes or no',
  json: 'JSON',
  list: 'text; can be given several times',
  number: 'a number',
  text: 'text',
}

function briefFor(field: FieldSchema, typing: Typing): string {
  const choices = field.enum ?? field.anyOf?.find((kind) => kind.enum !== undefined)?.enum
  const usual =
    field.default === undefined || typeof field.default === 'object'
      ? ''
      : `; ${JSON.stringify(field.default)} unless given`
  const expected = typing === 'json' && mayBeText(field) ? 'text or JSON' : EXPECTS[typing]
  return `${choices === undefined ? expected : choices.join(', ')}${usual}`
}

function valueOf(name: string, typed: unknown, field: FieldSchema): unknown {
  if (typeof typed !== 'string') return typed
  const typing = typingOf(field)
  if (typed === 'null' && field.anyOf?.some(({ type }) => type === 'null')) return null
  if (typing === 'number') return typed.trim() === '' ? typed : Number(typed)
  if (typing !== 'json') return typed
  if (mayBeText(field) && !/^[[{"]/.test(typed)) return typed
  try {
    return JSON.parse(typed)
  } catch {
    throw new UsageError(`--${name} needs JSON`)
  }
}

function mayBeText(field: FieldSchema): boolean {
  return field.anyOf?.some(({ type }) => type === 'string') ?? false
}
