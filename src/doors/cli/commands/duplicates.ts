import type { Context } from '#actions/action.ts'
import { answerPair } from '#actions/duplicates/answer-pair.ts'
import { findDuplicates } from '#actions/duplicates/find-duplicates.ts'
import { mergeAllCertain } from '#actions/duplicates/merge-all-certain.ts'
import { mergePeople } from '#actions/duplicates/merge-people.ts'
import type { DoublePair, DoublePerson, DoublesPage } from '#actions/duplicates/views.ts'
import { choose } from '../ask.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'

export interface DuplicatesFlags {
  readonly mergeCertain: boolean
  readonly review: boolean
  readonly limit?: number
}

/** Who is in the book twice: shown, merged where it is certain, or gone through one pair at a time. */
export async function duplicates(this: Cli, { mergeCertain, review, limit }: DuplicatesFlags): Promise<void> {
  await this.withBook(async (context) => {
    if (mergeCertain) await makeCertainOnesOne(this, context)
    if (review && this.isInteractive) await goThrough(this, context)
    if (mergeCertain || (review && this.isInteractive)) return
    const page = await carryOut(context, findDuplicates, limit === undefined ? {} : { limit })
    this.answer(page, inWords)
  })
}

function inWords({ pairs, certain, questions }: DoublesPage): string {
  if (certain + questions === 0) return 'Everybody is in your book once, as far as we can see.'
  const lines = pairs.map((pair) => `${asked(pair)}\n    ${pair.because.join('. ')}.`)
  const more = certain + questions - pairs.length
  const rest = more > 0 ? [`and ${count(more, 'more pair')}`] : []
  const next = [
    ...(certain > 0 ? [`${count(certain, 'pair is', 'pairs are')} certain: tendril duplicates --merge-certain`] : []),
    ...(questions > 0
      ? [`${count(questions, 'pair is', 'pairs are')} for you to look at: tendril duplicates --review`]
      : []),
  ]
  return [...lines, ...rest, ...next].join('\n')
}

async function makeCertainOnesOne(cli: Cli, context: Context): Promise<void> {
  const done = await carryOut(context, mergeAllCertain, {})
  cli.answer(done, ({ merged }) =>
    merged === 0
      ? 'Nobody is certainly there twice.'
      : `${count(merged, 'person is', 'people are')} one with their doubles.`,
  )
  if (done.step !== undefined) cli.mention(`To take it back: tendril undo --step ${done.step}`)
}

/** One pair at a time, until none is left or the owner has had enough. */
async function goThrough(cli: Cli, context: Context): Promise<void> {
  for (;;) {
    const { pairs, total } = await carryOut(context, findDuplicates, { kind: 'all', limit: 1 })
    const [pair] = pairs
    if (pair === undefined) return cli.say('Everybody is in your book once, as far as we can see.')
    const answer = await choose(cli, `${asked(pair)} ${pair.because.join('. ')}. (${count(total, 'pair')} left)`, [
      { value: 'merge', label: 'One person' },
      { value: 'different', label: 'Not the same' },
      { value: 'later', label: 'Later' },
      { value: 'enough', label: 'Enough for now' },
    ])
    if (answer === 'enough') return
    const { keep, other } = pair
    const { step } =
      answer === 'merge'
        ? await carryOut(context, mergePeople, { keep: keep.id, other: other.id })
        : await carryOut(context, answerPair, {
            one: keep.id,
            other: other.id,
            answer: answer === 'different' ? 'different' : 'later',
          })
    cli.mention(`To take it back: tendril undo --step ${step}`)
  }
}

function asked({ keep, other, kind }: DoublePair): string {
  return kind === 'same' ? `${whom(keep)} = ${whom(other)}` : `${whom(keep)} = ${whom(other)}?`
}

function whom({ name, work }: DoublePerson): string {
  return work === undefined ? name : `${name}, ${work}`
}
