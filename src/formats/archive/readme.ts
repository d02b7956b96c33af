import type { Day } from '#book/day.ts'
import { RecordKind } from '#book/record.ts'
import { bookPart } from './manifest.ts'
import { RECORD_WORDS } from './record-words.ts'

/** What the archive says of itself, in plain words, for whoever opens it in twenty years. */
export function readme(madeOn: Day): string {
  return `${[about(madeOn), ...RecordKind.options.map(kindWords)].join('\n')}\n`
}

function about(madeOn: Day): string {
  return `TENDRIL: THE WHOLE BOOK, AS OF ${madeOn}

This archive holds everything that your book of people holds. It needs no program but one that opens zip files.

Keep it as you would keep a diary. It holds your PRIVATE NOTES and those about other people, and it is not locked.
To give somebody a few contacts, export those people instead.


WHAT IS IN IT

  README.txt       this text
  book/            all of it, one file for each kind of record
  contacts.vcf     the people once more, for other address books, without private notes and without those put away
  photos/          the pictures once more, named after the people's ids; only if there are any
  manifest.json    how many records there are, and the SHA-256 sum of every file


HOW TO BRING IT BACK

Start a new, empty book in Tendril and load this file into it, as the settings page and the guide on export say. Leave the
zip as it is: every file is checked against the manifest, and nothing is taken over from an archive that was damaged or
changed. The new book then holds the same as the old one. The past steps that could be undone, and who is signed in,
stay behind.


HOW TO READ IT WITHOUT TENDRIL

The files in book/ are text in UTF-8. Each line is one record, written as a JSON object with its fields in the order of the
alphabet; "recordKind" says of which kind it is. A field that has nothing to say is left out. A day is written as
2026-05-17, a moment as 2026-05-17T09:30:00.000Z in UTC. Records mean each other by their ids. Each kind and its fields:
`
}

function kindWords(kind: RecordKind): string {
  const { is, fields } = RECORD_WORDS[kind]
  const lines = Object.entries(fields).map(([field, words]) => `    ${field}: ${words}`)
  return ['', `  ${bookPart(kind)}`, `  ${is}.`, ...lines].join('\n')
}
