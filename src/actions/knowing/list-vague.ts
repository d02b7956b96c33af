import { z } from 'zod'
import { VAGUENESS_IN_WORDS, vaguenessOf } from '#book/vague.ts'
import type { Vagueness } from '#book/vague.ts'
import { workOf } from '#book/person.ts'
import type { Person, Place } from '#book/person.ts'
import type { Day } from '#book/day.ts'
import type { Stored } from '#book/record.ts'
import { listVague as listFromStorage } from '#storage/vague-list.ts'
import { allWith } from '#storage/interactions.ts'
import { action } from '../action.ts'

/** Somebody to place, with everything that may help to remember. */
export interface VaguePerson {
  readonly person: Stored<Person>
  readonly work: string | undefined
  readonly place: Place
  readonly missing: readonly { readonly reason: Vagueness; readonly words: string }[]
  /** What the book knows that may bring them back to mind, in sentences. */
  readonly traces: readonly string[]
  readonly firstDay: Day | undefined
  readonly lastDay: Day | undefined
}

export const listVague = action({
  name: 'list-vague',
  summary: 'People you could hardly place, those you talk with first, with what the book still knows of them',
  effect: 'reads',
  input: z.strictObject({
    place: z.enum(['network', 'pool']).default('network'),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(50).default(10),
  }),

  async run({ storage }, { place, offset, limit }): Promise<{ people: VaguePerson[]; total: number }> {
    const { people, total } = await listFromStorage(storage, { place, offset, limit })
    const shown: VaguePerson[] = []
    for (const person of people) {
      const history = await allWith(storage, person.id)
      const subjects = [...new Set(history.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))]
      shown.push({
        person,
        work: workOf(person),
        place: person.place,
        missing: vaguenessOf(person).map((reason) => ({ reason, words: VAGUENESS_IN_WORDS[reason] })),
        traces: tracesOf(person, subjects),
        firstDay: history[0]?.day,
        lastDay: history.at(-1)?.day,
      })
    }
    return { people: shown, total }
  },
})

const MOST_SUBJECTS = 3

function tracesOf(person: Person, subjects: readonly string[]): string[] {
  const { when, where } = person.howWeMet
  return [
    ...(where === undefined ? [] : [`You met at ${[where, when].filter((part) => part !== undefined).join(', ')}.`]),
    ...(where !== undefined || when === undefined ? [] : [`You met ${when}.`]),
    ...(person.notes === undefined ? [] : [firstLine(person.notes)]),
    ...aboutSubjects(subjects),
    ...(person.tags.length === 0 ? [] : [`Tagged ${person.tags.slice(0, 5).join(', ')}.`]),
  ]
}

/** A reply has the subject of what it answers. */
function aboutSubjects(subjects: readonly string[]): string[] {
  const plain = [
    ...new Set(subjects.map((subject) => subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|vs):\s*)+/iu, '').trim())),
  ]
  const shown = plain.filter((subject) => subject !== '').slice(0, MOST_SUBJECTS)
  if (shown.length === 0) return []
  const quoted = shown.map((subject) => `\u201C${subject}\u201D`)
  return [`There was something about ${new Intl.ListFormat('en-GB').format(quoted)}.`]
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200)
}
