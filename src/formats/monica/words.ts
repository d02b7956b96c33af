import type { Contact } from './contact.ts'
import type { Fields } from './fields.ts'

/** The notes of a person: what the owner wrote in Monica, each with its day, the oldest first. */
export function notesOf({ fields, notes, lifeEvents, pets }: Contact): string {
  const dated = [
    ...notes.map((note) => ({ day: note.day('created_at'), words: note.text('body') })),
    ...lifeEvents.map((event) => ({ day: event.fields.day('happened_at'), words: lifeEvent(event) })),
  ].filter(({ words }) => words !== '')
  const inOrder = dated.toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
  return [
    fields.text('description'),
    labelled('Food', fields.text('food_preferences')),
    ...pets.map(({ fields: pet, category }) => labelled('Pet', joined(pet.text('name'), inBrackets(category)))),
    ...inOrder.map(({ day, words }) => (day === undefined ? words : `${day}: ${words}`)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Gifts and debts: nobody else's business, whoever the book is shared with. */
export function privateNotesOf({ gifts, debts }: Contact): string {
  return [...gifts.map(gift), ...debts.map(debt)].join('\n')
}

function lifeEvent({ fields, type }: { fields: Fields; type: string }): string {
  return [type, fields.text('name'), fields.text('note')].filter((text) => text !== '').join(': ')
}

const GIFTS: Readonly<Record<string, string>> = {
  idea: 'Idea for a gift',
  offered: 'Gift given',
  received: 'Gift received',
}

function gift(fields: Fields): string {
  const day = fields.day('date') ?? fields.day('created_at')
  const called = GIFTS[fields.text('status')] ?? 'Gift'
  const amount = labelled('amount', fields.text('amount'))
  const words = [fields.text('name'), fields.text('comment'), amount, fields.text('url')].filter((text) => text !== '')
  return dated(day, `${called}: ${words.join(', ')}`)
}

function debt(fields: Fields): string {
  const who = fields.isYes('in_debt') ? 'I owe them' : 'They owe me'
  const state = fields.text('status') === 'complete' ? 'settled' : ''
  const sum = joined(fields.text('amount'), fields.text('currency'))
  return dated(fields.day('created_at'), joined(who, sum, labelled('for', fields.text('reason')), inBrackets(state)))
}

function dated(day: string | undefined, words: string): string {
  return day === undefined ? words : `${day}: ${words}`
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`
}

function inBrackets(text: string): string {
  return text === '' ? '' : `(${text})`
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}
