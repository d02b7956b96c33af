import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { SavedList } from '#book/saved-list.ts'
import { Refusal } from '#book/refusal.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { savedLists } from '#storage/saved-lists.ts'
import { action } from '../action.ts'
import { peopleFilter } from '../people-filter.ts'
import { refuseUnknownPlaces } from '../placing.ts'

export const saveList = action({
  name: 'save-list',
  summary: 'Keeps a way to look at people under a name, or changes one that is kept',
  effect: 'writes',
  input: z.strictObject({
    /** Both left out: a new list. */
    list: RecordId.optional(),
    version: Version.optional(),
    name: SavedList.shape.name,
    filter: z.strictObject(peopleFilter).default({}),
    /** As the screen calls them: some are in every row, others are asked for. */
    columns: SavedList.shape.columns,
  }),

  async run({ storage, today, newId }, { list: id, version, name, filter, columns }) {
    await refuseUnknownPlaces(storage, {
      circleId: filter.circle,
      groupIds: filter.group === undefined ? [] : [filter.group],
    })
    const said = { name, columns, filter: withoutNothing(filter) }
    return storage.write({ label: `Saved the list ${name}`, today: await today() }, async (writer) => {
      if (id === undefined) {
        const list = await createRecord(writer, savedLists, { id: newId(), ...said })
        return { list, step: writer.step }
      }
      if (version === undefined) throw new Refusal('invalid', 'To change a list, say which version of it was read')
      const known = await getRecord(writer, savedLists, id)
      return { list: await updateRecord(writer, savedLists, { ...known, ...said, version }), step: writer.step }
    })
  },
})

function withoutNothing(filter: Partial<Record<string, string | boolean | string[]>>): SavedList['filter'] {
  const some = Object.entries(filter).filter((entry): entry is [string, string | boolean | string[]] => {
    return entry[1] !== undefined
  })
  return Object.fromEntries(some)
}
