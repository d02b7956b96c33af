import type { Context } from '#actions/action.ts'
import { addPerson } from '#actions/add-person.ts'
import { whoIsLike } from '#actions/duplicates/who-is-like.ts'
import { overview } from '#actions/overview.ts'
import { Refusal } from '#book/refusal.ts'
import { agrees } from '../ask.ts'
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
    const name = words.join(' ')
    const isAnother = !anyway && this.isInteractive && (await isAskedFor(this, context, { name, email }))
    const added = await carryOut(context, addPerson, {
      name,
      place: pool ? 'pool' : 'network',
      force: anyway || isAnother,
      ...(email === undefined ? {} : { emails: [{ address: email }] }),
      ...(chosen === undefined ? {} : { circleId: chosen.id }),
    })
    const where = chosen?.name ?? (pool ? 'the pool' : 'your network')
    this.answer(added, ({ person }) => `${person.name.full} is in ${where}.`)
    this.mention(`To take it back: tendril undo --step ${added.step}`)
  })
}

/** Somebody like them is in the book already: would the owner add another? @throws Refusal when not */
async function isAskedFor(
  cli: Cli,
  context: Context,
  { name, email }: { readonly name: string; readonly email: string | undefined },
): Promise<boolean> {
  const { people } = await carryOut(context, whoIsLike, { name, ...(email === undefined ? {} : { email }) })
  const [first] = people
  if (first === undefined) return false
  const who = first.work === undefined ? first.name : `${first.name}, ${first.work},`
  const another = name.trim().split(/\s+/)[0] ?? ''
  if (await agrees(cli, `${who} is in your book already. Add another ${another}?`)) return true
  throw new Refusal('not-allowed', `Nobody was added. To see them: tendril person "${first.name}"`)
}
