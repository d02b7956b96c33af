import type { FoundInteraction } from '#book/finding.ts'
import { cutShort } from '../vcard/claim.ts'
import type { Component } from './components.ts'
import type { Begin } from './occurrences.ts'
import { beginOf } from './occurrences.ts'
import { momentAt } from './zones.ts'
import type { Zones } from './zones.ts'
import { durationMinutes, property, text } from './values.ts'

/** What an event says of the meeting itself, the same for each of its occasions. */
export type Meeting = Pick<FoundInteraction, 'kind' | 'direction' | 'subject' | 'text' | 'minutes'>

export function meetingOf({ properties }: Component, begin: Begin, zones: Zones): Meeting {
  const subject = cutShort(text(properties, 'SUMMARY'), 1000)
  const place = cutShort(text(properties, 'LOCATION'), 2000)
  const links = LINKED_IN.map((name) => text(properties, name)).join('\n')
  const isPlace = place !== '' && !isLink(place) && !ONLINE.test(place)
  const minutes = minutesOf(begin, { properties, zones })
  const hasLink = CONFERENCE.test(`${place}\n${links}`) || ONLINE.test(place)
  return {
    kind: kindOf({ hasLink, isPlace, title: subject, place }),
    direction: 'both',
    ...(subject === '' ? {} : { subject }),
    ...(isPlace ? { text: place } : {}),
    ...(minutes === undefined ? {} : { minutes }),
  }
}

/** A link alone means video; Google adds one to meetings that have a place as well, and those people met. */
function kindOf(of: { hasLink: boolean; isPlace: boolean; title: string; place: string }): Meeting['kind'] {
  if (of.hasLink && !of.isPlace) return 'video'
  return CALL.test(of.place) || CALL.test(of.title) ? 'call' : 'met'
}

const LINKED_IN = ['X-GOOGLE-CONFERENCE', 'CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'URL', 'DESCRIPTION']

const CONFERENCE = RegExp(
  [
    ...[
      'meet\\.google\\.com',
      'zoom\\.(?:us|com)/',
      'zoomgov\\.com',
      'teams\\.(?:microsoft|live)\\.com',
      'webex\\.com',
    ],
    ...['meet\\.jit\\.si', 'jitsi', 'whereby\\.com', 'gotomeet', 'bluejeans\\.com', 'facetime\\.apple\\.com'],
  ].join('|'),
  'i',
)

/** What programs write where the place would stand. */
const ONLINE =
  /^(?:(?:microsoft )?teams(?:[- ]?(?:meeting|besprechung))?|zoom|google meet|webex|skype|online|video|facetime|jitsi)\b/i

/** A word for the telephone in the languages of calendars, or a number to call. */
const CALL_WORDS = [
  ...['phone', 'call', 'telephone', 'tel', 'telefon', 'telefonat', 'telefonisch', 'anruf', 'appel', 'téléphone'],
  ...['llamada', 'teléfono', 'telefono', 'telefone', 'telefonata', 'chiamata', 'chamada', 'ligação'],
  ...['bellen', 'telefoon', 'rozmowa', '\\+?\\d[\\d ()/-]{6,20}'],
]
const CALL = RegExp(`(?<![\\p{L}\\d])(?:${CALL_WORDS.join('|')})(?![\\p{L}\\d])`, 'iu')

function isLink(place: string): boolean {
  return /^<?https?:\/\/\S+$/i.test(place)
}

/** Undefined for whole days, and for what lasts longer than a day. */
function minutesOf(
  begin: Begin,
  { properties, zones }: { properties: Component['properties']; zones: Zones },
): number | undefined {
  if (begin.isDay) return undefined
  const duration = property(properties, 'DURATION')
  const endLine = property(properties, 'DTEND')
  const end = endLine && beginOf(endLine, zones)
  const minutes =
    end !== undefined && !end.isDay
      ? Math.round((momentOf(end) - momentOf(begin)) / 60_000)
      : durationMinutes(duration?.value.trim().slice(0, 40) ?? '')
  return minutes === undefined || minutes <= 0 || minutes > LONGEST_MINUTES ? undefined : minutes
}

/** The most that the book keeps: a day. */
const LONGEST_MINUTES = 1440

function momentOf({ wall, zone }: Begin): number {
  return zone === undefined ? wall : momentAt(wall, zone)
}
