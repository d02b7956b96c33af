import type { About, Where } from '#book/finding.ts'
import { hash } from 'node:crypto'
import type { Fields } from './fields.ts'
import type { People } from './people.ts'

/** One thing of the export that happened, is to be done, or ties people, with whom it is about. */
export interface MonicaRecord {
  readonly where: Where
  readonly fields: Fields
  /** Contacts, by the export's names for them. */
  readonly of: readonly string[]
  /** By which the next export of the same Monica means the same thing. */
  readonly sourceKey: string
}

export interface Context {
  readonly about: About
  readonly people: People
}

/** At most 300 letters, whatever the parts are. */
export function sourceKeyOf(...parts: readonly string[]): string {
  const key = ['monica', ...parts].join(':')
  return key.length <= 300 ? key : `monica:${parts[0]?.slice(0, 40) ?? ''}:${hash('sha256', key, 'base64url')}`
}

/** The reason for records whose people are not in the file, or are the owner alone. */
export function reasonForNobody({ of }: MonicaRecord, { people }: Context): string {
  return of.some((key) => people.isOwner(key))
    ? 'It is about you alone.'
    : 'It belongs to nobody whom this export names.'
}
