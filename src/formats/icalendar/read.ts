import type { About, Finding, Format } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import type { ByteSource } from '../csv/text.ts'
import { leftOut } from '../found.ts'
import { headOf } from '../source-file.ts'
import { partsOf } from './components.ts'
import type { Component } from './components.ts'
import { findingsOfEvent } from './event.ts'
import type { Reading } from './event.ts'
import { surveyOf } from './survey.ts'
import type { Survey } from './survey.ts'

/**
 * Calendars as iCalendar (RFC 5545), from Google, Apple, Outlook, Nextcloud and others: one `.ics` file, or the zip of
 * several in which Google sends them. Meetings with people become interactions once they have happened (T14).
 */
export const icalendar: Format = {
  name: 'icalendar',
  title: 'Calendar (.ics)',

  async recognises({ name, head, path }) {
    if (!looksLikeZip(head)) return beginsLikeCalendar(head)
    const archive = await openArchive({ name, path })
    archive.close()
    const files = archive.entries.filter((entry) => !isSideFile(entry.name))
    return files.length > 0 && files.every((entry) => isCalendarName(entry.name))
  },

  async *read(file, about) {
    const head = await headOf(file.bytes())
    if (!looksLikeZip(head)) {
      if (!beginsLikeCalendar(head)) throw noCalendar(file.name)
      yield* findingsIn([file], about)
      return
    }
    const archive = await openArchive(file)
    try {
      const calendars = archive.entries.filter((entry) => isCalendarName(entry.name) && !isSideFile(entry.name))
      if (calendars.length === 0) throw noCalendar(file.name)
      yield* findingsIn(calendars, about)
      for (const { name, reason } of archive.skipped) yield leftOut({ file: name, line: 1 }, reason)
    } finally {
      archive.close()
    }
  },
}

async function* findingsIn(sources: readonly ByteSource[], about: About): AsyncGenerator<Finding> {
  const birthdays = new Set<string>()
  for (const source of sources) {
    // Each calendar by itself: zones of the same name need not be the same, nor need their owners.
    const survey = await surveyOf([source])
    yield* findingsOf(source, { about, survey, birthdays })
  }
}

async function* findingsOf(
  source: ByteSource,
  { about, survey, birthdays }: { about: About; survey: Survey; birthdays: Set<string> },
): AsyncGenerator<Finding> {
  const isOwner = survey.ownerAmong(about)
  let method = ''
  for await (const part of partsOf(source)) {
    if (part.kind === 'calendar') method = ''
    else if (part.kind === 'about') {
      if (part.property.name === 'METHOD') method = part.property.value.trim().toUpperCase()
    } else {
      const reading: Reading = { about, survey, isOwner, birthdays, isCancellation: method === 'CANCEL' }
      yield* findingsOfComponent(part.component, source.name, reading)
    }
  }
}

function* findingsOfComponent(component: Component, file: string, reading: Reading): Generator<Finding> {
  const where = { file, line: component.line }
  if (component.name === 'VEVENT') yield* findingsOfEvent(component, where, reading)
  else if (component.name !== 'VTIMEZONE') yield leftOut(where, OTHER_KINDS[component.name] ?? 'It is no meeting.')
}

const OTHER_KINDS: Readonly<Record<string, string>> = {
  VTODO: 'It is a task, not a meeting.',
  VJOURNAL: 'It is a journal entry, not a meeting.',
  VFREEBUSY: 'It says only when somebody is busy.',
}

function beginsLikeCalendar(head: Uint8Array): boolean {
  // Enough for a mark and blank lines; the NULs of UTF-16 are dropped, for telling only.
  const start = Buffer.from(head.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
  return /^[^\w]{0,2000}BEGIN:V(?:CALENDAR|EVENT|TIMEZONE|TODO|JOURNAL|FREEBUSY)\b/i.test(start)
}

function isCalendarName(name: string): boolean {
  return /\.(?:ics|ical)$/i.test(name)
}

/** Folders, and what macOS adds when somebody packs the files again. */
function isSideFile(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /(?:^|\/)\./.test(name)
}

function noCalendar(name: string): Refusal {
  return new Refusal(
    'invalid',
    `${name} is no calendar: it does not begin with BEGIN:VCALENDAR. ` +
      'Export the calendar again as iCalendar (.ics) and import the file as it comes.',
  )
}
