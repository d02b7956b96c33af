import type { Context } from '#actions/action.ts'
import { answerImport } from '#actions/import/answer-import.ts'
import type { FileInquiry, ImportView } from '#actions/views.ts'
import { Refusal } from '#book/refusal.ts'
import { agrees, choose } from './ask.ts'
import { UsageError } from './problem.ts'
import { carryOut, type Cli } from './session.ts'

type Question = FileInquiry['questions'][number]
type Answers = Record<string, string>

interface Answering {
  readonly view: ImportView
  readonly yes: boolean
  /** As typed: `question=answer`. */
  readonly typed: readonly string[]
}

/** Answers what the files leave open: as typed, as asked, or as we guess. Answers whether they are read anew. */
export async function answerInquiries(cli: Cli, context: Context, { view, yes, typed }: Answering): Promise<boolean> {
  const given = view.inquiries.map((inquiry) => typedFor(inquiry, typed))
  refuseUnknown(view, typed)
  const isAsked = view.state === 'asking'
  if (!isAsked) for (const inquiry of view.inquiries) cli.mention(asLastTime(inquiry))
  if (!isAsked && typed.length === 0) return false
  if (isAsked && !yes && typed.length === 0 && !cli.isInteractive) throw leftOpen(view)
  const answers = []
  for (const [inquiry, asked] of view.inquiries.entries()) {
    const mayAsk = isAsked && !yes && cli.isInteractive && !asked.isAnswered
    const before = given[inquiry] ?? {}
    const all = mayAsk ? { ...(await askedOf(cli, asked, before)), ...before } : before
    if (Object.keys(all).length > 0) answers.push({ inquiry, answers: all })
  }
  await carryOut(context, answerImport, { id: view.id, answers })
  return true
}

/** Shows our guesses first: mostly they are right, and then one key is enough. */
async function askedOf(cli: Cli, inquiry: FileInquiry, given: Answers): Promise<Answers> {
  const open = inquiry.questions.filter(({ id }) => given[id] === undefined)
  cli.say([`${inquiry.title} (${inquiry.files.join(', ')})`, ...open.map(guessed)].join('\n'))
  if (open.length > 1 && (await agrees(cli, 'Is that right?')))
    return Object.fromEntries(open.map((question) => [question.id, asGuessed(question)]))
  const answers: Answers = {}
  for (const question of open) answers[question.id] = await choose(cli, asked(question), choicesOf(question))
  return answers
}

function asked({ ask, examples }: Question): string {
  return examples.length === 0 ? ask : `${ask} (such as ${examples.join(', ')})`
}

/** Our guess stands first, so that it is the one to take. */
function choicesOf(question: Question): { value: string; label: string }[] {
  const isGuess = ({ value }: { value: string }) => value === asGuessed(question)
  return [...question.choices.filter(isGuess), ...question.choices.filter((choice) => !isGuess(choice))]
}

function guessed(question: Question): string {
  return `  ${question.ask}: ${labelOf(question, asGuessed(question))}`
}

function asLastTime({ title, files, questions }: FileInquiry): string {
  const answers = questions.map((question) => `${question.id}=${question.answer ?? question.preset}`)
  return `${files.join(', ')}: as last time. ${title} To change it: --answer ${answers[0] ?? ''}`
}

function asGuessed({ answer, preset }: Question): string {
  return answer ?? preset
}

function labelOf({ choices }: Question, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}

/** What was typed for the questions of an inquiry; an answer may be typed as it is shown. */
function typedFor({ questions }: FileInquiry, typed: readonly string[]): Answers {
  const answers: Answers = {}
  for (const { id, answer } of typed.map(parted)) {
    const question = questions.find((one) => one.id === id)
    if (question === undefined) continue
    const shown = question.choices.find(({ label }) => label.toLowerCase() === answer.toLowerCase())
    answers[id] = question.choices.some(({ value }) => value === answer) ? answer : (shown?.value ?? answer)
  }
  return answers
}

function parted(text: string): { id: string; answer: string } {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new UsageError(`“${text}” is no answer; write --answer question=answer`)
  return { id: text.slice(0, at), answer: text.slice(at + 1) }
}

function refuseUnknown({ inquiries }: ImportView, typed: readonly string[]): void {
  const ids = inquiries.flatMap(({ questions }) => questions.map(({ id }) => id))
  const unknown = typed.map(parted).find(({ id }) => !ids.includes(id))
  if (unknown === undefined) return
  const known = ids.length === 0 ? 'They ask nothing.' : `They ask: ${ids.join(', ')}.`
  throw new UsageError(`The files ask nothing called “${unknown.id}”. ${known}`)
}

function leftOpen({ inquiries }: ImportView): Refusal {
  const open = inquiries.filter(({ isAnswered }) => !isAnswered)
  const questions = open.flatMap((inquiry) => inquiry.questions.map(({ id, preset }) => `${id}=${preset}`))
  return new Refusal(
    'invalid',
    `${open[0]?.title ?? 'Something is open.'} To take our guess, add --yes; else answer: --answer ${questions.join(' --answer ')}`,
    { inquiries: open },
  )
}
