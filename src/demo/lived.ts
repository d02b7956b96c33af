import type { Activity } from '#book/activity.ts'
import type { Ask } from '#book/ask.ts'
import type { Clipping } from '#book/clipping.ts'
import type { Day } from '#book/day.ts'
import type { Draft } from '#book/draft.ts'
import type { EventHeld } from '#book/event.ts'
import type { Material } from '#book/material.ts'
import type { MyNews } from '#book/my-news.ts'
import type { PlanDocument } from '#book/plan-document.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Question } from '#book/question.ts'
import type { Review } from '#book/review.ts'
import type { Trip } from '#book/trip.ts'
import { activitiesOn, eventsAround, tripsAfter } from './doing.ts'
import { clippingsUntil, questionsUntil, settledPromises } from './given.ts'
import { planOn, reviewsUntil } from './meant.ts'
import { asksUntil, draftsUntil, materialsUntil, myNewsUntil } from './written.ts'

/** The owner's own side: what they mean to do, enjoy, keep for others, ask and write. */
export interface DemoLived {
  readonly plan: PlanDocument
  readonly activities: readonly Activity[]
  readonly events: readonly EventHeld[]
  readonly trips: readonly Trip[]
  readonly clippings: readonly Clipping[]
  readonly questions: readonly Question[]
  readonly settledPromises: readonly PromiseMade[]
  readonly drafts: readonly Draft[]
  readonly asks: readonly Ask[]
  readonly myNews: readonly MyNews[]
  readonly materials: readonly Material[]
  readonly reviews: readonly Review[]
}

export function livedUntil(today: Day): DemoLived {
  return {
    plan: planOn(today),
    activities: activitiesOn(today),
    events: eventsAround(today),
    trips: tripsAfter(today),
    clippings: clippingsUntil(today),
    questions: questionsUntil(today),
    settledPromises: settledPromises(today),
    drafts: draftsUntil(today),
    asks: asksUntil(today),
    myNews: myNewsUntil(today),
    materials: materialsUntil(today),
    reviews: reviewsUntil(today),
  }
}
