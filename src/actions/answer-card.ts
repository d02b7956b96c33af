import { z } from 'zod'
import { planFor } from '#advice/plan/today.ts'
import { Enjoyment } from '#book/activity.ts'
import type { Channel } from '#book/channel.ts'
import { addDays, Day } from '#book/day.ts'
import { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import type { Interaction } from '#book/interaction.ts'
import { PromiseMade } from '#book/promise.ts'
import { REST_AFTER_PROMPT_DAYS } from '#book/prompt.ts'
import type { Prompt } from '#book/prompt.ts'
import { RecordId } from '#book/record.ts'
import type { Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { readPlanningView } from '#storage/planning.ts'
import { promises } from '#storage/promises.ts'
import { prompts } from '#storage/prompts.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from './action.ts'
import type { Context } from './action.ts'
import { couldAgreeRhythm } from './answering/agreeing.ts'
import { answeringOf } from './answering/index.ts'
import { neverAgain } from './answering/never.ts'
import { restPerson } from './answering/rest-person.ts'
import { confirmReach } from './confirming.ts'
import { planningViewOf, todayView } from './today-view.ts'
import type { TodayView, Written } from './views.ts'

const Words = z.string().max(100_000)

const Input = z.strictObject({
  promptId: RecordId,
  /** `done` logs what happened; `later` rests the person; `never` keeps them without suggesting them. */
  response: z.enum(['done', 'later', 'not-this-one', 'never']),
  /** With `never`: nothing about this person, or only nothing of this kind. */
  what: z.enum(['kind', 'person']).default('person'),
  kind: InteractionKind.optional(),
  direction: Direction.optional(),
  purposes: z.array(Purpose).max(10).default([]),
  note: Words.optional(),
  whatTheyTold: Words.optional(),
  /** How much the owner enjoyed it, and what it took them. */
  enjoyment: Enjoyment.optional(),
  minutesSpent: z.int().min(0).max(1440).optional(),
  /** What the owner will do next for them, and its day. */
  nextStep: z.strictObject({ words: PromiseMade.shape.words, day: Day }).optional(),
  /** For `later`: how many days to rest. */
  days: z.int().min(1).max(3650).default(7),
})
type Input = z.output<typeof Input>

export const answerCard = action({
  name: 'answer-card',
  summary: 'Says what became of a card: done, later, not this one, or never',
  effect: 'writes',
  input: Input,

  async run(context, input): Promise<TodayView & Written & { readonly couldAgreeRhythm: boolean }> {
    const { storage } = context
    const today = await context.today()
    const prompt = await getRecord(storage, prompts, input.promptId)
    if (prompt.response !== 'open') throw new Refusal('conflict', 'This card was answered already')
    const person = await getRecord(storage, people, prompt.personId)
    const label = `${LABELS[input.response]} ${person.name.full}`
    const written = await storage.write({ label, today }, async (writer) => {
      const current = await getRecord(writer, prompts, prompt.id)
      if (current.response !== 'open') throw new Refusal('conflict', 'This card was answered already')
      const entry = await answer(writer, { context, input, prompt: current })
      return { step: writer.step, couldAgreeRhythm: couldAgreeRhythm(person, prompt, entry) }
    })
    return { ...(await todayView(storage, await planningViewOf(context), {})), ...written }
  },
})

const LABELS: Readonly<Record<Input['response'], string>> = {
  done: 'Done:',
  later: 'Later:',
  'not-this-one': 'Not this one:',
  never: 'No more suggestions for',
}

interface Request {
  readonly context: Context
  readonly input: Input
  readonly prompt: Stored<Prompt>
}

async function answer(writer: Writer, request: Request): Promise<Interaction | undefined> {
  const { context, input, prompt } = request
  if (input.response === 'done') return done(writer, request)
  const { newId } = context
  const { later, notThisOne } = answeringOf(prompt.kind)
  if (input.response === 'later') {
    const until = addDays(writer.today, input.days)
    await updateRecord(writer, prompts, { ...prompt, response: 'later' })
    await later?.(writer, { prompt, newId, until })
    await restPerson(writer, prompt.personId, until)
    return undefined
  }
  await updateRecord(writer, prompts, { ...prompt, response: 'not-this-one' })
  await notThisOne?.(writer, { prompt, newId, until: addDays(writer.today, REST_AFTER_PROMPT_DAYS) })
  if (input.response === 'never') await neverAgain(writer, prompt, input.what)
  return undefined
}

async function done(writer: Writer, { context, input, prompt }: Request): Promise<Interaction> {
  const { newId } = context
  const answering = answeringOf(prompt.kind)
  const channel = await channelOfCard(writer, prompt)
  const purposes = [...new Set([...input.purposes, ...(answering.purposes?.(prompt) ?? [])])]
  const happened = interactionOf({ ...input, purposes }, { id: newId(), personId: prompt.personId, channel })
  const entry = await createRecord(writer, interactions, { ...happened, day: writer.today })
  const spent = input.minutesSpent === undefined ? {} : { minutesSpent: input.minutesSpent }
  await updateRecord(writer, prompts, { ...prompt, ...spent, response: 'done', interactionId: entry.id })
  await confirmReach(writer, entry)
  await answering.done?.(writer, { prompt, newId, entry })
  if (input.nextStep !== undefined) {
    const next = { id: newId(), personId: prompt.personId, whose: 'mine', state: 'open', ...input.nextStep } as const
    await createRecord(writer, promises, next)
  }
  return entry
}

async function channelOfCard(writer: Writer, prompt: Stored<Prompt>): Promise<Channel> {
  const plan = planFor(await readPlanningView(writer, writer.today))
  return plan.cards.find((card) => card.promptId === prompt.id)?.channel ?? 'message'
}

function interactionOf(
  input: Input,
  { id, personId, channel }: { readonly id: RecordId; readonly personId: RecordId; readonly channel: Channel },
): Omit<Interaction, 'day'> {
  const kind = input.kind ?? (channel === 'meet' ? 'met' : channel)
  const isLive = kind === 'met' || kind === 'call' || kind === 'video'
  return {
    id,
    kind,
    direction: input.direction ?? (isLive ? 'both' : 'out'),
    personIds: [personId],
    purposes: input.purposes,
    prompted: true,
    ...(input.note === undefined || input.note === '' ? {} : { notes: input.note }),
    ...(input.whatTheyTold === undefined || input.whatTheyTold === '' ? {} : { whatTheyTold: input.whatTheyTold }),
    ...(input.enjoyment === undefined ? {} : { enjoyment: input.enjoyment }),
  }
}
