import type { WhoIsNear } from '#actions/trips/views.ts'
import { whoIsNear } from '#actions/trips/who-is-near.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'

/** `tendril near Porto` */
export async function near(this: Cli, _flags: object, ...words: string[]): Promise<void> {
  const found = await this.withBook((context) => carryOut(context, whoIsNear, { city: words.join(' ') }))
  this.answer(found, (safe) => nearInWords(this, safe))
}

function nearInWords({ columns, paint }: Cli, { city, people, total }: WhoIsNear): string {
  if (total === 0) return `Nobody of your book is known to live in ${city}.`
  const lines = people.map(({ name, work, place, circle, lastContactDay }) => [
    name,
    work,
    circle ?? (place === 'pool' ? 'pool' : undefined),
    lastContactDay,
  ])
  const shown = table(['Name', 'Work', 'Circle', 'Last talk'], lines, { columns, paint })
  return `${shown}\n\n${paint.quiet(`${count(total, 'person', 'people')} in ${city}`)}`
}
