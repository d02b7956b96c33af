import type { About, Finding, Where } from '#book/finding.ts'
import { interactionFound, leftOut, personFound, problem } from '../found.ts'
import { birthdayIn } from './birthday.ts'
import type { Component } from './components.ts'
import { invitedTo, strangerOf } from './invited.ts'
import type { Invited } from './invited.ts'
import { meetingOf } from './meeting.ts'
import { beginOf, dayInWords, hasHappened, MOST_OCCURRENCES, occurrenceAt, occurrencesOf } from './occurrences.ts'
import type { Begin, Occurrence } from './occurrences.ts'
import { fingerprint, sourceKey } from './source-key.ts'
import type { Survey } from './survey.ts'
import { property, text } from './values.ts'

/** What the events of one file are read with. */
export interface Reading {
  readonly about: About
  readonly survey: Survey
  readonly isOwner: (person: Invited) => boolean
  /** The file cancels what it names, as an invitation that was taken back does. */
  readonly isCancellation: boolean
  /** Birthdays that were found already: Google lists the same one for every year. */
  readonly birthdays: Set<string>
}

/** More than this is an audience, not a meeting. */
const MOST_INVITED = 25

/** What an event says: at least one finding, and one for each of its occasions that has happened. */
export function* findingsOfEvent(event: Component, where: Where, reading: Reading): Generator<Finding> {
  if (event.fault !== undefined) {
    yield problem(where, event.fault)
    return
  }
  const birthday = birthdayIn(event)
  if (birthday !== undefined) {
    const key = `${birthday.name.full}\n${birthday.birthday}`
    if (reading.birthdays.has(key)) yield leftOut(where, 'The same birthday stands further up.')
    else yield personFound(where, birthday)
    if (reading.birthdays.size < MOST_BIRTHDAYS) reading.birthdays.add(key)
    return
  }
  const written = property(event.properties, 'DTSTART')
  const begin = written && beginOf(written, reading.survey.zones)
  if (begin === undefined) yield problem(where, 'It does not say when it begins.')
  else if (begin.wall < EARLIEST) yield problem(where, `It begins in ${new Date(begin.wall).getUTCFullYear()}.`)
  else yield* meetingsOf(event, where, { ...reading, begin })
}

const MOST_BIRTHDAYS = 50_000
const EARLIEST = Date.UTC(1900, 0, 1)

function* meetingsOf(event: Component, where: Where, reading: Reading & { begin: Begin }): Generator<Finding> {
  const invited = invitedTo(event)
  const others = invited.filter((person) => !reading.isOwner(person))
  const reason = reasonToLeaveOut(event, { invited, others, reading })
  if (reason !== undefined) {
    yield leftOut(where, reason)
    return
  }
  const people = others.filter(({ hasDeclined }) => !hasDeclined).map(strangerOf)
  const meeting = meetingOf(event, reading.begin, reading.survey.zones)
  const uid = uidOf(event)
  const found = ({ at, key }: Occurrence) =>
    interactionFound(where, { ...meeting, at, with: people, sourceKey: sourceKey(uid, key) })
  const moved = property(event.properties, 'RECURRENCE-ID')
  const movedFrom = moved && beginOf(moved, reading.survey.zones)
  if (moved === undefined) yield* series(event, where, { ...reading, uid, found })
  else yield* single(where, { ...reading, found, name: movedFrom && occurrenceAt(movedFrom, reading.about).key })
}

/** What is left to say of a meeting is when it was. */
interface Told extends Reading {
  readonly begin: Begin
  readonly found: (of: Occurrence) => Finding
}

function reasonToLeaveOut(
  event: Component,
  { invited, others, reading }: { invited: readonly Invited[]; others: readonly Invited[]; reading: Reading },
): string | undefined {
  if (reading.isCancellation || /^CANCELLED$/i.test(text(event.properties, 'STATUS'))) return 'It was cancelled.'
  if (others.length === 0) return 'It names nobody but you.'
  if (others.length > MOST_INVITED) return `More than ${MOST_INVITED} people were invited.`
  if (invited.some((person) => person.hasDeclined && reading.isOwner(person))) return 'You declined it.'
  return others.every(({ hasDeclined }) => hasDeclined) ? 'Everybody else declined it.' : undefined
}

/** One occasion of a series that was moved: it keeps the name of the day it was moved from. */
function* single(where: Where, { begin, about, found, name }: Told & { name: string | undefined }): Generator<Finding> {
  const occurrence = occurrenceAt(begin, about)
  if (hasHappened(occurrence, about)) yield found({ ...occurrence, key: name ?? occurrence.key })
  else yield notYet(where, occurrence.day)
}

function* series(
  event: Component,
  where: Where,
  { begin, about, survey, found, uid }: Told & { uid: string },
): Generator<Finding> {
  const moved = survey.movedOf(uid)
  const { past, earlier, next, fault } = occurrencesOf(begin, event.properties, { zones: survey.zones, about, moved })
  for (const occurrence of past) yield found(occurrence)
  if (fault !== undefined) yield problem(where, fault)
  if (earlier > 0) {
    yield leftOut(where, `It took place ${past.length + earlier} times; the latest ${MOST_OCCURRENCES} were taken.`)
  }
  if (next !== undefined) yield notYet(where, next)
  if (past.length === 0 && next === undefined && fault === undefined) {
    yield leftOut(where, 'Every occasion of it was moved or called off.')
  }
}

function notYet(where: Where, day: string): Finding {
  return leftOut(where, `It has not happened yet. Import the calendar again after ${dayInWords(day)}.`)
}

/** Some programs give events no name; then what it says stands for it. */
function uidOf({ properties }: Component): string {
  const uid = text(properties, 'UID')
  if (uid !== '') return uid
  return `unnamed ${fingerprint(properties.map(({ raw }) => raw).join('\n'))}`
}
