import { actions } from '#actions/index.ts'
import type { Context } from '#actions/action.ts'
import type { Person } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import type { Stored } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { run } from '../kill/steps.ts'
import type { Way } from './work.ts'

/** Straight into the book's file, as the terminal and agents write. `inBook` lends an opened book for one call. */
export function byStorage(inBook: <T>(work: (context: Context) => Promise<T>) => Promise<T>): Way {
  return {
    read: (personId) =>
      inBook(async ({ storage }) => {
        const { version, notes = '' } = await getRecord<Person>(storage, people, personId)
        return { version, notes }
      }),
    edit: ({ personId, version, notes }) =>
      inBook(async (context) => {
        try {
          const answer = await run(context, 'edit-person', { id: personId, version, change: { notes } })
          return { version: (answer as { readonly person: Stored<Person> }).person.version }
        } catch (error) {
          if (error instanceof Refusal && error.code === 'conflict') return { conflict: error.details }
          throw error
        }
      }),
    log: (personIds, notes) =>
      inBook(async (context) => {
        const input = actions['log-interaction'].input.parse({ personIds, kind: 'call', notes, day: '2026-05-01' })
        await actions['log-interaction'].run(context, input)
      }),
  }
}
