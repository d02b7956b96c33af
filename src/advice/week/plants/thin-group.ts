import { sayNumber } from '../../say.ts'
import { alivenessOf } from '../../tie.ts'
import type { PlantKind } from './plant.ts'

/** Fewer make no group that could go quiet. */
const SMALLEST_GROUP = 3

/** A part of life from which nobody is close any more: a group whose ties have all gone quiet. */
export const thinGroup: PlantKind = {
  kind: 'thin-group',
  atMost: 1,
  find: ({ plan, today, groups }) => {
    const members = new Map<string, { all: number; alive: number; liveliest: string; warmth: number }>()
    for (const one of plan.view.ties) {
      const isAlive = ['warm', 'cooling'].includes(alivenessOf(one.tie, today))
      for (const groupId of one.groupIds) {
        const group = members.get(groupId) ?? { all: 0, alive: 0, liveliest: one.name, warmth: 0 }
        group.all += 1
        if (isAlive) group.alive += 1
        if (one.tie.strengthAtEpoch > group.warmth)
          Object.assign(group, { liveliest: one.name, warmth: one.tie.strengthAtEpoch })
        members.set(groupId, group)
      }
    }
    return groups.flatMap(({ id, name }) => {
      const group = members.get(id)
      if (group === undefined || group.all < SMALLEST_GROUP || group.alive > 0) return []
      return {
        kind: 'thin-group',
        key: `thin-group-${id}`,
        headline: `Say hello to somebody of ${name}, to ${group.liveliest} perhaps.`,
        because: [`All ${sayNumber(group.all)} ties of ${name} in your network have gone quiet.`] as const,
        link: { words: `To ${name}`, to: `/groups/${id}` },
      }
    })
  },
}
