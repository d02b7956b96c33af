import type { Direction, InteractionKind } from '#book/interaction.ts'
import type { Token } from './tokens.ts'

/** Words that say what happened. */
export interface KindWords {
  readonly kind: InteractionKind
  /** A named medium (`zoom`, `letter`) outdoes a plain verb (`met`), which outdoes a vague one (`wrote`). */
  readonly strength: 1 | 2 | 3
  /** Verbs take a person: `called Ana`, `Ana called`. Nouns need a word between: `coffee with Ana`. */
  readonly part: 'verb' | 'noun'
  /** Who made the effort when the owner is the one who did it. */
  readonly direction: Direction
  /** The word says more than the kind does, as `lunch` does, so it is kept in the notes. */
  readonly tellsMore: boolean
  /** How many words. */
  readonly length: number
}

type Row = Omit<KindWords, 'length'> & { readonly phrases: string }

const met = { kind: 'met', strength: 2, direction: 'both' } as const
const ROWS: readonly Row[] = [
  {
    ...met,
    part: 'verb',
    tellsMore: false,
    phrases: 'met|meet|met up|saw|seen|visited|visit|ran into|bumped into|hung out|got together|hosted|joined|hugged',
  },
  {
    ...met,
    part: 'verb',
    strength: 1,
    tellsMore: false,
    phrases: 'caught up|catch up|catching up|went|said hi|said hello',
  },
  {
    ...met,
    part: 'noun',
    tellsMore: true,
    phrases:
      'coffee|lunch|dinner|breakfast|brunch|supper|drinks|drink|beer|beers|wine|tea|walk|walked|hike|hiked|run|ran|ride|' +
      'picnic|barbecue|party|wedding|birthday|school run|game|gym|yoga|softball|football|tennis|golf|chess|choir|climbing|' +
      'playground|meeting|workshop|interview|pairing|worked|sat',
  },
  { ...met, part: 'noun', strength: 1, tellsMore: false, phrases: 'catch-up|catchup' },
  {
    kind: 'video',
    strength: 3,
    part: 'verb',
    direction: 'both',
    tellsMore: false,
    phrases:
      'zoom|zoomed|facetime|facetimed|skype|skyped|video call|video chat|video called|video|videocall|google meet|webex',
  },
  {
    kind: 'call',
    strength: 2,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'called|call|phoned|rang|ring|called up|called back|rang up|voicemail',
  },
  {
    kind: 'call',
    strength: 1,
    part: 'verb',
    direction: 'both',
    tellsMore: false,
    phrases: 'talked|talk|spoke|spoken|chatted|chat',
  },
  {
    kind: 'call',
    strength: 3,
    part: 'noun',
    direction: 'both',
    tellsMore: false,
    phrases: 'phone call|on the phone|by phone|phone',
  },
  {
    kind: 'letter',
    strength: 3,
    part: 'noun',
    direction: 'out',
    tellsMore: false,
    phrases: 'letter|postcard|handwritten note|by post',
  },
  {
    kind: 'letter',
    strength: 3,
    part: 'noun',
    direction: 'out',
    tellsMore: true,
    phrases: 'birthday card|christmas card|thank-you card|greeting card|condolence card',
  },
  {
    kind: 'email',
    strength: 3,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'email|emailed|emails|e-mail|e-mailed|e-mails|mail|mailed|mails|by email',
  },
  {
    kind: 'message',
    strength: 3,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases:
      'message|messaged|messages|text|texted|texts|dm|dmed|dms|sms|whatsapp|whatsapped|whatsapps|slacked|pinged|ping|text message|' +
      'direct message',
  },
  {
    kind: 'message',
    strength: 1,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases:
      'wrote|written|write|sent|send|gave|replied|reply|answered|heard|note|reached out|got in touch|nudged|followed up',
  },
  {
    kind: 'message',
    strength: 1,
    part: 'verb',
    direction: 'out',
    tellsMore: true,
    phrases:
      'shared|thanked|congratulated|asked|told|invited|wished|helped|advised|recommended|promised|' +
      'apologised|apologized|offered',
  },
  {
    kind: 'introduction',
    strength: 3,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'introduced|introduce|intro|introduction',
  },
  {
    kind: 'event',
    strength: 1,
    part: 'noun',
    direction: 'both',
    tellsMore: true,
    phrases: 'event|conference|webinar|meetup',
  },
  {
    kind: 'comment',
    strength: 3,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'commented|commented on|comment on',
  },
  { kind: 'share', strength: 3, part: 'verb', direction: 'out', tellsMore: false, phrases: 'reshared|reposted' },
  {
    kind: 'like',
    strength: 3,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'liked|like on|upvoted|hearted',
  },
  {
    kind: 'invitation',
    strength: 3,
    part: 'noun',
    direction: 'out',
    tellsMore: false,
    phrases: 'connection request|linkedin invitation|linkedin request',
  },
  {
    kind: 'invitation',
    strength: 1,
    part: 'verb',
    direction: 'out',
    tellsMore: false,
    phrases: 'connected with|connected to',
  },
  { kind: 'introduction', strength: 3, part: 'verb', direction: 'out', tellsMore: false, phrases: 'connected' },
  {
    kind: 'letter',
    strength: 3,
    part: 'noun',
    direction: 'out',
    tellsMore: false,
    phrases: 'card',
  },
  {
    kind: 'card-exchange',
    strength: 3,
    part: 'noun',
    direction: 'both',
    tellsMore: false,
    phrases: 'exchanged cards|swapped cards|traded cards|exchanged business cards|swapped business cards',
  },
]

const LONGEST_PHRASE = 3
const BY_PHRASE: ReadonlyMap<string, KindWords> = new Map(
  ROWS.flatMap(({ phrases, ...row }) =>
    phrases.split('|').map((phrase) => [phrase, { ...row, length: phrase.split(' ').length }] as const),
  ),
)

/** The longest words from `index` on that say what happened, if they do. */
export function kindWordsAt(tokens: readonly Token[], index: number): KindWords | undefined {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const keys = tokens.slice(index, index + length).map((token) => token.key)
    const found = keys.length === length ? BY_PHRASE.get(keys.join(' ')) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
