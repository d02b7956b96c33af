import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { BENCH_NOW, nameAt, seeded } from './world.ts'

export interface MailboxSize {
  readonly bytes: number
  /** How many people wrote or were written to. */
  readonly people: number
}

export interface Mailbox {
  /** Letters between people, which are to become interactions. */
  readonly letters: number
  readonly others: number
}

export const OWN_ADDRESS = 'mara@example.net'

const WORDS =
  'the orchard and a merger of recipes with some more words as people write them when spring comes late again '

/**
 * Writes an mbox as Gmail exports it, of about so many bytes and always the same: short letters both ways, answers, long ones with HTML,
 * attachments, newsletters and notices of machines.
 */
export async function writeMailbox(file: string, size: MailboxSize): Promise<Mailbox> {
  const random = seeded(17)
  const names = Array.from({ length: size.people }, () => nameAt(random))
  const output = createWriteStream(file, { highWaterMark: 1024 ** 2 })
  let [written, letters, others] = [0, 0, 0]
  for (let index = 0; written < size.bytes; index += 1) {
    const isMachine = random() < 0.3
    const person = Math.floor(size.people * random() ** 2)
    const text = letter({ index, person, name: names[person] ?? '', isMachine, isMine: random() < 0.5 }, random)
    written += text.length
    if (isMachine) others += 1
    else letters += 1
    if (!output.write(text, 'latin1')) await once(output, 'drain')
  }
  output.end()
  await finished(output)
  return { letters, others }
}

interface About {
  readonly index: number
  readonly person: number
  readonly name: string
  readonly isMachine: boolean
  readonly isMine: boolean
}

function letter({ index, person, name, isMachine, isMine }: About, random: () => number): string {
  const them = isMachine ? `News <news${index % 50}@shop.example>` : `${name} <person${person}@example.org>`
  const me = `Mara Quill <${OWN_ADDRESS}>`
  const [from, to] = isMine && !isMachine ? [me, them] : [them, me]
  const at = new Date(BENCH_NOW.getTime() - Math.floor(random() * 4000 * 86_400) * 1000)
  const headers = [
    `From ${index}@xxx ${fromDate(at)}`,
    `X-GM-THRID: ${1_000_000 + person * 100 + (index % 7)}`,
    `X-Gmail-Labels: ${isMine && !isMachine ? 'Sent' : 'Inbox'}`,
    ...(isMachine ? ['List-Id: <news.shop.example>', 'List-Unsubscribe: <https://shop.example/x>'] : []),
    ...Array.from({ length: 6 }, (_, at) => `Received: by mx${at}.example.org with SMTP id x${index};\r\n ${at}`),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: Letter ${index}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <letter-${index}@example.org>`,
    'MIME-Version: 1.0',
  ]
  return [...headers, ...body(index, name, random), '', ''].join('\r\n')
}

function fromDate(at: Date): string {
  const [week, day, month, year, time] = at.toUTCString().split(/,? /)
  return `${week} ${month} ${day} ${time} +0000 ${year}`
}

function body(index: number, name: string, random: () => number): string[] {
  const text = `Hello,\r\n\r\n${WORDS.repeat(5 + Math.floor(random() * 20))}\r\n\r\n-- \r\n${name}\r\n+351 912 ${String(index).padStart(6, '0')}`
  const chance = random()
  if (chance < 0.88) return ['Content-Type: text/plain; charset=utf-8', '', text]
  const part = (type: string, content: string) => [`--b${index}`, `Content-Type: ${type}`, '', content]
  const html = `<html><body>${`<p style="margin:0">${WORDS}</p>`.repeat(150)}</body></html>`
  const more =
    chance < 0.96
      ? part('text/html; charset=utf-8', html)
      : part('application/pdf\r\nContent-Transfer-Encoding: base64', base64Lines(200_000 + random() * 400_000, index))
  const type = `Content-Type: multipart/mixed; boundary="b${index}"`
  return [type, '', ...part('text/plain; charset=utf-8', text), ...more, `--b${index}--`]
}

function base64Lines(length: number, index: number): string {
  const line = `${Buffer.from(`${WORDS.slice(0, 48)}${index % 1000}`)
    .toString('base64')
    .slice(0, 76)}\r\n`
  return line.repeat(Math.ceil(length / line.length))
}
