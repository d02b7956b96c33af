import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { writeCard } from '#formats/vcard/write.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const exportPerson = action({
  name: 'export-person',
  summary: 'A person as a vCard, without private notes',
  effect: 'reads',
  input: z.strictObject({ id: RecordId, version: z.enum(['3.0', '4.0']).default('3.0') }),

  async run({ storage }, { id, version }) {
    return { vcard: writeCard(await getRecord(storage, people, id), { version }) }
  },

  print: ({ vcard }) => vcard,
})
