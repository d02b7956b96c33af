import type { z } from 'zod'
import type { Day, Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { Storage } from '#storage/storage.ts'
import type { ExportDesk } from './export/export-desk.ts'
import type { ImportDesk } from './import/desk.ts'

/** What an action is given: one owner's book, the day, and nothing of the door it came through. */
export interface Context {
  readonly storage: Storage
  readonly imports: ImportDesk
  readonly exports: ExportDesk
  /** Where the web app answers, as `https://tendril.example.org`, for links that leave it; unknown in a terminal. */
  readonly address?: string
  now(): Instant
  /** The calendar day where the owner lives. */
  today(): Promise<Day>
  newId(): RecordId
}

/**
 * One verb of the product. Every door offers the whole list: HTTP at `/api/<name>`, the CLI as `tendril <name>`,
 * MCP as a tool. `reads` never changes anything; `writes` is one step that can be undone.
 */
export interface Action<Input extends z.ZodObject = z.ZodObject, Output = unknown> {
  /** Kebab case, a verb first: `plan-today`. */
  readonly name: string
  /** One line, for help texts and the API page. */
  readonly summary: string
  readonly effect: 'reads' | 'writes'
  readonly input: Input
  /** Which doors leave it out, beyond what `effect` says; agents get no `owner-only` verbs. */
  readonly audience?: 'owner-only'
  run(context: Context, input: z.output<Input>): Promise<Output>
  /** The answer for a terminal, where a table or a sentence says it better than JSON. */
  print?(output: Output): string
}

export function action<Input extends z.ZodObject, Output>(definition: Action<Input, Output>): Action<Input, Output> {
  return definition
}
