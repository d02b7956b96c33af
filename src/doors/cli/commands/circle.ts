import { editCircle } from '#actions/edit-circle.ts'
import { overview } from '#actions/overview.ts'
import { placePeople } from '#actions/place-people.ts'
import type { BookOverview } from '#actions/views.ts'
import { UsageError } from '../problem.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'
import { circleMeant } from '../which.ts'
import { personMeant } from '../whom.ts'

export async function list(this: Cli): Promise<void> {
  const book = await this.withBook((context) => carryOut(context, overview, {}))
  this.answer({ circles: book.circles }, ({ circles }) => circlesInWords(this, circles))
}

export async function put(this: Cli, _flags: object, ...[circle, ...names]: [string, ...string[]]): Promise<void> {
  if (names.length === 0) throw new UsageError('Whom? As in: tendril circle put close "Ana Ruiz"')
  await this.withBook(async (context) => {
    const { id, name } = circleMeant(await carryOut(context, overview, {}), circle)
    const people = []
    for (const words of names) people.push(await personMeant(this, context, words))
    const placed = await carryOut(context, placePeople, { ids: people.map((person) => person.id), circleId: id })
    this.answer({ ...placed, circle: name, people }, (safe) => {
      const who = new Intl.ListFormat('en').format(safe.people.map((person) => person.name))
      return `${safe.circle}: ${who}`
    })
    this.mention(`To take it back: tendril undo --step ${placed.step}`)
  })
}

export async function every(this: Cli, _flags: object, ...[circle, days]: [string, number]): Promise<void> {
  await this.withBook(async (context) => {
    const { id, version } = circleMeant(await carryOut(context, overview, {}), circle)
    const edited = await carryOut(context, editCircle, { id, version, change: { cadenceDays: days } })
    this.answer(edited, (safe) => `${safe.circle.name}: every ${count(safe.circle.cadenceDays, 'day')}`)
    this.mention(`To take it back: tendril undo --step ${edited.step}`)
  })
}

function circlesInWords({ columns, paint }: Cli, circles: BookOverview['circles']): string {
  const lines = circles.map(({ name, cadenceDays, people, aliveness }) => [
    name,
    `every ${count(cadenceDays, 'day')}`,
    count(people, 'person', 'people'),
    Object.entries(aliveness)
      .filter(([, number]) => number > 0)
      .map(([word, number]) => `${number} ${word}`)
      .join(', '),
  ])
  return table(['Circle', 'Rhythm', 'People', 'How alive'], lines, { columns, paint })
}
