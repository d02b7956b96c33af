import type { AddressBook } from './database.ts'

/**
 * What the rows of ZABCDRECORD are. Contacts numbers its kinds anew in every version, so they are told by their names;
 * a subscribed contact is a contact as well.
 */
export type EntityOf = (entity: unknown) => 'contact' | 'group' | 'smart group' | 'other'

interface Entity {
  readonly name: string
  readonly parent: number | undefined
}

const KINDS = new Map([
  ['ABCDContact', 'contact'],
  ['ABCDGroup', 'group'],
  ['ABCDSmartGroup', 'smart group'],
] as const)

/** No kind descends from more than a few others. */
const MOST_GENERATIONS = 10

export function entitiesIn(book: AddressBook): EntityOf {
  const entities = new Map<number, Entity>()
  for (const row of book.rows({
    table: 'Z_PRIMARYKEY',
    columns: ['Z_ENT', 'Z_NAME', 'Z_SUPER'],
    sortedBy: ['Z_ENT'],
  })) {
    const { Z_ENT: number, Z_NAME: name, Z_SUPER: parent } = row
    if (typeof number !== 'number' || typeof name !== 'string') continue
    entities.set(number, { name, parent: typeof parent === 'number' ? parent : undefined })
  }
  return (entity) => {
    let at = typeof entity === 'number' ? entity : undefined
    for (let generation = 0; at !== undefined && generation < MOST_GENERATIONS; generation += 1) {
      const found: Entity | undefined = entities.get(at)
      const kind = KINDS.get((found?.name ?? '') as 'ABCDContact')
      if (kind !== undefined) return kind
      at = found?.parent
    }
    return 'other'
  }
}
