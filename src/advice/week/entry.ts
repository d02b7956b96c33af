import type { Day } from '#book/day.ts'
import type { Interaction, InteractionKind } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import type { SpanFacts } from './facts.ts'

/** One thing behind a number, so that every number can be opened to what it counts. */
export interface WeekEntry {
  readonly day: Day
  /** `A call with Ana Kovač` */
  readonly words: string
  /** What it was about, as written down. */
  readonly told?: string
  readonly personIds: readonly RecordId[]
}

const GIST_LENGTH = 140
const MOST_NAMES = 4

export function entryOf(facts: SpanFacts, interaction: Interaction): WeekEntry {
  const { day, kind, direction, personIds } = interaction
  const told = gistOf(interaction.whatTheyTold ?? interaction.notes ?? interaction.subject)
  const link = LINK[kind] ?? { out: 'to', in: 'from', both: 'with' }[direction]
  return {
    day,
    words: `${NOUN[kind]} ${link} ${namesOf(facts, personIds)}`,
    personIds,
    ...(told === undefined ? {} : { told }),
  }
}

/** `Ana Kovač, Bo Lind and three more` */
export function namesOf({ nameOf }: Pick<SpanFacts, 'nameOf'>, personIds: readonly RecordId[]): string {
  const named = personIds.slice(0, MOST_NAMES).map(nameOf)
  const more = personIds.length - named.length
  return new Intl.ListFormat('en-GB').format(more === 0 ? named : [...named, `${String(more)} more`])
}

function gistOf(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim()
  if (line === undefined || line === '') return undefined
  return line.length <= GIST_LENGTH ? line : `${line.slice(0, GIST_LENGTH - 1).trimEnd()}…`
}

const NOUN: Readonly<Record<InteractionKind, string>> = {
  met: 'A meeting',
  video: 'A video call',
  call: 'A call',
  letter: 'A letter',
  message: 'A message',
  email: 'An email',
  introduction: 'An introduction',
  event: 'An event',
  comment: 'A comment',
  share: 'Something shared',
  like: 'A like',
  invitation: 'An invitation to connect',
  'card-exchange': 'Business cards',
}

/** Where the way it went does not say how to name the other side. */
const LINK: Partial<Readonly<Record<InteractionKind, string>>> = {
  met: 'with',
  video: 'with',
  call: 'with',
  introduction: 'with',
  event: 'with',
  invitation: 'with',
  'card-exchange': 'with',
}
