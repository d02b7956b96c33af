import { hash } from 'node:crypto'
import type { About, FileQuestion, Finding, Format, Inquiry, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import { NotText } from '../csv/text.ts'
import { problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import { CHAT_ZIP_LIMITS, chatAlone, chatsIn, hasChat, isChatHead } from './chats.ts'
import type { Chats } from './chats.ts'
import type { DayOrder } from './day-order.ts'
import { chatEntries } from './entries.ts'
import { ChatReader } from './messages.ts'
import { surveyOf } from './survey.ts'
import type { Chat, Survey } from './survey.ts'

/**
 * One chat as WhatsApp exports it, from an iPhone or an Android phone set to any language: the text alone, or the zip
 * with its pictures. The layouts are described in docs/guides/whatsapp.md.
 */
export const whatsapp: Format = {
  name: 'whatsapp',
  title: 'WhatsApp chat',

  async recognises({ name, head, path }) {
    if (!looksLikeZip(head)) return isChatHead(head, name)
    const archive = await openArchive({ name, path }, CHAT_ZIP_LIMITS)
    try {
      return await hasChat(archive)
    } finally {
      archive.close()
    }
  },

  async asks(file, about) {
    for await (const chat of chatsOf(file)) {
      const inquiry = 'source' in chat ? inquiryAbout(await surveyOf(chat, about), about) : undefined
      if (inquiry !== undefined) return inquiry
    }
    return undefined
  },

  async *read(file, about) {
    let hasFound = false
    for await (const chat of chatsOf(file)) {
      if (!('source' in chat)) {
        yield chat
        continue
      }
      const survey = await surveyOf(chat, about)
      hasFound ||= survey.messages > 0
      yield* readChat(chat, new ChatReader(survey, about, orderOf(survey, about)))
    }
    if (!hasFound) {
      const advice = 'Export the chat once more, without media, and import the file as it is'
      throw new Refusal('invalid', `${file.name} has no messages in it as WhatsApp writes them. ${advice}.`)
    }
  },
}

async function* chatsOf(file: SourceFile): AsyncGenerator<Chat | Finding> {
  if (!looksLikeZip(await headOf(file.bytes()))) {
    yield* all(chatAlone(file))
    return
  }
  const archive = await openArchive(file, CHAT_ZIP_LIMITS)
  try {
    yield* all(await chatsIn(archive, file.name))
  } finally {
    archive.close()
  }
}

function all({ chats, asides }: Chats): (Chat | Finding)[] {
  return [...chats, ...asides]
}

async function* readChat({ source }: Chat, reader: ChatReader): AsyncGenerator<Finding> {
  let last = 1
  try {
    for await (const entry of chatEntries(source)) {
      last = entry.line
      yield reader.find(entry, { file: source.name, line: entry.line })
    }
  } catch (error) {
    if (!(error instanceof NotText)) throw error
    yield problem({ file: source.name, line: last }, 'Below this message the file is no text any more.')
  }
}

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first', 'year-first']

function orderOf(survey: Survey, { country, answers }: About): DayOrder {
  const decided = survey.order.decide(country)
  const answered = ORDERS.find((order) => order === answers['day-order'])
  return decided.isCertain ? decided.order : (answered ?? decided.order)
}

function inquiryAbout(survey: Survey, about: About): Inquiry | undefined {
  const [first, ...others] = [dayOrderQuestion(survey, about), ownerQuestion(survey, about)].flatMap(
    (question) => question ?? [],
  )
  if (first === undefined) return undefined
  const writers = [...survey.writers.keys()].slice(0, MOST_IN_NAME).join('\n')
  return {
    rememberAs: `whatsapp chat ${hash('sha256', writers, 'base64url').slice(0, 20)}`,
    title: 'WhatsApp’s file leaves this open.',
    questions: [first, ...others],
  }
}

/** A chat is told by those who wrote first, so that it is the same chat when more is written. */
const MOST_IN_NAME = 2

function dayOrderQuestion(survey: Survey, { country }: About): FileQuestion | undefined {
  const { order, isCertain } = survey.order.decide(country)
  const example = survey.order.example(country)
  if (isCertain || example === undefined) return undefined
  const choices = [...example.readings].map(([value, day]) => ({ value, label: dateInWords(day) }))
  return {
    id: 'day-order',
    ask: `Which day is ${example.written}?`,
    examples: [example.written],
    choices,
    preset: order,
  }
}

function dateInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

function ownerQuestion(survey: Survey, about: About): FileQuestion | undefined {
  const { name, isCertain } = survey.ownerOf({ ...about, answers: {} })
  if (isCertain || name === undefined) return undefined
  const candidates = survey.candidates()
  const shown = candidates.includes(name) ? candidates : [name, ...candidates]
  return {
    id: 'owner',
    ask: 'Which of them is you?',
    examples: shown.slice(0, 5),
    choices: shown.map((author) => ({ value: author, label: author })),
    preset: name,
  }
}
