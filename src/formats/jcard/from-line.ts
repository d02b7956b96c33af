import { paramValues } from '../vcard/content-line.ts'
import type { Property } from '../vcard/content-line.ts'
import { componentsOf, listOf, nestedListOf, textOf } from '../vcard/value.ts'
import { defaultType, extendedDate, isDateType, isKnownProperty, MULTIPLE, STRUCTURED } from './value-type.ts'

/** A property of a jCard: name, parameters, type, and one value or several. */
export type JCardProperty = readonly [
  string,
  Readonly<Record<string, string | readonly string[]>>,
  string,
  ...(string | readonly (string | readonly string[])[])[],
]

/** A line of a vCard 4.0 as a property of a jCard: RFC 7095 section 3. */
export function jcardProperty(property: Property): JCardProperty {
  const name = property.name.toLowerCase()
  const [type, ...values] = typedValues(property)
  return [name, paramsOf(property), type, ...values]
}

type TypedValues = readonly [string, ...(string | readonly (string | readonly string[])[])[]]

/** What has no type, or does not look like its type, is `unknown` and goes as it is: RFC 7095 section 5. */
function typedValues(property: Property): TypedValues {
  const { name, value } = property
  const said = paramValues(property, 'VALUE')[0]?.toLowerCase()
  if (said === undefined && !isKnownProperty(name)) return ['unknown', value]
  const type = said ?? defaultType(name, '4.0')
  if (isDateType(type)) {
    const date = extendedDate(value.trim())
    return date === undefined ? ['unknown', value] : [type, date]
  }
  if (type !== 'text') return [type, textOf(property, 'later')]
  if (name === 'N' || name === 'ADR') return ['text', nestedListOf(property, 'later').map(one)]
  if (STRUCTURED.has(name)) return ['text', one(componentsOf(property, 'later'))]
  if (MULTIPLE.has(name)) return ['text', ...listOf(property, 'later')]
  return ['text', textOf(property, 'later')]
}

/** A list of one is no list. */
function one(list: readonly string[]): string | readonly string[] {
  return list.length === 1 ? (list[0] ?? '') : list
}

function paramsOf(property: Property): Record<string, string | readonly string[]> {
  const byName = Map.groupBy(
    property.params.filter((param) => param.name !== 'VALUE' && param.name !== 'GROUP'),
    (param) => param.name.toLowerCase(),
  )
  const params = [...byName].map(([name, all]) => [name, one(all.flatMap(({ values }) => values))] as const)
  return Object.fromEntries([...params, ...(property.group === undefined ? [] : [['group', property.group] as const])])
}
