import type { ActionInput } from '#actions/index.ts'
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
  readonly kind?: string
  readonly tag?: readonly string[]
  readonly city?: string
  readonly country?: string
  readonly organisation?: string
  readonly ever: boolean
  readonly aliveness?: string
  readonly freshness?: string
  readonly lastBefore?: string
  readonly lastSince?: string
  readonly neverTalked: boolean
  readonly fading: boolean
  readonly reach?: string
  readonly vague?: string
  readonly source?: string
  readonly workStatus?: string
  readonly advocate: boolean
  readonly birthday: boolean
  readonly addedSince?: string
  readonly pool: boolean
  readonly archive: boolean
  readonly all: boolean
  readonly sort?: string
  readonly reversed: boolean
  readonly limit?: number
}

export async function people(this: Cli, flags: PeopleFlags): Promise<void> {
  const { page, book } = await this.withBook(async (context) => {
    const known = await carryOut(context, overview, {})
    return { page: await pageOf(context, flags, known), book: known }
  })
  this.answer(page, (safe) => pageInWords(this, safe, book))
}

/** What was typed is checked by the list's own schema, so here it is only put into its words. */
async function pageOf(context: Context, flags: PeopleFlags, book: BookOverview): Promise<PeoplePage> {
  const { circle, group, tag, ever, birthday, pool, archive, all, ...asTyped } = flags
  const { neverTalked, fading, advocate, reversed, ...words } = asTyped
  const place = archive ? 'archive' : pool ? 'pool' : 'network'
  const yes = {
    neverTalked,
    fading,
    advocate,
    reversed,
    hasBirthday: birthday,
    placeEver: ever,
    organisationEver: ever,
  }
  return carryOut(context, listPeople, {
    ...(!archive && (all || words.search !== undefined) ? {} : { place }),
    ...(words as Partial<ActionInput<'list-people'>>),
    ...Object.fromEntries(Object.entries(yes).filter(([, isAsked]) => isAsked)),
    ...(circle === undefined ? {} : { circle: circleMeant(book, circle).id }),
    ...(group === undefined ? {} : { group: groupMeant(book, group).id }),
    ...(tag === undefined ? {} : { tags: [...tag] }),
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
    row.place === 'pool' ? 'pool' : row.place === 'archive' ? 'put away' : circleById.get(row.circleId ?? ''),
    row.aliveness,
    row.lastContactDay,
    row.dueDay,
  ])
  const shown = table(['Name', 'Work', 'Circle', 'Tie', 'Last talk', 'Due'], lines, { columns, paint })
  const more = total > rows.length ? `; ${rows.length} shown, more with --limit` : ''
  return `${shown}\n\n${paint.quiet(`${count(total, 'person', 'people')}${more}`)}`
}
