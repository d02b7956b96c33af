import type { Context } from '#actions/action.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { understandLog } from '#actions/understand-log.ts'
import type { UnderstoodLog } from '#actions/views.ts'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { agrees } from '../ask.ts'
import { carryOut, type Cli } from '../session.ts'
import { onlyOne, personMeant } from '../whom.ts'

export interface LogFlags {
  readonly who?: readonly string[]
  readonly yes: boolean
}

/**
 * Understands a line, says what it understood, and saves it: at a terminal once the owner agrees, elsewhere when
 * nothing about it is in doubt.
 */
export async function log(this: Cli, { who = [], yes }: LogFlags, ...words: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const understood = await carryOut(context, understandLog, { line: words.join(' ') })
    const people = who.length > 0 ? await namedPeople(this, context, who) : await peopleIn(this, understood)
    const sentence = sentenceWith(understood, people)
    if (this.isInteractive && !yes) {
      if (!(await agrees(this, `${sentence} Save it?`))) throw new Refusal('not-allowed', 'Nothing was saved')
    }
    const { kind, direction, day, whatTheyTold, notes, purposes } = understood
    const saved = await carryOut(context, logInteraction, {
      kind,
      direction,
      day,
      personIds: [...new Set(people.map(({ id }) => id))],
      purposes,
      ...(whatTheyTold === undefined ? {} : { whatTheyTold }),
      ...(notes === undefined ? {} : { notes }),
    })
    this.answer({ ...saved, sentence }, (safe) => [safe.sentence, ...safe.notices].join('\n'))
    this.mention(`Saved. To take it back: tendril undo --step ${saved.step}`)
  })
}

interface Somebody {
  readonly id: RecordId
  readonly name: string
  /** What the line calls them. */
  readonly words: string
}

async function peopleIn(cli: Cli, { people }: UnderstoodLog): Promise<Somebody[]> {
  if (people.length === 0) {
    throw new Refusal('invalid', 'Who was it with? Name somebody, as in: tendril log "coffee with Ana"')
  }
  const meant: Somebody[] = []
  for (const { words, candidates } of people) {
    const { id, name } = await onlyOne(cli, words, candidates)
    meant.push({ id, name, words })
  }
  return meant
}

async function namedPeople(cli: Cli, context: Context, who: readonly string[]): Promise<Somebody[]> {
  const meant: Somebody[] = []
  for (const words of who) meant.push({ ...(await personMeant(cli, context, words)), words })
  return meant
}

/** Once the owner has chosen, the sentence names whom they chose. */
function sentenceWith({ sentence, people }: UnderstoodLog, chosen: readonly Somebody[]): string {
  const names = new Intl.ListFormat('en')
  const said = names.format(
    people.map(({ words, candidates: [one, another] }) => (another ? words : (one?.name ?? words))),
  )
  const meant = names.format(chosen.map(({ name }) => name))
  return people.length === 0 ? sentence.replace('somebody', () => meant) : sentence.replace(said, () => meant)
}
