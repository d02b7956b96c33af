import { sayDay, sayWeekday } from '#advice/say.ts'
import { daysBetween, type Day } from '#book/day.ts'
import type { Direction, InteractionKind } from '#book/interaction.ts'

export interface Told {
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly day: Day
  readonly names: readonly string[]
  readonly whatTheyTold: string | undefined
  readonly notes: string | undefined
}

/** What was understood, in one plain line: `Met Ana Kovač today. They told you: her mother is ill. Note: coffee.` */
export function sentenceFor(told: Told, today: Day): string {
  const names = told.names.length === 0 ? 'somebody' : new Intl.ListFormat('en').format(told.names)
  const happened = `${SAY[told.kind][told.direction].replace('NAMES', () => names)} ${sayWhen(told.day, today)}`
  const more = [
    ...(told.whatTheyTold === undefined ? [] : [`They told you: ${told.whatTheyTold}`]),
    ...(told.notes === undefined ? [] : [`Note: ${told.notes}`]),
  ]
  return [happened, ...more].map((part) => (/[.?…]$/.test(part) ? part : `${part}.`)).join(' ')
}

function sayWhen(day: Day, today: Day): string {
  const daysAgo = daysBetween(day, today)
  if (daysAgo === 0) return 'today'
  if (daysAgo === 1) return 'yesterday'
  return daysAgo > 0 && daysAgo < 7 ? `on ${sayWeekday(day)} (${sayDay(day)})` : `on ${sayDay(day)}`
}

const SAY: Readonly<Record<InteractionKind, Readonly<Record<Direction, string>>>> = {
  met: { out: 'Met NAMES', in: 'Met NAMES', both: 'Met NAMES' },
  video: { out: 'Video call with NAMES', in: 'Video call with NAMES', both: 'Video call with NAMES' },
  call: { out: 'Called NAMES', in: 'A call from NAMES', both: 'Talked with NAMES' },
  letter: { out: 'A letter to NAMES', in: 'A letter from NAMES', both: 'Letters with NAMES' },
  message: { out: 'A message to NAMES', in: 'A message from NAMES', both: 'Messages with NAMES' },
  email: { out: 'An email to NAMES', in: 'An email from NAMES', both: 'Emails with NAMES' },
  introduction: {
    out: 'An introduction you made for NAMES',
    in: 'An introduction made for you: NAMES',
    both: 'An introduction: NAMES',
  },
  event: { out: 'At an event with NAMES', in: 'At an event with NAMES', both: 'At an event with NAMES' },
  comment: { out: 'A comment for NAMES', in: 'A comment from NAMES', both: 'Comments with NAMES' },
  share: { out: 'Shared something of NAMES', in: 'NAMES shared something of yours', both: 'Shared things with NAMES' },
  like: { out: 'A like for NAMES', in: 'A like from NAMES', both: 'Likes with NAMES' },
  invitation: {
    out: 'A connection request to NAMES',
    in: 'A connection request from NAMES',
    both: 'Connected with NAMES',
  },
  'card-exchange': {
    out: 'Gave a card to NAMES',
    in: 'Got a card from NAMES',
    both: 'Exchanged cards with NAMES',
  },
}
