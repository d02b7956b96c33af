import { addPerson } from '#actions/add-person.ts'
import { overview } from '#actions/overview.ts'
import { carryOut, type Cli } from '../session.ts'
import { circleMeant } from '../which.ts'

export interface AddFlags {
  readonly circle?: string
  readonly email?: string
  readonly pool: boolean
  readonly anyway: boolean
}

export async function add(this: Cli, { circle, email, pool, anyway }: AddFlags, ...words: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const chosen = circle === undefined ? undefined : circleMeant(await carryOut(context, overview, {}), circle)
    const added = await carryOut(context, addPerson, {
      name: words.join(' '),
      place: pool ? 'pool' : 'network',
      force: anyway,
      ...(email === undefined ? {} : { emails: [{ address: email }] }),
      ...(chosen === undefined ? {} : { circleId: chosen.id }),
    })
    const where = chosen?.name ?? (pool ? 'the pool' : 'your network')
    this.answer(added, ({ person }) => `${person.name.full} is in ${where}.`)
    this.mention(`To take it back: tendril undo --step ${added.step}`)
  })
}
