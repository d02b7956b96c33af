import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import yazl from 'yazl'
import { BENCH_NOW, nameAt, seeded } from './world.ts'

const DAY_MS = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A zip as LinkedIn makes them in 2026, of the given size and always the same. */
export async function linkedInExport(size: { connections: number; messages: number }): Promise<string> {
  const folder = path.join(tmpdir(), 'tendril-benches')
  const file = path.join(folder, `Complete_LinkedInDataExport_v1-${size.connections}-${size.messages}.zip`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  const zip = new yazl.ZipFile()
  zip.addBuffer(Buffer.from(connections(size.connections)), 'Connections.csv')
  zip.addBuffer(Buffer.from(messages(size)), 'messages.csv')
  zip.addBuffer(Buffer.from('First Name,Last Name,Headline\nMara,Quill,Gardener of ties\n'), 'Profile.csv')
  zip.end()
  const output = createWriteStream(`${file}.making`)
  await finished(zip.outputStream.pipe(output))
  await rename(`${file}.making`, file)
  return file
}

function connections(count: number): string {
  const random = seeded(11)
  const lines = [
    'Notes:',
    '"When exporting your connection data, you may notice some are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ]
  for (let index = 0; index < count; index += 1) {
    const [first = '', last = ''] = nameAt(random).split(' ')
    const email = index % 5 < 2 ? `person${index}@example.org` : ''
    const day = new Date(BENCH_NOW.getTime() - Math.floor(random() * 4000) * DAY_MS)
    const on = `${String(day.getUTCDate()).padStart(2, '0')} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
    lines.push(
      `${first},${last},https://www.linkedin.com/in/person-${index},${email},Company ${index % 3000},Head of Research,${on}`,
    )
  }
  return `${lines.join('\n')}\n`
}

function messages({ connections: people, messages: count }: { connections: number; messages: number }): string {
  const random = seeded(13)
  const lines = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS',
  ]
  const me = ['Mara Quill', 'https://www.linkedin.com/in/mara-quill']
  for (let index = 0; index < count; index += 1) {
    const person = Math.floor(people * random() ** 2)
    const them = [`Person ${person}`, `https://www.linkedin.com/in/person-${person}`]
    const [from, to] = random() < 0.5 ? [me, them] : [them, me]
    const at = new Date(BENCH_NOW.getTime() - Math.floor(random() * 3000 * DAY_MS))
    const when = `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
    const text = `Message ${index} about the orchard, the merger and a recipe, with some more words as people write them`
    lines.push(
      [`conversation-${person}`, '', from?.[0], from?.[1], to?.[0], to?.[1], when, '', text, 'INBOX', '']
        .map((cell) => `"${cell}"`)
        .join(','),
    )
  }
  return lines.join('\n')
}
