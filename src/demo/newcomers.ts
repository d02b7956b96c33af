import type { Day } from '#book/day.ts'
import { addDays } from '#book/day.ts'
import { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import type { Stranger } from '#book/person.ts'

type Newcomer = Stranger & {
  readonly id: string
  readonly addedDaysAgo: number
  readonly heardFrom?: readonly string[]
}

/** Written down at an event this week; what becomes of them is still open. */
const ON_CARDS: readonly Newcomer[] = [
  {
    id: 'rosa-menezes',
    name: { full: 'Rosa Menezes' },
    howWeMet: { where: 'The harbour open day', hook: 'Repairs sextants, and would show me how' },
    emails: [{ address: 'rosa.menezes@example.org' }],
    addedDaysAgo: 2,
  },
  {
    id: 'dele-bankole',
    name: { full: 'Dele Bankole' },
    howWeMet: { where: 'The queue at the town hall', hook: 'Maps every drinking fountain in the city' },
    addedDaysAgo: 5,
  },
]

/** Kept up with, as one does, and hardly to be placed any more. */
const VAGUE: readonly Newcomer[] = [
  {
    id: 'that-woman',
    name: { full: 'That woman from the night ferry' },
    howWeMet: { where: 'The night ferry to Ystad', when: '2023' },
    notes: 'Lent me a charger. Something with lighthouses.',
    addedDaysAgo: 300,
  },
  {
    id: 'jonas',
    name: { full: 'Jonas' },
    phones: [{ number: '+49 30 23125 471', label: 'mobile' }],
    tags: ['sailing'],
    addedDaysAgo: 350,
  },
  {
    id: 'teresa-p',
    name: { full: 'Teresa P' },
    emails: [{ address: 'teresa.p@example.net' }],
    howWeMet: { where: 'The maps meetup', when: '2024' },
    addedDaysAgo: 260,
  },
]

/** Known twice: once as a friend, and once as some address book has them. */
const TWICE: readonly Newcomer[] = [
  {
    id: 'ada-again',
    name: { full: 'Ada N. Okonkwo', given: 'Ada', family: 'Okonkwo' },
    emails: [{ address: 'ada@brightwater.example', label: 'work' }],
    positions: [{ organisation: 'Brightwater Analytics' }],
    heardFrom: ['vcard'],
    addedDaysAgo: 30,
  },
  {
    id: 'bert-again',
    name: { full: 'Bert Vandenberghe', given: 'Bert', family: 'Vandenberghe' },
    emails: [{ address: 'b.vandenberghe@example.com' }],
    addresses: [{ city: 'Lisbon' }],
    heardFrom: ['google'],
    addedDaysAgo: 30,
  },
]

/** Close, and the only address came back. */
const UNREACHED: Newcomer = {
  id: 'ewa-kowalczyk',
  name: { full: 'Ewa Kowalczyk', given: 'Ewa', family: 'Kowalczyk' },
  emails: [{ address: 'ewa@harbourlight.example', label: 'work', state: 'bounced' }],
  positions: [{ organisation: 'Harbourlight', title: 'Curator' }],
  howWeMet: { when: '2018', where: 'The lighthouse museum', hook: 'She collects the sound of foghorns' },
  kinds: ['friend'],
  addedDaysAgo: 380,
}

/** Whoever gives the owner something to tend: cards to decide on, people to place, doubles, a broken address. */
export function newcomers(today: Day): Person[] {
  const placed = [
    ...ON_CARDS.map((card) => ({
      ...card,
      cardFrom: addDays(today, -card.addedDaysAgo),
      howWeMet: { when: addDays(today, -card.addedDaysAgo), ...card.howWeMet },
    })),
    ...VAGUE.map((vague) => ({ ...vague, place: 'network', circleId: 'wide' })),
    ...TWICE,
    { ...UNREACHED, place: 'network', circleId: 'close' },
  ]
  return placed.map(({ addedDaysAgo, ...facts }) => Person.parse({ ...facts, addedOn: addDays(today, -addedDaysAgo) }))
}

/** The little that happened with them. */
export function happenedWithNewcomers(today: Day): Interaction[] {
  const happened = [
    ...ON_CARDS.map(({ id, addedDaysAgo }) => ({ id, kind: 'card-exchange', daysAgo: addedDaysAgo, more: {} })),
    { id: 'that-woman', kind: 'email', daysAgo: 210, more: { subject: 'The lighthouse list, as promised' } },
    { id: 'jonas', kind: 'message', daysAgo: 64, more: { notes: 'Are you there on Saturday again?' } },
    { id: 'teresa-p', kind: 'email', daysAgo: 120, more: { subject: 'Slides of the meetup' } },
    { id: 'ewa-kowalczyk', kind: 'met', daysAgo: 33, more: { whatTheyTold: 'The foghorn archive has a room now.' } },
  ]
  return happened.map(({ id, kind, daysAgo, more }) =>
    Interaction.parse({
      id: `new-${id}`,
      kind,
      direction: 'both',
      day: addDays(today, -daysAgo),
      personIds: [id],
      ...more,
    }),
  )
}
