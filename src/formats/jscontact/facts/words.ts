import { cutShort } from '../../vcard/claim.ts'
import { claimOf } from '../claim.ts'
import type { Claim, FactKind } from '../claim.ts'
import { chosen, plainText, wholeTextIn } from '../piece.ts'
import type { Piece } from '../piece.ts'

const LONGEST_NOTES = 100_000
const LONGEST_TAG = 100

/** Notes; several become one text. */
export const notes: FactKind = {
  claims(sheet) {
    const entries = sheet.entries('notes')
    const texts = entries.map((entry) => wholeTextIn(entry.value, 'note')).filter((text) => text.trim() !== '')
    const told = cutShort(texts.join('\n'), LONGEST_NOTES)
    if (told === '') return []
    const claim: Omit<Claim, 'isPlain'> = {
      key: `notes:${told}`,
      pieces: entries,
      add: (draft) => void (draft.notes = told),
    }
    return [claimOf(claim, [{ path: ['notes', ''], value: { note: told } }], sheet)]
  },
  written: ({ notes: text }) =>
    text === undefined || text.trim() === ''
      ? []
      : [
          {
            key: `notes:${text}`,
            pieces: (newEntry) => [{ path: ['notes', newEntry('notes')], value: { note: text } }],
          },
        ],
}

/** Keywords, which have no order. */
export const tags: FactKind = {
  claims(sheet) {
    const piece = sheet.whole('keywords')
    const said = chosen(piece?.value).map((word) => plainText(word).trim())
    const told = [...new Set(said.filter((word) => word !== '' && word.length <= LONGEST_TAG))]
    if (piece === undefined || told.length === 0) return []
    const claim: Omit<Claim, 'isPlain'> = {
      key: keyOf(told),
      pieces: [piece],
      add: (draft) => void (draft.tags = told),
    }
    return [claimOf(claim, [pieceFor(told)], sheet)]
  },
  written: ({ tags: list }) => (list.length === 0 ? [] : [{ key: keyOf(list), pieces: () => [pieceFor(list)] }]),
}

function pieceFor(list: readonly string[]): Piece {
  return { path: ['keywords'], value: Object.fromEntries(list.map((tag) => [tag, true])) }
}

function keyOf(list: readonly string[]): string {
  return `tags:${JSON.stringify(list.toSorted())}`
}
