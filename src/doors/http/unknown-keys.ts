import { Refusal } from '#book/refusal.ts'
import type { JsonSchema } from './query.ts'

/**
 * Refuses what the schema has no word for, at any depth: a schema inside another may drop such keys without a sound,
 * and a misspelt or a smuggled field should never look as if it was heard.
 * @throws Refusal `invalid` that names them
 */
export function refuseUnknownKeys(raw: unknown, schema: JsonSchema): void {
  const unknown = unknownKeys(raw, schema, '')
  if (unknown.length === 0) return
  throw new Refusal('invalid', `${unknown.slice(0, 10).join(', ')}: there is no such field`)
}

function unknownKeys(value: unknown, schema: JsonSchema, where: string): string[] {
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (branches !== undefined) {
    const fitting = branches.filter((branch) => couldBe(value, branch))
    return fewest(fitting.map((branch) => unknownKeys(value, branch, where)))
  }
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? [] : value.flatMap((item, at) => unknownKeys(item, items, `${where}${at}.`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = propertyOf(schema, key)
    return property === undefined ? [`${where}${key}`] : unknownKeys(inner, property, `${where}${key}.`)
  })
}

/** Whether an object or a list is what a form of the schema is about. */
function couldBe(value: unknown, { type }: JsonSchema): boolean {
  if (type === undefined || typeof value !== 'object' || value === null) return true
  return [type].flat().includes(Array.isArray(value) ? 'array' : 'object')
}

/** A record takes any key; an object only its own. A schema that says nothing takes everything. */
function propertyOf(schema: JsonSchema, key: string): JsonSchema | undefined {
  const { properties, additionalProperties } = schema
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key]
  if (typeof additionalProperties === 'object') return additionalProperties
  return properties === undefined && additionalProperties !== false ? {} : undefined
}

/** Of several forms a value may have, the one it comes closest to. */
function fewest(found: readonly string[][]): string[] {
  return found.toSorted((one, other) => one.length - other.length)[0] ?? []
}
