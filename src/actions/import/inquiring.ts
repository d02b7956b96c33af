import { hash } from 'node:crypto'
import type { Day } from '#book/day.ts'
import type { FileAnswer } from '#book/file-answer.ts'
import type { About, Inquiry } from '#book/finding.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { fileAnswers } from '#storage/file-answers.ts'
import { createRecord, findRecord, findRecords, updateRecord } from '#storage/records.ts'
import type { Reader, Writer } from '#storage/storage.ts'
import type { InquiryAnswers } from './desk.ts'
import type { Source } from './sources.ts'
import type { FileInquiry } from './views.ts'

type Answers = Readonly<Record<string, string>>

/** One inquiry, with the files that ask it and what is known of the answers. */
interface Asked {
  readonly inquiry: Inquiry
  readonly sources: Source[]
  /** What was answered for an earlier file, as far as it is still a choice. */
  readonly remembered: Answers
  /** What the owner answers now; undefined until they do. */
  given: Answers | undefined
}

/** What the files of an import leave open. The same question about files of the same make is asked once. */
export class Inquiries {
  readonly #asked: readonly Asked[]

  private constructor(asked: readonly Asked[]) {
    this.#asked = asked
  }

  /** Asks every format; one that cannot even tell what to ask leaves its file to fail when it is read. */
  static async of(reader: Reader, sources: readonly Source[], about: About): Promise<Inquiries> {
    const byQuestions = new Map<string, { inquiry: Inquiry; sources: Source[] }>()
    for (const source of sources) {
      const inquiry = await askedBy(source, about)
      if (inquiry === undefined) continue
      const choices = inquiry.questions.map(({ id, choices: all }) => [id, ...all.map(({ value }) => value)])
      const key = JSON.stringify([inquiry.rememberAs, choices])
      const known = byQuestions.get(key)
      if (known === undefined) byQuestions.set(key, { inquiry, sources: [source] })
      else known.sources.push(source)
    }
    const all = [...byQuestions.values()]
    const ids = all.map(({ inquiry }) => idOf(inquiry))
    const recordById = new Map((await findRecords(reader, fileAnswers, ids)).map((record) => [record.id, record]))
    return new Inquiries(
      all.map((one) => ({
        ...one,
        remembered: fitting(one.inquiry, recordById.get(idOf(one.inquiry))),
        given: undefined,
      })),
    )
  }

  get areAnswered(): boolean {
    return this.#asked.every(isAnswered)
  }

  get views(): FileInquiry[] {
    return this.#asked.map((asked) => {
      const { inquiry, sources, remembered, given } = asked
      const [first, ...more] = sources.map(({ file }) => file.name)
      const answers = { ...remembered, ...given }
      const questions = inquiry.questions.map((question) => {
        const answer = answers[question.id]
        return { ...question, ...(answer === undefined ? {} : { answer }) }
      })
      return { ...inquiry, questions, files: [first ?? '', ...more], isAnswered: isAnswered(asked) }
    })
  }

  /** Takes the owner's answers; whatever they left out is as it was or as we guess. @throws Refusal `invalid` */
  answer(all: readonly InquiryAnswers[]): void {
    for (const { inquiry: at, answers } of all) {
      const asked = this.#asked[at]
      if (asked === undefined)
        throw new Refusal('invalid', `The files ask ${this.#asked.length} things; there is no ${at}`)
      for (const [id, value] of Object.entries(answers)) refuseUnlessChoice(asked.inquiry, id, value)
      asked.given = { ...presetsOf(asked.inquiry), ...asked.remembered, ...asked.given, ...answers }
    }
    for (const asked of this.#asked) asked.given ??= isAnswered(asked) ? undefined : {}
  }

  /** The answers for one file, our guess where there is none. */
  answersFor(source: Source): Answers {
    const asked = this.#asked.find(({ sources }) => sources.includes(source))
    if (asked === undefined) return {}
    return { ...presetsOf(asked.inquiry), ...asked.remembered, ...asked.given }
  }

  /** Remembers what the owner answered now, for the next file of the same make. */
  async save(writer: Writer, today: Day): Promise<void> {
    for (const { inquiry, given } of this.#asked) {
      if (given === undefined || Object.keys(given).length === 0) continue
      const record: FileAnswer = {
        id: idOf(inquiry),
        about: inquiry.rememberAs.slice(0, 10_000),
        answers: given,
        answeredOn: today,
      }
      const known = await findRecord(writer, fileAnswers, record.id)
      if (known === undefined) await createRecord(writer, fileAnswers, record)
      else if (!saysTheSame(known, record))
        await updateRecord(writer, fileAnswers, { ...record, version: known.version })
    }
  }
}

async function askedBy({ format, file }: Source, about: About): Promise<Inquiry | undefined> {
  if (format.asks === undefined) return undefined
  try {
    return await format.asks(file, about)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function idOf({ rememberAs }: Inquiry): RecordId {
  return hash('sha256', rememberAs, 'base64url')
}

function isAnswered({ inquiry, remembered, given }: Asked): boolean {
  return given !== undefined || inquiry.questions.every(({ id }) => remembered[id] !== undefined)
}

/** Earlier answers that are still among the choices. */
function fitting({ questions }: Inquiry, record: Stored<FileAnswer> | undefined): Answers {
  const fit = questions.flatMap(({ id, choices }) => {
    const answer = record?.answers[id]
    return answer !== undefined && choices.some(({ value }) => value === answer) ? [[id, answer] as const] : []
  })
  return Object.fromEntries(fit)
}

function presetsOf({ questions }: Inquiry): Answers {
  return Object.fromEntries(questions.map(({ id, preset }) => [id, preset]))
}

function refuseUnlessChoice({ questions }: Inquiry, id: string, value: string): void {
  const question = questions.find((one) => one.id === id)
  if (question === undefined) throw new Refusal('invalid', `The file asks nothing called ${id}`)
  if (question.choices.some((choice) => choice.value === value)) return
  const choices = question.choices.map((choice) => choice.value).slice(0, 20)
  throw new Refusal('invalid', `${value} is no answer to “${question.ask}”. Choose one of: ${choices.join(', ')}`)
}

function saysTheSame(known: FileAnswer, record: FileAnswer): boolean {
  const ids = new Set([...Object.keys(known.answers), ...Object.keys(record.answers)])
  return [...ids].every((id) => known.answers[id] === record.answers[id])
}
