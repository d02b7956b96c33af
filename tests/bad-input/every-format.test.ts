import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formats } from '#formats/index.ts'
import { openTestBook } from '../book.ts'
import { storedZip } from '../proofs/fuzz/input.ts'
import { openImportHouse } from './import-house.ts'
import { zipped } from './zips.ts'

const OUTLOOK =
  'First Name,Last Name,E-mail Address,E-mail Display Name,E-mail Type,Business Phone,Home Phone,Business Street\n'
const GOOGLE = 'First Name,Phonetic First Name,Last Name,Labels,E-mail 1 - Value\n'
const LINKEDIN = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'

type File = readonly [name: string, bytes: string | Uint8Array]

/** A file of each kind as it breaks on its way: cut off, or with something else in the middle of it. */
const broken: Readonly<Record<string, () => Promise<readonly File[]>>> = {
  abbu: async () => [
    ['AddressBook-v22.abcddb', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 0x41)])],
    ['Contacts.abbu.zip', await zipped({ name: 'Contacts.abbu/AddressBook-v22.abcddb', bytes: 'not a database' })],
  ],
  facebook: async () => [
    ['your_friends.json', '{"friends_v2":[{"name":"Ana","timestamp":17'],
    ['friends.html', '<html><body><h1>Friends</h1>'],
  ],
  google: async () => [['contacts.csv', torn(GOOGLE, 'Grace,,Hopper,* myContacts,g@example.org\n')]],
  icalendar: async () => [['work.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lunch\r\nDTSTART:2026']],
  jcard: async () => [['card.json', '["vcard",[["fn",{},"text","Ad']],
  jscontact: async () => [['card.json', '{"@type":"Card","name":{"full":"Ad']],
  linkedin: async () => [['Connections.csv', torn(LINKEDIN, 'Grace,Hopper,,,Navy,Admiral,01 Feb 2024\n')]],
  mail: async () => [
    [
      'mail.mbox',
      'From a@b.c Thu Jan  1 00:00:00 2026\nFrom: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent',
    ],
    ['letter.eml', `From: a@b.c\nSubject: =?utf-8?b?${'A'.repeat(70_000)}`],
  ],
  monica: async () => [
    [
      'monica.json',
      '{"version":"1.0-preview.1","app_version":"4.1.2","account":{"uuid":"a","data":[{"type":"contact","values":[{',
    ],
    ['monica.sql', "# Monica\nINSERT IGNORE INTO `contacts` (`id`, `first_name`) VALUES (1, 'Ad"],
  ],
  outlook: async () => [['contacts.csv', torn(OUTLOOK, 'Grace,Hopper,g@example.org,,,,,\n')]],
  table: async () => [['people.csv', torn('Name,E-mail,Phone\n', 'Grace Hopper,g@example.org,+351 912 345 678\n')]],
  vcard: async () => [
    ['cards.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ad'],
    ['cards.vcf', 'no card'],
  ],
  whatsapp: async () => [
    [
      'WhatsApp Chat with Ana.txt',
      Buffer.concat([Buffer.from('03/04/2024, 10:11 - Ana: hi\n'), Buffer.alloc(3000, 0xff)]),
    ],
    ['WhatsApp Chat - Ana.zip', await zipped({ name: '_chat.txt', bytes: '' })],
  ],
}

function torn(header: string, row: string): Buffer {
  return Buffer.concat([Buffer.from(header + row.repeat(3000)), Buffer.from('é'), Buffer.from([0xc3, 0x28, 0xff])])
}

test.each(Object.keys(formats))(
  'BI-14: a broken file for %s fails in words or loses only what is broken, and the next is read',
  async (name) => {
    const house = await openImportHouse()
    const files = (await broken[name]?.()) ?? []
    expect(files).not.toHaveLength(0)
    for (const [called, bytes] of files) {
      const { view } = await house.bring(called, bytes)
      expect(['failed', 'ready', 'asking']).toContain(view.state)
      if (view.state === 'ready')
        expect(view.counts.problems + view.counts.leftOut + view.counts.records).toBeGreaterThan(0)
    }
    await house.goesOn()
  },
)

test('BI-14: an import that failed is not tried again when the program starts anew', async () => {
  const house = await openImportHouse()
  await house.bring('your_friends.json', '{"friends_v2":[{"name":"Ana"')
  expect(house.book.context.imports.list()).toHaveLength(1)
  const again = await openTestBook({ where: { file: path.join(house.folder, 'book.sqlite') } })
  expect(again.context.imports.list()).toEqual([])
  expect(await again.dump()).toEqual(await house.book.dump())
})

const LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&b;&f;</x>'

test('BI-15: markup is nothing that any reader knows: no entity is expanded, nothing is fetched', async () => {
  const house = await openImportHouse()
  for (const name of [
    'book.xml',
    'feed.opml',
    'card.xhtml',
    'a.svg',
    'book',
    'x.csv',
    'x.txt',
    'x.ics',
    'x.json',
    'x.mbox',
  ]) {
    const { view } = await house.bring(name, LAUGHS)
    expect([name, view.state]).toEqual([name, 'failed'])
    expect(view.problem).not.toMatch(/haha|root:/)
  }
  const { view } = await house.bring('x.vcf', LAUGHS)
  expect(view.problem).toContain('none of its lines says BEGIN:VCARD')
  await house.goesOn()
})

test('BI-15: no package that parses markup is among those that run', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(
    Object.keys(dependencies).filter((name) => /xml|sax|dom5|jsdom|parse5|htmlparser|cheerio/i.test(name)),
  ).toEqual([])
})

/** Enough for a parser that takes the square of it to be seen, and for the whole to be read in seconds. */
const BUSY_LETTERS = 250_000

/** Long lines that have kept one parser or another busy for hours. */
const BUSY = [
  '"',
  '""',
  '[',
  '{"a":',
  '(',
  '<',
  '\\',
  ' ',
  '=?',
  'a@',
  ';',
  ',',
  '-',
  '=\r',
  '\u200e',
  '://',
  "'",
  '\t',
  '=C3',
].map((unit) => unit.repeat(Math.floor(BUSY_LETTERS / unit.length)))

/** Each kind of file with such a line wherever one can stand. */
const busy: Readonly<Record<string, (line: string) => File>> = {
  abbu: (line) => ['AddressBook-v22.abcddb', `SQLite format 3\0${line}`],
  facebook: (line) => [
    'message_1.json',
    `{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1,"content":${JSON.stringify(line)}},${line}`,
  ],
  google: (line) => ['contacts.csv', `${GOOGLE}Grace,,Hopper,,g@example.org\n${line}\nAda,,Byron,,a@example.org\n`],
  icalendar: (line) => [
    'work.ics',
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260101\nRRULE:${line}\nSUMMARY:${line}\nATTENDEE;CN=${line}:mailto:${line}\nEND:VEVENT\n`,
  ],
  jcard: (line) => ['card.json', `["vcard",[["fn",{},"text",${JSON.stringify(line)}]]]\n["vcard",${line}`],
  jscontact: (line) => ['card.json', `{"@type":"Card","name":{"full":${JSON.stringify(line)}}}\n{"@type":${line}`],
  linkedin: (line) => [
    'Connections.csv',
    `${LINKEDIN}Grace,Hopper,,,,,01 Feb 2024\n${line}\nAda,Byron,,,,,01 Feb 2024\n`,
  ],
  mail: (line) => [
    'mail.mbox',
    `From a@b.c Thu Jan  1 00:00:00 2026\nFrom: ${line.slice(0, 60_000)}\nTo: ${line}\n\n${line}\n`,
  ],
  monica: (line) => [
    'monica.sql',
    `# Monica\nINSERT IGNORE INTO \`contacts\` (\`id\`, \`first_name\`) VALUES (1, 'Ada');\nINSERT INTO \`notes\` VALUES (${line}`,
  ],
  outlook: (line) => [
    'contacts.csv',
    `${OUTLOOK}Grace,Hopper,g@example.org,,,,,\n${line}\nAda,Byron,a@example.org,,,,,\n`,
  ],
  table: (line) => [
    'people.csv',
    `Name,E-mail,Phone\nGrace Hopper,g@example.org,1\n${line}\nAda Byron,a@example.org,2\n`,
  ],
  vcard: (line) => [
    'cards.vcf',
    `BEGIN:VCARD\nFN:Ada\nN:${line}\nTEL;TYPE=${line}:1\nEMAIL:${line}\nNOTE;ENCODING=QUOTED-PRINTABLE:${line}\nEND:VCARD\n`,
  ],
  whatsapp: (line) => [
    'WhatsApp Chat with Ana.txt',
    `03/04/2024, 10:11 - Ana: ${line}\n${line}\n03/04/2024, 10:12 - ${line}\n`,
  ],
}

test.each(Object.keys(formats))(
  'BI-16: megabytes in one line keep %s busy no longer than other megabytes',
  async (name) => {
    const house = await openImportHouse()
    const make = busy[name]
    if (make === undefined) throw new Error(`There is no such file for ${name} yet`)
    const parts = BUSY.map((line, at) => {
      const [called, bytes] = make(line)
      return { name: `${at}/${called}`, bytes: Buffer.from(bytes) }
    })
    // Not compressed: so much of one sign would be refused as a bomb before anybody read it.
    const { view } = await house.bring('several.zip', storedZip(parts))
    expect(['failed', 'ready', 'asking']).toContain(view.state)
    expect(view.problem ?? '').not.toContain('200 times')
    await house.goesOn()
  },
)
