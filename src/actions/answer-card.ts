import { z } from 'zod'
import { planFor } from '#advice/plan/today.ts'
import { addDays } from '#book/day.ts'
import type { Channel } from '#book/channel.ts'
import { Direction, InteractionKind } from '#book/interaction.ts'
import type { Interaction } from '#book/interaction.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { PromiseMade } from '#book/promise.ts'
import { REST_AFTER_PROMPT_DAYS } from '#book/prompt.ts'
import type { Prompt } from '#book/prompt.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { readPlanningView } from '#storage/planning.ts'
import { prompts } from '#storage/prompts.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from './action.ts'
import type { Context } from './action.ts'
import { confirmReach } from './confirming.ts'
import { settle } from './settling.ts'
import { planningViewOf, todayView } from './today-view.ts'
import type { TodayView, Written } from './views.ts'

const Input = z.strictObject({
  promptId: RecordId,
  /** `done` logs what happened; `later` rests the person; `never` keeps them without suggesting them. */
  response: z.enum(['done', 'later', 'not-this-one', 'never']),
  kind: InteractionKind.optional(),
  direction: Direction.optional(),
  note: z.string().max(100_000).optional(),
  whatTheyTold: z.string().max(100_000).optional(),
  /** For `later`: how many days to rest. */
  days: z.int().min(1).max(3650).default(7),
})
type Input = z.output<typeof Input>

export const answerCard = action({
  name: 'answer-card',
  summary: 'Says what became of a card: done, later, not this one, or never',
  effect: 'writes',
  input: Input,

  async run(context, input): Promise<TodayView & Written> {
    const { storage } = context
    const today = await context.today()
    const prompt = await getRecord(storage, prompts, input.promptId)
    if (prompt.response !== 'open') throw new Refusal('conflict', 'This card was answered already')
    const person = await getRecord(storage, people, prompt.personId)
    const label = `${LABELS[input.response]} ${person.name.full}`
    const step = await storage.write({ label, today }, async (writer) => {
      const current = await getRecord(writer, prompts, prompt.id)
      if (current.response !== 'open') throw new Refusal('conflict', 'This card was answered already')
      await answer(writer, { context, input, prompt: current })
      return writer.step
    })
    return { ...(await todayView(storage, await planningViewOf(context), {})), step }
  },
})

const LABELS: Readonly<Record<Input['response'], string>> = {
  done: 'Done:',
  later: 'Later:',
  'not-this-one': 'Not this one:',
  never: 'No more suggestions for',
}

async function answer(
  writer: Writer,
  { context, input, prompt }: { context: Context; input: Input; prompt: Stored<Prompt> },
): Promise<void> {
  if (input.response === 'done') {
    const view = await readPlanningView(writer, writer.today)
    const plan = planFor(view, { minutes: view.settings.minutesADay })
    const channel = plan.cards.find((card) => card.promptId === prompt.id)?.channel ?? 'message'
    const saved = await createRecord(writer, interactions, interactionOf({ context, input, prompt, channel }, writer))
    await updateRecord(writer, prompts, { ...prompt, response: 'done', interactionId: saved.id })
    await confirmReach(writer, saved)
    if (prompt.kind === 'promise') {
      const ripe = await ripePromise(writer, prompt.personId)
      if (ripe !== undefined) await settle(writer, ripe, { state: 'kept', on: writer.today, newId: context.newId })
    }
    return
  }
  await updateRecord(writer, prompts, {
    ...prompt,
    response: input.response === 'later' ? 'later' : 'not-this-one',
  })
  if (prompt.kind === 'promise') {
    const days = input.response === 'later' ? input.days : REST_AFTER_PROMPT_DAYS
    const ripe = await ripePromise(writer, prompt.personId)
    if (ripe !== undefined) await updateRecord(writer, promises, { ...ripe, remindOn: addDays(writer.today, days) })
  }
  const person = await getRecord(writer, people, prompt.personId)
  if (input.response === 'later') {
    await updateRecord(writer, people, { ...person, restUntil: addDays(writer.today, input.days) })
  }
  if (input.response === 'never') await updateRecord(writer, people, { ...person, doNotSuggest: true })
}

/** The card was about the oldest promise whose day has come; what is answered need not come back tomorrow. */
async function ripePromise(writer: Writer, personId: RecordId): Promise<Stored<PromiseMade> | undefined> {
  return (await promisesWith(writer, personId)).find(({ state, whose, day, remindOn }) => {
    return state === 'open' && whose !== 'theirs' && (remindOn ?? day) <= writer.today
  })
}

function interactionOf(
  { context, input, prompt, channel }: { context: Context; input: Input; prompt: Prompt; channel: Channel },
  writer: Writer,
): Interaction {
  const kind = input.kind ?? (channel === 'meet' ? 'met' : channel)
  const isLive = kind === 'met' || kind === 'call' || kind === 'video'
  return {
    id: context.newId(),
    kind,
    direction: input.direction ?? (isLive ? 'both' : 'out'),
    day: writer.today,
    personIds: [prompt.personId],
    purposes: [],
    prompted: true,
    ...(input.note === undefined || input.note === '' ? {} : { notes: input.note }),
    ...(input.whatTheyTold === undefined || input.whatTheyTold === '' ? {} : { whatTheyTold: input.whatTheyTold }),
  }
}
