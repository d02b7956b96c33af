import { z } from 'zod'
import { listCircles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { countGroupMembers, countPeople, listPeople } from '#storage/people-list.ts'
import { allRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import { action } from './action.ts'
import { alivenessWord } from './people-rows.ts'
import { shownSettings } from './shown-settings.ts'
import type { Aliveness, BookOverview } from './views.ts'

export const overview = action({
  name: 'overview',
  summary: 'The circles and how alive they are, the groups, the settings',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage, today }): Promise<BookOverview> {
    const day = await today()
    const network = await listPeople(storage, { place: 'network' }, { sort: 'name' })
    const aliveness = new Map<string, Record<Aliveness, number>>()
    for (const person of network) {
      const counts = aliveness.get(person.circleId ?? '') ?? noneYet()
      counts[alivenessWord(person.tie, day)] += 1
      aliveness.set(person.circleId ?? '', counts)
    }
    const members = await countGroupMembers(storage)
    return {
      network: network.length,
      pool: await countPeople(storage, { place: 'pool' }),
      circles: (await listCircles(storage)).map((circle) => {
        const counts = aliveness.get(circle.id) ?? noneYet()
        return { ...circle, people: Object.values(counts).reduce((sum, count) => sum + count, 0), aliveness: counts }
      }),
      groups: (await allRecords(storage, groups)).map((group) => ({ ...group, people: members.get(group.id) ?? 0 })),
      settings: shownSettings(await readSettings(storage)),
      today: day,
      seq: await storage.seq(),
    }
  },
})

function noneYet(): Record<Aliveness, number> {
  return { warm: 0, cooling: 0, quiet: 0, dormant: 0, new: 0 }
}
