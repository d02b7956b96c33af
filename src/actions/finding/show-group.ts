import { z } from 'zod'
import { strengthOn } from '#advice/tie.ts'
import { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { togetherIn } from '#storage/group-together.ts'
import { groups } from '#storage/groups.ts'
import { listPeople, scanPeople } from '#storage/people-list.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { personRow } from '../people-rows.ts'
import type { GroupPage } from '../views.ts'

const MOST_TOGETHER = 50

export const showGroup = action({
  name: 'show-group',
  summary: 'A group: who is in it, its seasons and notes, and what you did together',
  effect: 'reads',
  input: z.strictObject({
    group: RecordId,
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(100),
  }),

  async run({ storage, today }, { group: id, offset, limit }): Promise<GroupPage> {
    const group = await getRecord(storage, groups, id)
    const day = await today()
    const circles = await listCircles(storage)
    const scanned = await scanPeople(storage, { groupId: id })
    const inTouchFirst = scanned.toSorted((one, other) => strengthOn(other.tie, day) - strengthOn(one.tie, day))
    const ids = inTouchFirst.slice(offset, offset + limit).map((person) => person.id)
    const listed = await listPeople(storage, { ids }, { sort: 'name' })
    const rowById = new Map(listed.map((person) => [person.id, personRow(person, circles, day)]))
    const together = await togetherIn(storage, id, { offset: 0, limit: MOST_TOGETHER })
    const participants = [...new Set(together.entries.flatMap(({ personIds }) => personIds))]
    const known = await listPeople(storage, { ids: participants }, { sort: 'name' })
    const names = new Map(known.map((person) => [person.id, person.name]))
    return {
      group,
      members: ids.flatMap((memberId) => rowById.get(memberId) ?? []),
      total: scanned.length,
      together: together.entries.map((entry) => ({
        ...entry,
        withNames: entry.personIds.map((personId) => ({
          id: personId,
          name: names.get(personId) ?? 'somebody no longer in the book',
        })),
      })),
      togetherTotal: together.total,
    }
  },
})
