import type { z } from 'zod'
import { Refusal } from '#book/refusal.ts'

/**
 * What was sent, as the schema understands it.
 * @throws Refusal `invalid` that names each field and what is wrong with it
 */
export function inputOf<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  const problems = read.error.issues.map((issue) => ({ where: issue.path.join('.'), message: issue.message }))
  const sentence = problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ')
  throw new Refusal('invalid', sentence, { problems })
}
