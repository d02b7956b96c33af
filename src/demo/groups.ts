import type { Group } from '#book/circle.ts'
import type { GroupId } from './cast/member.ts'

/** What the owner's groups are called. The family is shielded: no view of work ever shows it. */
export const GROUPS: readonly (Group & { readonly id: GroupId })[] = [
  {
    id: 'choir',
    name: 'Thursday choir',
    shielded: false,
    notes: 'Second altos, back row. Rehearsal at half past seven in the school hall; Marisol has the key.',
    seasons: [
      { name: 'Advent concerts', from: '12-01', until: '12-21', meaning: 'a good time to write' },
      { name: 'Summer break', from: '07-15', until: '08-31', meaning: 'leave them in peace' },
    ],
  },
  {
    id: 'family',
    name: 'Family',
    shielded: true,
    seasons: [{ name: 'Midsummer', from: '06-24', meaning: 'a good time to write' }],
  },
  { id: 'softball', name: 'Belém Swallows, softball', shielded: false },
  { id: 'work', name: 'Tidewater Maps', shielded: false },
]
