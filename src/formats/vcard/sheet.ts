import type { Card } from './card.ts'
import { paramValues, speaksVersion21 } from './content-line.ts'
import type { Property } from './content-line.ts'
import { textOf } from './value.ts'
import type { Dialect } from './value.ts'

/** A card as the readers of facts look at it: by name, with labels found and dialects known. */
export interface Sheet {
  readonly properties: readonly Property[]
  named(...names: readonly string[]): readonly Property[]
  dialect(property: Property): Dialect
  /** The whole value as trimmed text. */
  text(property: Property): string
  /** The X-ABLabel in the same group. */
  labelLine(property: Property): Property | undefined
}

export function sheetOf(card: Pick<Card, 'version' | 'properties'>): Sheet {
  return sheet(card.properties, () => (card.version === '2.1' ? '2.1' : 'later'))
}

/** Kept lines may come from several cards, and each shows by its own writing which version it speaks. */
export function sheetOfKept(properties: readonly Property[]): Sheet {
  return sheet(properties, (property) => (speaksVersion21(property) ? '2.1' : 'later'))
}

function sheet(properties: readonly Property[], dialect: (property: Property) => Dialect): Sheet {
  const byName = Map.groupBy(properties, (property) => property.name)
  const labelLines = (byName.get('X-ABLABEL') ?? []).filter((line) => line.group !== undefined)
  const labelByGroup = new Map(labelLines.map((line) => [groupKey(line), line]))
  return {
    properties,
    named: (...names) => names.flatMap((name) => byName.get(name) ?? []),
    dialect,
    text: (property) => textOf(property, dialect(property)).trim(),
    labelLine: (property) => (property.group === undefined ? undefined : labelByGroup.get(groupKey(property))),
  }
}

/** Groups are told apart without regard to case. */
export function groupKey(property: Property): string {
  return property.group?.toLowerCase() ?? ''
}

/** Parameters that only say how the value is written, or that we read. */
const UNDERSTOOD = new Set(['CHARSET', 'ENCODING', 'PREF', 'TYPE', 'VALUE'])

/** Has the property parameters beyond those that we understand? */
export function hasOtherParams(property: Property, ...alsoUnderstood: readonly string[]): boolean {
  return property.params.some(({ name }) => !UNDERSTOOD.has(name) && !alsoUnderstood.includes(name))
}

/** 1 is the most preferred. Version 4.0 says `PREF=1`, the others `TYPE=PREF`; nothing said comes last. */
export function preference(property: Property): number {
  const said = Number.parseInt(paramValues(property, 'PREF')[0] ?? '', 10)
  if (said >= 1 && said <= 100) return said
  return paramValues(property, 'TYPE').some((word) => word.toLowerCase() === 'pref') ? 1 : 101
}
