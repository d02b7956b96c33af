import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { writeCard } from '#formats/vcard/write.ts'
import { people } from '#storage/people.ts'
import { getRecord, withoutVersion } from '#storage/records.ts'
import { action } from '../action.ts'
import { everythingAbout } from './everything-about.ts'
import { mentionsOf } from './mentions.ts'

export const exportEverythingAbout = action({
  name: 'export-everything-about',
  summary:
    'All that the book holds of one person, for them to see: facts, history, notes, photo, and who else names them',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId }),

  async run({ storage }, { id }) {
    const person = await getRecord(storage, people, id)
    const { alone, withOthers, hanging } = await everythingAbout(storage, id)
    return {
      person: withoutVersion(person),
      interactions: [...alone, ...withOthers].map(withoutVersion).toSorted(({ day: one }, { day: other }) => {
        return one < other ? -1 : one === other ? 0 : 1
      }),
      ...Object.fromEntries(
        hanging
          .filter(({ records }) => records.length > 0)
          .map(({ table, records }) => [table.kind, records.map(withoutVersion)]),
      ),
      mentions: await mentionsOf(storage, person),
      vcard: writeCard(person, { version: '4.0' }),
    }
  },
})
