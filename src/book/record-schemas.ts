import { z } from 'zod'
import { Circle, Group } from './circle.ts'
import { Connection } from './connection.ts'
import { FileAnswer } from './file-answer.ts'
import { Forgotten } from './forgotten.ts'
import { ImportRecord } from './import-record.ts'
import { Interaction } from './interaction.ts'
import { KindWord } from './kind-word.ts'
import { MatchAnswer } from './match-answer.ts'
import { News } from './news.ts'
import { PairAnswer } from './pair-answer.ts'
import { Person } from './person.ts'
import { Photo } from './photo.ts'
import { PromiseMade } from './promise.ts'
import { Prompt } from './prompt.ts'
import type { RecordId, RecordKind } from './record.ts'
import { SavedList } from './saved-list.ts'
import { Settings } from './settings.ts'
import { Thread } from './thread.ts'

/** What each kind of record may say, and nothing else: for reading a book that was written down line by line. */
export const schemaByKind: Readonly<Record<RecordKind, z.ZodType<{ readonly id: RecordId }>>> = {
  circle: Circle.strict(),
  connection: Connection.strict(),
  'file-answer': FileAnswer.strict(),
  forgotten: Forgotten.strict(),
  group: Group.strict(),
  import: ImportRecord.strict(),
  interaction: Interaction.strict(),
  'kind-word': KindWord.strict(),
  'match-answer': MatchAnswer.strict(),
  news: News.strict(),
  'pair-answer': PairAnswer.strict(),
  person: Person.strict(),
  photo: Photo.strict(),
  promise: PromiseMade.strict(),
  prompt: Prompt.strict(),
  'saved-list': SavedList.strict(),
  settings: Settings.extend({ id: z.literal('settings') }).strict(),
  thread: Thread.strict(),
}
