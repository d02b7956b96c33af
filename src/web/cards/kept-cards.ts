import type { ActionInput } from '#actions/index.ts'

/** Somebody just written down, as typed, with the id and the day of that moment. */
export interface Card {
  readonly id: string
  readonly name: string
  readonly where: string
  readonly line: string
  readonly email: string
  readonly phone: string
  readonly day: string
}

/** A card that the book has not acknowledged yet. */
export interface KeptCard extends Card {
  /** Why the book will not have it as it is. */
  readonly problem?: string
}

const FIELDS = ['id', 'name', 'where', 'line', 'email', 'phone', 'day'] as const

/** What was kept in the browser, as far as it can be read. */
export function readKept(text: string | null): readonly KeptCard[] {
  if (text === null) return []
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isCard) : []
  } catch {
    return []
  }
}

/** Each card once, whatever was kept before under its id. */
export function withCard(kept: readonly KeptCard[], card: KeptCard): readonly KeptCard[] {
  return [...withoutCard(kept, card.id), card]
}

export function withoutCard(kept: readonly KeptCard[], id: string): readonly KeptCard[] {
  return kept.filter((card) => card.id !== id)
}

/** What the book is told. On the day itself it knows the day better: its owner may live in another zone. */
export function asTold(card: Card, today: string): ActionInput<'capture-card'> {
  const { id, name, where, line, email, phone, day } = card
  return { id, name, where, line, email, phone, ...(day === today ? {} : { day }) }
}

function isCard(kept: unknown): kept is KeptCard {
  if (typeof kept !== 'object' || kept === null) return false
  return FIELDS.every((field) => typeof (kept as Record<string, unknown>)[field] === 'string')
}
