import { z } from 'zod'
import { Circle, Group } from './circle.ts'
import { ImportRecord } from './import-record.ts'
import { Interaction } from './interaction.ts'
import { MatchAnswer } from './match-answer.ts'
import { News } from './news.ts'
import { Person } from './person.ts'
import { PromiseMade } from './promise.ts'
import { Prompt } from './prompt.ts'
import type { RecordId, RecordKind } from './record.ts'
import { Settings } from './settings.ts'

/** What each kind of record may say, and nothing else: for reading a book that was written down line by line. */
export const schemaByKind: Readonly<Record<RecordKind, z.ZodType<{ readonly id: RecordId }>>> = {
  circle: Circle.strict(),
  group: Group.strict(),
  import: ImportRecord.strict(),
  interaction: Interaction.strict(),
  'match-answer': MatchAnswer.strict(),
  news: News.strict(),
  person: Person.strict(),
  promise: PromiseMade.strict(),
  prompt: Prompt.strict(),
  settings: Settings.extend({ id: z.literal('settings') }).strict(),
}
