import { listPeople } from '#actions/list-people.ts'
import { overview } from '#actions/overview.ts'
import type { Context } from '#actions/action.ts'
import type { BookOverview, PeoplePage } from '#actions/views.ts'
import { circleMeant, groupMeant } from '../which.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'

export interface PeopleFlags {
  readonly search?: string
  readonly circle?: string
  readonly group?: string
  readonly aliveness?: string
  readonly pool: boolean
  readonly all: boolean
  readonly sort?: string
  readonly limit?: number
}

export async function people(this: Cli, flags: PeopleFlags): Promise<void> {
  const { page, book } = await this.withBook(async (context) => {
    const known = await carryOut(context, overview, {})
    return { page: await pageOf(context, flags, known), book: known }
  })
  this.answer(page, (safe) => pageInWords(this, safe, book))
}

async function pageOf(context: Context, flags: PeopleFlags, book: BookOverview): Promise<PeoplePage> {
  const { search, circle, group, aliveness, pool, all, sort, limit } = flags
  return carryOut(context, listPeople, {
    ...(all || search !== undefined ? {} : { place: pool ? 'pool' : 'network' }),
    ...(search === undefined ? {} : { search }),
    ...(circle === undefined ? {} : { circle: circleMeant(book, circle).id }),
    ...(group === undefined ? {} : { group: groupMeant(book, group).id }),
    ...(aliveness === undefined ? {} : { aliveness: aliveness as 'warm' }),
    ...(sort === undefined ? {} : { sort: sort as 'name' }),
    ...(limit === undefined ? {} : { limit }),
  })
}

function pageInWords(
  { columns, paint }: Cli,
  { rows, total }: PeoplePage,
  { circles, network, pool }: BookOverview,
): string {
  if (total === 0) {
    return network + pool === 0
      ? 'Nobody is in your book yet. To begin: tendril add "Ana Ruiz", or tendril import FILE'
      : 'Nobody fits.'
  }
  const circleById = new Map(circles.map((circle) => [circle.id, circle.name]))
  const lines = rows.map((row) => [
    row.name,
    row.work,
    row.place === 'pool' ? 'pool' : circleById.get(row.circleId ?? ''),
    row.aliveness,
    row.lastContactDay,
    row.dueDay,
  ])
  const shown = table(['Name', 'Work', 'Circle', 'Tie', 'Last talk', 'Due'], lines, { columns, paint })
  const more = total > rows.length ? `; ${rows.length} shown, more with --limit` : ''
  return `${shown}\n\n${paint.quiet(`${count(total, 'person', 'people')}${more}`)}`
}
