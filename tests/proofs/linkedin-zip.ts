import { writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { chanceFrom } from './chance.ts'

/** Writes an export as LinkedIn makes them, with so many connections and messages, always the same. */
export async function writeLinkedInZip(
  file: string,
  { connections, messages }: { readonly connections: number; readonly messages: number },
): Promise<string> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(connectionsCsv(connections)), 'Connections.csv')
  zip.addBuffer(Buffer.from(messagesCsv(messages, connections)), 'messages.csv')
  zip.end()
  await writeFile(file, await buffer(zip.outputStream))
  return file
}

const GIVEN = ['Ana', 'Bert', 'Chidi', 'Dana', 'Eero', 'Fatma', '李', 'Zoë']
const FAMILY = ['Kovač', 'Müller', 'Okafor', 'Quist', 'Reyes', 'Şahin', 'Virtanen', 'O’Neill']

function connectionsCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const email = at % 3 === 0 ? `person${at}@example.org` : ''
    return `${GIVEN[at % 8]},${familyAt(at)},https://www.linkedin.com/in/person-${at},${email},Company ${at % 97},Engineer,0${1 + (at % 9)} Feb 2024`
  })
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows, ''].join('\n')
}

const MESSAGE_COLUMNS =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS'

function messagesCsv(count: number, connections: number): string {
  const chance = chanceFrom(count)
  const me = ['Jordan Pike', 'https://www.linkedin.com/in/jordan-pike']
  const rows = Array.from({ length: count }, (_, at) => {
    const who = chance.below(connections)
    const them = [`${GIVEN[who % 8]} ${familyAt(who)}`, `https://www.linkedin.com/in/person-${who}`]
    const [from, to] = at % 2 === 0 ? [me, them] : [them, me]
    const minute = String(at % 60).padStart(2, '0')
    const day = `2025-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
    return `2-${who}=,,${from[0]},${from[1]},${to[0]},${to[1]},${day} 10:${minute}:00 UTC,,"Message ${at}, with a comma",INBOX,`
  })
  return [MESSAGE_COLUMNS, ...rows, ''].join('\n')
}

function familyAt(at: number): string {
  return `${FAMILY[Math.trunc(at / 8) % 8]}-${Math.trunc(at / 64)}`
}
