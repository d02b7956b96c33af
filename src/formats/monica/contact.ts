import type { Where } from '#book/finding.ts'
import type { Fields } from './fields.ts'

/** A person of Monica's with everything that belongs to them, whichever export it comes from. */
export interface Contact {
  /** By which the rest of the export means them. */
  readonly key: string
  readonly where: Where
  readonly fields: Fields
  /** Who introduced them to the owner. */
  readonly metThrough: string
  readonly gender: string
  readonly born: Fields
  readonly died: Fields
  readonly firstMet: Fields
  readonly tags: readonly string[]
  readonly reach: readonly { readonly data: string; readonly type: Fields }[]
  /** Each with its place. */
  readonly addresses: readonly Fields[]
  readonly jobs: readonly { readonly fields: Fields; readonly organisation: string }[]
  readonly notes: readonly Fields[]
  readonly lifeEvents: readonly { readonly fields: Fields; readonly type: string }[]
  readonly pets: readonly { readonly fields: Fields; readonly category: string }[]
  readonly gifts: readonly Fields[]
  readonly debts: readonly Fields[]
  readonly photo: Uint8Array | undefined
}
