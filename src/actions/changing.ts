import { z } from 'zod'

/**
 * A schema for changing some fields of a record: each may be left out (stays), given (replaced) or null (emptied).
 * Defaults do not apply, or a change of one field would empty all the others.
 */
export function partialOf<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape>) {
  const fields = Object.entries(record.shape).map(([name, schema]) => [
    name,
    withoutDefault(schema as z.ZodType).nullish(),
  ])
  return z.strictObject(
    Object.fromEntries(fields) as { [Field in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Field]>> },
  )
}

function withoutDefault(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType
  if (schema instanceof z.ZodOptional) return schema.unwrap() as z.ZodType
  return schema
}

/** The record with the change laid over it. */
export function withChanges(record: object, change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...(record as Record<string, unknown>) }
  for (const [field, value] of Object.entries(change)) {
    if (value === null) delete changed[field]
    else if (value !== undefined) changed[field] = value
  }
  return changed
}
