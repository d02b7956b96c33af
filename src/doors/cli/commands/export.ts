import { copyFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { exportArchive } from '#actions/export/export-archive.ts'
import { exportCalendar } from '#actions/export/export-calendar.ts'
import { exportPeople } from '#actions/export/export-people.ts'
import type { ExportedFile } from '#actions/export/export-desk.ts'
import type { Context } from '#actions/action.ts'
import { Refusal } from '#book/refusal.ts'
import { carryOut, type Cli } from '../session.ts'

export interface ExportFlags {
  readonly to?: string
}

const FORMS = {
  vcard: 'vcard-3',
  'vcard-3': 'vcard-3',
  'vcard-4': 'vcard-4',
  jcard: 'jcard',
  jscontact: 'jscontact',
  csv: 'table',
} as const

/** Writes people, the calendar or the complete archive into a file where the owner is. */
export async function exportFile(this: Cli, { to }: ExportFlags, what: string): Promise<void> {
  const target = await this.withBook(async (context) => {
    const file = await made(context, what)
    const wanted = path.resolve(to ?? file.name)
    const there = await stat(wanted).catch(() => undefined)
    if (there?.isDirectory() === true) return copied(context, file, path.join(wanted, file.name))
    return copied(context, file, wanted)
  })
  this.answer({ file: target }, (safe) => `Written to ${safe.file}.`)
}

async function made(context: Context, what: string): Promise<ExportedFile> {
  if (what === 'archive') return (await carryOut(context, exportArchive, {})).file
  if (what === 'calendar') return (await carryOut(context, exportCalendar, {})).file
  const as = Object.hasOwn(FORMS, what) ? FORMS[what as keyof typeof FORMS] : undefined
  if (as !== undefined) return (await carryOut(context, exportPeople, { as })).file
  const all = ['archive', 'calendar', ...Object.keys(FORMS)].join(', ')
  throw new Refusal('invalid', `There is no such export as ${what}; there are ${all}`)
}

async function copied(context: Context, file: ExportedFile, target: string): Promise<string> {
  const { path: from } = await context.exports.find(file.id)
  if ((await stat(target).catch(() => undefined)) !== undefined)
    throw new Refusal('conflict', `${path.basename(target)} is there already; name another file with --to`)
  await copyFile(from, target)
  return target
}
