import { z } from 'zod'
import { Refusal } from '#book/refusal.ts'

/** The parts of a JSON Schema that this door looks at. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** The JSON Schema of what an action takes. */
export function inputSchemaOf(input: z.ZodType): JsonSchema & Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return schema as JsonSchema & Readonly<Record<string, unknown>>
}

/**
 * The input that a query string spells, by the schema of the action: `?limit=5&tag=a&tag=b` becomes
 * `{ limit: 5, tag: ['a', 'b'] }`. What does not look like its type stays text, and the schema refuses it.
 * @throws Refusal `invalid` when something that is not a list is said twice
 */
export function inputFromQuery(query: URLSearchParams, schema: JsonSchema): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const key of new Set(query.keys())) {
    const property = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined
    const values = query.getAll(key)
    if (isList(property)) {
      input[key] = values.map((value) => valueOf(value, property?.items))
    } else if (values.length > 1) {
      throw new Refusal('invalid', `${key} was given ${values.length} times; once is enough`)
    } else {
      Object.defineProperty(input, key, { value: valueOf(values[0] ?? '', property), enumerable: true })
    }
  }
  return input
}

function isList(schema: JsonSchema | undefined): boolean {
  return typesOf(schema).includes('array')
}

function valueOf(text: string, schema: JsonSchema | undefined): unknown {
  const types = typesOf(schema)
  const isNumber = types.includes('number') || types.includes('integer')
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (types.includes('null') && text === 'null') return null
  return text
}

function typesOf(schema: JsonSchema | undefined): string[] {
  if (schema === undefined) return []
  const own = schema.type === undefined ? [] : [schema.type].flat()
  return [...own, ...(schema.anyOf ?? []).flatMap(typesOf)]
}
