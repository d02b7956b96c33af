import type { z } from 'zod'
import type { Action, Context } from '#actions/action.ts'
import { actions } from '#actions/index.ts'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { allRecords } from '#storage/records.ts'
import type { Chance } from '../chance.ts'

/** Runs an action as a door would: its input checked first. */
export function run(context: Context, name: keyof typeof actions, input: unknown): Promise<unknown> {
  const action = actions[name] as unknown as Action
  return action.run(context, action.input.parse(input) as z.output<z.ZodObject>)
}

/** Below this many people there is more adding than removing. */
const FEW = 12

/** Takes one step of an owner's life with the book, chosen by chance: small and large, with and without others. */
export async function takeAStep(context: Context, chance: Chance, mark: string): Promise<void> {
  const everybody = await allRecords<Person>(context.storage, people)
  if (everybody.length < FEW) return void (await addSomebody(context, chance, mark))
  const step = chance.pick(STEPS)
  await step(context, { chance, mark, everybody })
}

interface Asked {
  readonly chance: Chance
  /** Stands in what the step writes, so that a step is known again. */
  readonly mark: string
  readonly everybody: readonly Stored<Person>[]
}

type Step = (context: Context, asked: Asked) => Promise<unknown>

const logs: Step = (context, { chance, mark, everybody }) => {
  const personIds = [...new Set([1, 2, 3].map(() => chance.pick(everybody).id))]
  return run(context, 'log-interaction', {
    personIds,
    kind: chance.pick(['call', 'met', 'message', 'like'] as const),
    direction: chance.pick(['in', 'out', 'both'] as const),
    day: `2026-0${1 + chance.below(5)}-1${chance.below(9)}`,
    notes: `${mark} ${'what they told '.repeat(chance.below(200))}`,
  })
}

const edits: Step = (context, { chance, mark, everybody }) => {
  const { id, version } = chance.pick(everybody)
  const circleId = chance.pick(['inner', 'close', 'warm', 'wide'])
  return run(context, 'edit-person', { id, version, change: { notes: mark, circleId, place: 'network' } })
}

const promises: Step = (context, { chance, mark, everybody }) =>
  run(context, 'make-promise', {
    personId: chance.pick(everybody).id,
    whose: 'mine',
    words: `Send ${mark}`,
    day: '2026-06-01',
  })

const removes: Step = (context, { chance, everybody }) => {
  const { id, version } = chance.pick(everybody)
  return run(context, 'remove-person', { id, version })
}

const undoes: Step = (context) => run(context, 'undo', {})

const adds: Step = (context, { chance, mark }) => addSomebody(context, chance, mark)

const STEPS: readonly Step[] = [logs, logs, logs, logs, edits, edits, edits, promises, removes, undoes, adds]

function addSomebody(context: Context, chance: Chance, mark: string): Promise<unknown> {
  const name = `${chance.pick(['Ana', 'Bert', 'Chidi', '李'])} ${mark}`
  return run(context, 'add-person', { name, place: 'network', force: true })
}
