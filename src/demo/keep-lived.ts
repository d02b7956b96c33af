import { activities } from '#storage/activities.ts'
import { asks } from '#storage/asks.ts'
import { clippings } from '#storage/clippings.ts'
import { drafts } from '#storage/drafts.ts'
import { events } from '#storage/events.ts'
import { materials } from '#storage/materials.ts'
import { myNews } from '#storage/my-news.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { promises } from '#storage/promises.ts'
import { questions } from '#storage/questions.ts'
import { createRecords } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import type { Writer } from '#storage/storage.ts'
import { trips } from '#storage/trips.ts'
import type { DemoLived } from './lived.ts'

export async function keepLived(writer: Writer, lived: DemoLived): Promise<void> {
  await createRecords(writer, activities, lived.activities)
  await createRecords(writer, events, lived.events)
  await createRecords(writer, trips, lived.trips)
  await createRecords(writer, clippings, lived.clippings)
  await createRecords(writer, questions, lived.questions)
  await createRecords(writer, promises, lived.settledPromises)
  await createRecords(writer, drafts, lived.drafts)
  await createRecords(writer, asks, lived.asks)
  await createRecords(writer, myNews, lived.myNews)
  await createRecords(writer, materials, lived.materials)
  await createRecords(writer, reviews, lived.reviews)
  await createRecords(writer, planDocuments, [lived.plan])
}
