/** What an address may say about the letter to begin. */
export interface WriteSearch {
  readonly kind?: string
  /** A draft to go on with. */
  readonly draft?: string
  /** News of the owner's that this letter tells. */
  readonly news?: string
  /** What is wanted, in the owner's words. */
  readonly ask?: string
  readonly linkUrl?: string
  readonly linkTitle?: string
  /** ISO 639-1. */
  readonly language?: string
}

const NAMES = ['kind', 'draft', 'news', 'ask', 'linkUrl', 'linkTitle', 'language'] as const

/** Keeps the words it knows and leaves the rest out. */
export function readWriteSearch(search: Record<string, unknown>): WriteSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : []
    }),
  )
}
