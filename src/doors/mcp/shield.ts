import type { Context } from '#actions/action.ts'
import { listPeople } from '#actions/list-people.ts'
import { overview } from '#actions/overview.ts'
import type { PersonRow } from '#actions/views.ts'
import { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { withoutHiddenText } from './hidden-text.ts'

/** Who and what no agent hears of: the shielded groups and the people in them. */
export interface Shielded {
  readonly ids: ReadonlySet<RecordId>
  /** Their names, the longest first, so that texts which mention them do not name them. */
  readonly names: readonly string[]
}

const PAGE = 1000

/** Looks up who is shielded right now; a book without shielded groups costs one question. */
export async function shieldedPeople(context: Context): Promise<Shielded> {
  const { groups } = await overview.run(context, {})
  const ids = new Set<RecordId>()
  const names = new Set<string>()
  for (const group of groups.filter(({ shielded }) => shielded)) {
    ids.add(group.id)
    names.add(group.name)
    for (const place of Place.options) {
      for await (const { id, name } of membersOf(context, group.id, place)) {
        ids.add(id)
        names.add(name)
      }
    }
  }
  return { ids, names: [...names].toSorted((one, other) => other.length - one.length) }
}

async function* membersOf(context: Context, group: RecordId, place: Place): AsyncGenerator<PersonRow> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await listPeople.run(context, { group, place, sort: 'name', offset, limit: PAGE })
    yield* page.rows
    if (offset + PAGE >= page.total) return
  }
}

/** Fields that leave the book through no agent: R23, and lines of files that nobody has read. */
const NEVER_TOLD: ReadonlySet<string> = new Set([
  'base64',
  'forgettingSecret',
  'keptVerbatim',
  'privateNotes',
  'regard',
])

/** An answer as an agent may hear it: no private fields, nobody shielded, no hidden text. */
export function forAgents(answer: unknown, shielded: Shielded): unknown {
  if (typeof answer === 'string') return withoutHiddenText(withoutNames(answer, shielded))
  if (Array.isArray(answer)) {
    return answer.filter((entry) => !isAboutShielded(entry, shielded)).map((entry) => forAgents(entry, shielded))
  }
  if (typeof answer !== 'object' || answer === null) return answer
  const kept = Object.entries(answer)
    .filter(([key, inside]) => !NEVER_TOLD.has(key) && inside !== undefined)
    .map(([key, inside]) => [key, key === 'snippet' ? inOnePiece(inside) : inside] as const)
  return Object.fromEntries(kept.map(([key, inside]) => [withoutHiddenText(key), forAgents(inside, shielded)]))
}

/** A name that stands in two pieces would not be seen as one. */
function inOnePiece(snippet: unknown): unknown {
  return Array.isArray(snippet)
    ? snippet.map((piece: { readonly text?: unknown }) => String(piece.text)).join('')
    : snippet
}

/** Whether an input or an answer names somebody shielded, however deep. */
export function mentionsShielded(value: unknown, shielded: Shielded): boolean {
  if (typeof value === 'string') return shielded.ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inside) => mentionsShielded(inside, shielded))
}

/** An entry of a list that is sensitive, or about somebody shielded and nobody else: left out as if it were not there. */
function isAboutShielded(entry: unknown, { ids }: Shielded): boolean {
  if (typeof entry === 'string') return ids.has(entry)
  if (typeof entry !== 'object' || entry === null) return false
  const { id, personId, otherId, personIds, sensitive } = entry as Record<string, unknown>
  if (sensitive === true) return true
  if (typeof id === 'string' && ids.has(id)) return true
  if (typeof personId === 'string' && ids.has(personId)) return true
  // Whom somebody knows is about both of them.
  if (typeof otherId === 'string' && ids.has(otherId)) return true
  return Array.isArray(personIds) && personIds.length > 0 && personIds.every((one) => ids.has(String(one)))
}

function withoutNames(text: string, { ids, names }: Shielded): string {
  if (ids.has(text)) return ''
  return names.reduce((left, name) => left.replaceAll(name, 'somebody'), text)
}
