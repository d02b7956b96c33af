import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { z } from 'zod'
import { actions } from '#actions/index.ts'
import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import type { Context } from '#actions/action.ts'
import { addDays, weekdayOf } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { ModeSpell } from '#book/mode.ts'
import { chanceOf } from '#demo/chance.ts'
import { interactions } from '#storage/interactions.ts'
import { modes } from '#storage/modes.ts'
import { people } from '#storage/people.ts'
import { createRecords } from '#storage/records.ts'
import { openBook } from '../../src/main.ts'
import { exchange, naturalExchange } from './world.ts'
import type { Somebody, World } from './world.ts'

/** The owner of the year: does seven of ten things that are proposed and puts the others off for some days. */
const DOES = 0.7
const PUTS_OFF_DAYS = 3
/** On this share of days they promise somebody something. */
const PROMISES = 0.08

/** Two busy stretches and a holiday, as days from the year's start, both included. */
const BUSY: readonly (readonly [number, number])[] = [
  [40, 60],
  [250, 270],
]
const HOLIDAY = [180, 200] as const

/** A year as the owner lives it, in a book of its own. */
export interface YearLived {
  readonly context: Context
  act<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  readonly world: World
  readonly day: Day
  /** Writes one word to somebody, who answers after a while or does not. */
  write(somebody: Somebody): Promise<void>
  /** They may answer what was just written to them. */
  awaitAnswer(somebody: Somebody): void
  readonly does: () => boolean
}

/** What the owner does on a day that is theirs; weekends and the holiday are not. */
export type Policy = (year: YearLived) => Promise<void>

export function isBusy({ start }: World, day: Day): boolean {
  return BUSY.some(([from, until]) => day >= addDays(start, from) && day <= addDays(start, until))
}

export function isHoliday({ start }: World, day: Day): boolean {
  return day >= addDays(start, HOLIDAY[0]) && day <= addDays(start, HOLIDAY[1])
}

/** Lives the year day by day on a real book and hands it over when it is over. */
export async function liveYear<T>(world: World, policy: Policy, look: (year: YearLived) => Promise<T>): Promise<T> {
  let today = world.start
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-year-'))
  const book = await openBook({
    where: { file: ':memory:' },
    dataFolder: folder,
    now: () => new Date(`${today}T12:00:00Z`),
  })
  const { context } = book
  const act = async <Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> => {
    const action = actions[name] as unknown as {
      input: z.ZodType<never>
      run(context: Context, input: never): Promise<ActionOutput<Name>>
    }
    return action.run(context, action.input.parse(input))
  }
  try {
    await begin(context, world)
    const { settings } = await act('overview', {})
    await act('change-settings', { version: settings.version, change: { timeZone: 'UTC', quietDays: [6, 7] } })
    const answers = new Map<Day, Somebody[]>()
    const chance = chanceOf(`${world.seed} owner`)
    const lived = {
      context,
      act,
      world,
      get day() {
        return today
      },
      does: () => chance.isLucky(DOES),
      awaitAnswer: (somebody: Somebody) => awaitAnswer(answers, { world, somebody, today }),
      async write(somebody: Somebody) {
        await act('log-interaction', { kind: 'message', direction: 'out', personIds: [somebody.person.id] })
        awaitAnswer(answers, { world, somebody, today })
      },
    }
    for (; today <= world.end; today = addDays(today, 1)) {
      await lifeHappens(context, { world, today, answers: answers.get(today) ?? [] })
      if (!isHoliday(world, today) && weekdayOf(today) <= 5) await policy(lived)
    }
    today = world.end
    return await look(lived)
  } finally {
    await book.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tendril's own day: opened, and answered card by card. */
export const tendrilDay: Policy = async ({ act, world, day, does, awaitAnswer: awaited }) => {
  const known = new Map(world.people.map((somebody) => [somebody.person.id, somebody]))
  await makePromise({ act, world, day })
  const { cards } = await act('open-day', {})
  for (const { promptId, personId } of cards) {
    const somebody = known.get(personId)
    if (somebody === undefined) continue
    if (does()) {
      await act('answer-card', { promptId, response: 'done' })
      awaited(somebody)
    } else await act('answer-card', { promptId, response: 'later', days: PUTS_OFF_DAYS })
  }
}

/** Now and then the owner says that they will do something. */
async function makePromise({ act, world, day }: Pick<YearLived, 'act' | 'day' | 'world'>): Promise<void> {
  const chance = chanceOf(`${world.seed} promise ${day}`)
  if (!chance.isLucky(PROMISES)) return
  const { person } = chance.pick(world.people)
  const by = addDays(day, chance.between(3, 40))
  await act('make-promise', { personId: person.id, whose: 'mine', words: `send the notes of ${day}`, day: by })
}

async function begin({ storage, newId }: Context, world: World): Promise<void> {
  const { start } = world
  await storage.write({ label: 'Made the year', today: start }, async (writer) => {
    await createRecords(
      writer,
      people,
      world.people.map(({ person }) => person),
    )
    const before = world.people.flatMap((one) =>
      one.naturalDays.filter((day) => day < start).map((day) => naturalExchange(one, day, world.seed)),
    )
    await createRecords(writer, interactions, [...new Map(before.map((one) => [one.id, one])).values()])
    const spells: ModeSpell[] = [...BUSY, HOLIDAY].map(([from, until]) => {
      return { id: newId(), mode: 'busy', from: addDays(start, from), until: addDays(start, until) }
    })
    await createRecords(writer, modes, spells)
  })
}

async function lifeHappens(
  { storage }: Context,
  { world, today, answers }: { readonly world: World; readonly today: Day; readonly answers: readonly Somebody[] },
): Promise<void> {
  const natural = world.people
    .filter(({ naturalDays }) => naturalDays.includes(today))
    .map((one) => naturalExchange(one, today, world.seed))
  const back = answers.map(({ person }) =>
    exchange({ personId: person.id, day: today, kind: 'message', direction: 'in' }),
  )
  const all = [...new Map([...natural, ...back].map((one) => [one.id, one])).values()]
  if (all.length === 0) return
  await storage.write({ label: 'Life', today }, (writer) => createRecords(writer, interactions, all))
}

function awaitAnswer(
  answers: Map<Day, Somebody[]>,
  { world, somebody, today }: { readonly world: World; readonly somebody: Somebody; readonly today: Day },
): void {
  const chance = chanceOf(`${world.seed} answer ${somebody.person.id} ${today}`)
  if (!chance.isLucky(somebody.answersWith)) return
  const day = addDays(today, chance.between(1, 12))
  answers.set(day, [...(answers.get(day) ?? []), somebody])
}
