import type { Aliveness } from '#actions/views.ts'
import type { Channel } from '#book/channel.ts'
import type { Direction, InteractionKind, Purpose } from '#book/interaction.ts'
import type { IconName } from '../ui/icons.tsx'

interface KindWords {
  /** For a list to choose from. */
  readonly name: string
  /** What happened, by who made the effort; `who` stands for the person's first name. */
  readonly out: string
  readonly in: string
  readonly both: string
}

/** The kinds of interaction in plain words, from the most real to the lightest. */
export const KINDS: Readonly<Record<InteractionKind, KindWords>> = {
  met: { name: 'Met', out: 'You went to see who', in: 'who came to see you', both: 'You met' },
  video: {
    name: 'Video call',
    out: 'You called who on video',
    in: 'who called you on video',
    both: 'You talked on video',
  },
  call: { name: 'Call', out: 'You called who', in: 'who called you', both: 'You talked on the phone' },
  letter: { name: 'Letter', out: 'You wrote a letter', in: 'who wrote you a letter', both: 'You wrote letters' },
  message: { name: 'Message', out: 'You wrote', in: 'who wrote', both: 'You wrote to each other' },
  email: { name: 'Email', out: 'You wrote an email', in: 'who wrote an email', both: 'You emailed each other' },
  introduction: { name: 'Introduction', out: 'You introduced who', in: 'who introduced you', both: 'An introduction' },
  event: {
    name: 'Event',
    out: 'You invited who to an event',
    in: 'who invited you to an event',
    both: 'You were at the same event',
  },
  comment: { name: 'Comment', out: 'You commented', in: 'who commented', both: 'You commented' },
  share: {
    name: 'Share',
    out: 'You shared something of theirs',
    in: 'who shared something of yours',
    both: 'You shared',
  },
  like: { name: 'Like', out: 'You liked something', in: 'who liked something', both: 'A like' },
  invitation: { name: 'Connection', out: 'You asked to connect', in: 'who asked to connect', both: 'You connected' },
  'card-exchange': {
    name: 'Business cards',
    out: 'You gave who your card',
    in: 'who gave you a card',
    both: 'You swapped cards',
  },
}

/** What somebody logging by hand is likely to choose. */
export const KINDS_TO_LOG: readonly InteractionKind[] = [
  'met',
  'video',
  'call',
  'letter',
  'email',
  'message',
  'introduction',
  'event',
  'comment',
  'like',
  'card-exchange',
]

/** `Marta wrote`, `You met`: one interaction in three words. */
export function happenedInWords(kind: InteractionKind, direction: Direction, who: string): string {
  return KINDS[kind][direction].replace('who', who)
}

export const KIND_ICONS: Readonly<Record<InteractionKind, IconName>> = {
  met: 'meet',
  video: 'video',
  call: 'call',
  letter: 'letter',
  message: 'message',
  email: 'email',
  introduction: 'people',
  event: 'calendar',
  comment: 'message',
  share: 'link',
  like: 'check',
  invitation: 'people',
  'card-exchange': 'letter',
}

interface ChannelWords {
  readonly name: string
  /** The one primary action of a card. */
  readonly verb: string
  readonly icon: IconName
  readonly kind: InteractionKind
}

export const CHANNELS: Readonly<Record<Channel, ChannelWords>> = {
  message: { name: 'Message', verb: 'Write', icon: 'message', kind: 'message' },
  email: { name: 'Email', verb: 'Write', icon: 'email', kind: 'email' },
  letter: { name: 'Letter', verb: 'Write', icon: 'letter', kind: 'letter' },
  call: { name: 'Call', verb: 'Call', icon: 'call', kind: 'call' },
  video: { name: 'Video call', verb: 'Call', icon: 'video', kind: 'video' },
  meet: { name: 'Meet', verb: 'Invite', icon: 'meet', kind: 'met' },
}

export const PURPOSES: Readonly<Record<Purpose, string>> = {
  asked: 'asked',
  answered: 'answered',
  shared: 'shared',
  brainstormed: 'brainstormed',
  learned: 'learned',
  'caught-up': 'caught up',
  thanked: 'thanked',
}

/** The four words of a tie, and the one for a tie to which nothing has happened yet. */
export const ALIVENESS: Readonly<Record<Aliveness, string>> = {
  warm: 'warm',
  cooling: 'cooling',
  quiet: 'quiet',
  dormant: 'dormant',
  new: 'new',
}

/** `Marta` of `Dr. Marta Ruiz`: for sentences. A name of one word, or in a script without spaces, stays whole. */
export function firstName(name: string, given?: string): string {
  if (given !== undefined && given !== '') return given
  const words = name.trim().split(/\s+/)
  // A title ends with a dot and is longer than an initial.
  return words.find((word) => !/^\p{L}{2,}\.$/u.test(word)) ?? name
}
