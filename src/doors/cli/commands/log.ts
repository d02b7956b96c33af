import type { Context } from '#actions/action.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { notePromises } from '#actions/promises/note-promises.ts'
import { understandLog } from '#actions/understand-log.ts'
import type { UnderstoodLog } from '#actions/views.ts'
import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { agrees, chooseSeveral } from '../ask.ts'
import { caughtIn, type StillOpen } from '../still-open.ts'
import { oneLine } from '../safe-text.ts'
import { carryOut, type Cli } from '../session.ts'
import { onlyOne, personMeant } from '../whom.ts'

export interface LogFlags {
  readonly who?: readonly string[]
  readonly yes: boolean
  readonly plain: boolean
}

/**
 * Understands a line, says what it understood, and saves it: at a terminal once the owner agrees, elsewhere when
 * nothing about it is in doubt.
 */
export async function log(this: Cli, { who = [], yes, plain }: LogFlags, ...words: string[]): Promise<void> {
  await this.withBook(async (context) => {
    const understood = await carryOut(context, understandLog, { line: words.join(' ') })
    const people = who.length > 0 ? await namedPeople(this, context, who) : await peopleIn(this, understood)
    const sentence = sentenceWith(understood, people)
    const asks = this.isInteractive && !yes
    const caught = plain ? [] : caughtIn(understood, people)
    const open = asks && caught.length > 0 ? await chosenOf(this, sentence, caught) : caught
    if (asks && caught.length === 0 && !(await agrees(this, `${sentence} Save it?`))) {
      throw new Refusal('not-allowed', 'Nothing was saved')
    }
    const saved = await save(context, { understood, people, open })
    const said = [sentence, ...open.map((one) => one.inWords)]
    this.answer({ ...saved, sentence: said.join(' ') }, (safe) => [...said.map(oneLine), ...safe.notices].join('\n'))
    this.mention(`Saved. To take it back: tendril undo --step ${saved.step}`)
  })
}

/** Each is ticked to begin with; leaving the question saves nothing. */
async function chosenOf(cli: Cli, sentence: string, caught: readonly StillOpen[]): Promise<StillOpen[]> {
  const choices = caught.map(({ inWords }, at) => ({ value: String(at), label: inWords }))
  const chosen = await chooseSeveral(cli, `${sentence} Save it, and keep these?`, choices)
  return caught.filter((_, at) => chosen.includes(String(at)))
}

interface ToSave {
  readonly understood: UnderstoodLog
  readonly people: readonly Somebody[]
  readonly open: readonly StillOpen[]
}

/** T15: what is still to be done is kept as a promise, and no entry is made of it. */
async function save(context: Context, { understood, people, open }: ToSave) {
  const { kind, direction, day, whatTheyTold, notes, purposes, minutes, minutesSaved, happened } = understood
  const promises = open.flatMap(({ promise }) => promise ?? [])
  const questions = open.flatMap(({ question }) => question ?? [])
  if (!happened) {
    const [first] = people
    if (first === undefined || open.length === 0) throw new Refusal('not-allowed', 'Nothing was saved')
    return { ...(await carryOut(context, notePromises, { personId: first.id, promises, questions })), notices: [] }
  }
  return carryOut(context, logInteraction, {
    kind,
    direction,
    day,
    personIds: [...new Set(people.map(({ id }) => id))],
    purposes,
    promises,
    questions,
    ...(whatTheyTold === undefined ? {} : { whatTheyTold }),
    ...(notes === undefined ? {} : { notes }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(minutesSaved === undefined ? {} : { minutesSaved }),
  })
}

export interface Somebody {
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
