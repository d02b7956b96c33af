import { findHeader } from '../csv/table.ts'
import type { Header } from '../csv/table.ts'
import { messages } from './messages.ts'
import { positions, profile } from './owner.ts'
import { connections, contacts, notes } from './people.ts'
import { endorsementsGiven, endorsementsReceived, invitations, recommendations } from './signs.ts'
import type { LinkedInTable } from './table.ts'

/** Every file of an export that we read, in the order in which we do: people before what happened with them. */
export const tables: readonly LinkedInTable[] = [
  profile,
  positions,
  connections,
  contacts,
  notes,
  invitations,
  messages,
  recommendations,
  endorsementsReceived,
  endorsementsGiven,
]

/** Which of them a file is, by its header row and not by its name, which people change. */
export function tableAt(head: Uint8Array): { readonly table: LinkedInTable; readonly header: Header } | undefined {
  for (const table of tables) {
    const header = findHeader(head, table.columns)
    if (header !== undefined) return { table, header }
  }
  return undefined
}

/** Files with a header like that of messages.csv, full of what LinkedIn's own assistants said. */
export function isAssistantFile(name: string): boolean {
  return /^(?:guide|coach|learning)_.*messages/i.test(baseName(name))
}

/** A file that by its name should be one of ours, such as `Connections (1).csv`. */
export function hasKnownName(name: string): boolean {
  return /^(?:connections|messages|invitations|endorsement_|recommendations_).*\.csv$/i.test(baseName(name))
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
