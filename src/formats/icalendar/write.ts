import { addDays } from '#book/day.ts'
import type { Day, Instant } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { Repeats } from '#book/repeats.ts'
import { foldLine } from '../vcard/fold.ts'
import { escapeText } from '../vcard/value.ts'
import { ruleOf } from './write-rule.ts'

/** Something with a day, for the owner's calendar. */
export interface CalendarEvent {
  /** The same whenever the same thing is written, so that a calendar that reads it again changes it and adds nothing. */
  readonly uid: string
  readonly title: string
  readonly notes?: string
  readonly place?: string
  readonly when: WholeDay | OnTheClock
}

/** A day or several without a time, once or again and again. */
export interface WholeDay extends Again {
  readonly day: Day
  /** The last day, where it lasts longer than one. */
  readonly until?: Day
}

/** How it comes again, and on which days of the series it does not. */
interface Again {
  readonly repeats?: 'every year' | Repeats
  readonly except?: readonly Day[]
}

/** A time as the clock on the wall showed it, wherever that was. */
export interface OnTheClock extends Again {
  readonly day: Day
  /** As `14:30`. */
  readonly time: string
  readonly minutes?: number
}

export interface CalendarAbout {
  /** When it is written: the format wants it in every event. */
  readonly madeAt: Instant
  /** As the calendar is called where it is shown. */
  readonly name?: string
}

/**
 * Events as a calendar: RFC 5545, CRLF, folded at 75 octets, in pieces as they come. Whatever a text holds, it stays
 * inside its event (BI-09): line ends become `\n`, and other control signs, which the format forbids, are left out.
 */
export function* writeCalendar(events: Iterable<CalendarEvent>, about: CalendarAbout): Generator<string> {
  const name = about.name === undefined ? [] : [`X-WR-CALNAME:${text(about.name)}`]
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tendril//Tendril//EN', 'CALSCALE:GREGORIAN', ...name])
  for (const event of events) yield lines(eventLines(event, about.madeAt))
  yield lines(['END:VCALENDAR'])
}

function eventLines(event: CalendarEvent, madeAt: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${madeAt.slice(0, 19).replace(/[:-]/g, '')}Z`,
    ...('time' in event.when ? timedLines(event.when) : dayLines(event.when)),
    `SUMMARY:${text(event.title)}`,
    ...(event.notes === undefined ? [] : [`DESCRIPTION:${text(event.notes)}`]),
    ...(event.place === undefined ? [] : [`LOCATION:${text(event.place)}`]),
    'END:VEVENT',
  ]
}

/** A whole day says nothing of when the owner is busy. The last day of several is written as the one after it. */
function dayLines({ day, until, repeats, except = [] }: WholeDay): string[] {
  const end = until === undefined || until <= day ? [] : [`DTEND;VALUE=DATE:${basic(addDays(until, 1))}`]
  const rule = repeats === undefined ? [] : [`RRULE:${ruleOf(day, repeats)}`]
  const without = except.map((one) => `EXDATE;VALUE=DATE:${basic(one)}`)
  return [`DTSTART;VALUE=DATE:${basic(day)}`, ...end, ...rule, ...without, 'TRANSP:TRANSPARENT']
}

function timedLines({ day, time, minutes, repeats, except = [] }: OnTheClock): string[] {
  const at = (one: Day): string => `${basic(one)}T${time.replace(':', '')}00`
  const lasting = minutes === undefined || minutes === 0 ? [] : [`DURATION:PT${minutes}M`]
  const rule = repeats === undefined ? [] : [`RRULE:${ruleOf(day, repeats)}`]
  return [`DTSTART:${at(day)}`, ...lasting, ...rule, ...except.map((one) => `EXDATE:${at(one)}`)]
}

function basic(day: Day): string {
  return day.replaceAll('-', '')
}

function text(written: string): string {
  // oxlint-disable-next-line no-control-regex
  return escapeText(written.toWellFormed()).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}

function lines(all: readonly string[]): string {
  return all.map(foldLine).join('')
}

/** A year of our own for those who told us none: a leap year, so that it has every day. */
const SOME_YEAR = '2000'

/** A person's birthday, every year; undefined when nobody told us. */
export function birthdayEvent(person: Pick<Person, 'id' | 'name' | 'birthday'>): CalendarEvent | undefined {
  const { birthday } = person
  if (birthday === undefined) return undefined
  const hasYear = birthday.length > 5
  return {
    uid: `birthday-${person.id}@tendril`,
    title: `${person.name.full}’s birthday`,
    ...(hasYear ? { notes: `Born in ${birthday.slice(0, 4)}` } : {}),
    when: { day: hasYear ? birthday : `${SOME_YEAR}-${birthday}`, repeats: 'every year' },
  }
}

/** What was promised, on its day, in its words. */
export function promiseEvent(
  promise: Pick<PromiseMade, 'id' | 'words' | 'day'>,
  person: Pick<Person, 'name'>,
): CalendarEvent {
  return {
    uid: `promise-${promise.id}@tendril`,
    title: `${person.name.full}: ${promise.words}`,
    when: { day: promise.day },
  }
}

/** The day by which a real exchange is wanted. */
export function dueEvent(person: Pick<Person, 'id' | 'name'>, day: Day): CalendarEvent {
  return { uid: `due-${person.id}@tendril`, title: `Be in touch with ${person.name.full}`, when: { day } }
}

/** Something that happened. What was said stays in the book. */
export function interactionEvent(
  interaction: Pick<Interaction, 'id' | 'kind' | 'day' | 'time' | 'minutes' | 'subject'>,
  names: readonly string[],
): CalendarEvent {
  const { day, time, minutes, subject } = interaction
  const who = names.length === 0 ? WORDS[interaction.kind] : `${WORDS[interaction.kind]}: ${names.join(', ')}`
  return {
    uid: `interaction-${interaction.id}@tendril`,
    title: subject === undefined || subject.trim() === '' ? who : `${who} (${subject.trim()})`,
    when: time === undefined ? { day } : { day, time, ...(minutes === undefined ? {} : { minutes }) },
  }
}

const WORDS: Readonly<Record<Interaction['kind'], string>> = {
  met: 'Met',
  video: 'Video call',
  call: 'Call',
  letter: 'Letter',
  message: 'Message',
  email: 'Email',
  introduction: 'Introduction',
  event: 'Event',
  comment: 'Comment',
  share: 'Share',
  like: 'Like',
  invitation: 'Invitation',
  'card-exchange': 'Exchanged cards',
}
