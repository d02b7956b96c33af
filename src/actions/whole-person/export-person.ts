import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { writeCard } from '#formats/vcard/write.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { photosForCards } from '../photo/for-cards.ts'

export const exportPerson = action({
  name: 'export-person',
  summary: 'A person as a vCard, with their picture and without private notes',
  effect: 'reads',
  input: z.strictObject({
    id: RecordId,
    version: z.enum(['3.0', '4.0']).default('3.0'),
    photos: z.boolean().default(true),
  }),

  async run({ storage }, { id, version, photos }) {
    const person = await getRecord(storage, people, id)
    const photoById = await photosForCards(storage, photos ? [id] : [])
    return { vcard: writeCard(person, { version, photo: photoById.get(id) }) }
  },

  print: ({ vcard }) => vcard,
})
