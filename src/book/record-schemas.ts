import { Activity } from './activity.ts'
import { Ask } from './ask.ts'
import { Circle, Group } from './circle.ts'
import { Clipping } from './clipping.ts'
import { Connection } from './connection.ts'
import { Draft } from './draft.ts'
import { EventHeld } from './event.ts'
import { FileAnswer } from './file-answer.ts'
import { Forgotten } from './forgotten.ts'
import { ImportRecord } from './import-record.ts'
import { Interaction } from './interaction.ts'
import { KindWord } from './kind-word.ts'
import { MatchAnswer } from './match-answer.ts'
import { Material } from './material.ts'
import { ModeSpell } from './mode.ts'
import { MyNews } from './my-news.ts'
import { News } from './news.ts'
import { PairAnswer } from './pair-answer.ts'
import { Person } from './person.ts'
import { Photo } from './photo.ts'
import { PlanDocument } from './plan-document.ts'
import { PromiseMade } from './promise.ts'
import { Prompt } from './prompt.ts'
import { Question } from './question.ts'
import type { RecordId, RecordKind } from './record.ts'
import { ReminderChannel } from './reminder-channel.ts'
import { Review } from './review.ts'
import { SavedList } from './saved-list.ts'
import { Settings } from './settings.ts'
import { Thread } from './thread.ts'
import { Trip } from './trip.ts'
import { z } from 'zod'

/** What each kind of record may say, and nothing else: for reading a book that was written down line by line. */
export const schemaByKind: Readonly<Record<RecordKind, z.ZodType<{ readonly id: RecordId }>>> = {
  activity: Activity.strict(),
  ask: Ask.strict(),
  circle: Circle.strict(),
  clipping: Clipping.strict(),
  connection: Connection.strict(),
  draft: Draft.strict(),
  event: EventHeld.strict(),
  'file-answer': FileAnswer.strict(),
  forgotten: Forgotten.strict(),
  group: Group.strict(),
  import: ImportRecord.strict(),
  interaction: Interaction.strict(),
  'kind-word': KindWord.strict(),
  'match-answer': MatchAnswer.strict(),
  material: Material.strict(),
  mode: ModeSpell.strict(),
  'my-news': MyNews.strict(),
  news: News.strict(),
  'pair-answer': PairAnswer.strict(),
  person: Person.strict(),
  photo: Photo.strict(),
  plan: PlanDocument.strict(),
  promise: PromiseMade.strict(),
  prompt: Prompt.strict(),
  question: Question.strict(),
  'reminder-channel': ReminderChannel.strict(),
  review: Review.strict(),
  'saved-list': SavedList.strict(),
  settings: Settings.extend({ id: z.literal('settings') }).strict(),
  thread: Thread.strict(),
  trip: Trip.strict(),
}
