import type { PersonFacts, Position } from '#book/person.ts'
import { cutShort } from '../../vcard/claim.ts'
import { claimOf } from '../claim.ts'
import type { Draft, FactKind } from '../claim.ts'
import { objectsIn, textIn } from '../piece.ts'
import type { Entry, JsonObject, Piece } from '../piece.ts'

type Work = Pick<Position, 'organisation' | 'title' | 'department'>

/**
 * Organizations and titles: RFC 9553 sections 2.2.3 and 2.2.5. A title goes with the organization that it names; those
 * that name none go with those that nobody named, in order. A card knows no past, so ended positions stay in the book.
 */
export const positions: FactKind = {
  claims(sheet) {
    const pieces = [...sheet.entries('organizations'), ...sheet.entries('titles')]
    const work = read(sheet.entries('organizations'), sheet.entries('titles')).filter(saysSomething)
    if (work.length === 0) return []
    const claim = { key: keyOf(work), pieces, add: (draft: Draft) => void (draft.positions = work) }
    return [claimOf(claim, piecesFor(work), sheet)]
  },
  written(person) {
    const work = currentWork(person)
    return work.length === 0 ? [] : [{ key: keyOf(work), pieces: () => piecesFor(work) }]
  },
}

interface Held {
  readonly place: number
  readonly work: Work
}

function read(organizations: readonly Entry[], titles: readonly Entry[]): Work[] {
  const titleKind = titles.some(({ value }) => kindOf(value) === 'title') ? 'title' : 'role'
  const held = titles.filter(({ value }) => kindOf(value) === titleKind)
  const known = new Map(organizations.map((entry) => [idOf(entry), entry]))
  const placed = held.filter((title) => known.has(organizationOf(title)) || OWN_ENTRY.test(idOf(title)))
  const named = new Set(placed.map(organizationOf))
  const free = organizations.filter((entry) => !named.has(idOf(entry)) && !OWN_ENTRY.test(idOf(entry)))
  const loose = held.filter((title) => !placed.includes(title))
  const alone = organizations.filter((entry) => !named.has(idOf(entry)) && !free.includes(entry))
  const pairs: (readonly [Entry | undefined, Entry | undefined])[] = [
    ...placed.map((title) => [known.get(organizationOf(title)), title] as const),
    ...alone.map((organization) => [organization, undefined] as const),
    ...Array.from({ length: Math.max(free.length, loose.length) }, (_, at) => [free[at], loose[at]] as const),
  ]
  const order = new Map(organizations.map((entry, at) => [entry, at]))
  const inOrder = pairs.map(([organization, title]): Held => {
    const own = OWN_ENTRY.exec((organization ?? title)?.path[1] ?? '')?.[1]
    const place =
      own === undefined ? (organization === undefined ? Infinity : (order.get(organization) ?? 0)) : Number(own)
    return { place, work: workFrom(organization?.value, title?.value) }
  })
  return inOrder.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ work }) => work)
}

/** We number the entries of a position alike, which keeps a title without an organization in its place. */
const OWN_ENTRY = /^position-(\d{1,6})$/

function organizationOf({ value }: Entry): string {
  return textIn(value, 'organizationId')
}

function idOf({ path }: Entry): string {
  return path[1] ?? ''
}

function kindOf(title: JsonObject): string {
  return textIn(title, 'kind') === 'role' ? 'role' : 'title'
}

function workFrom(organization: JsonObject = {}, title: JsonObject = {}): Work {
  const units = objectsIn(organization['units']).map((unit) => textIn(unit, 'name'))
  return {
    ...optional('organisation', cutShort(textIn(organization, 'name'), 500)),
    ...optional('title', cutShort(textIn(title, 'name'), 500)),
    ...optional('department', cutShort(units.filter((text) => text !== '').join(', '), 300)),
  }
}

function optional(field: keyof Work, text: string): Work {
  return text.trim() === '' ? {} : { [field]: text.trim() }
}

function currentWork(person: PersonFacts): Work[] {
  return person.positions
    .filter(({ until }) => until === undefined)
    .map(({ organisation = '', title = '', department = '' }) => ({
      ...optional('organisation', organisation),
      ...optional('title', title),
      ...optional('department', department),
    }))
    .filter(saysSomething)
}

function saysSomething(work: Work): boolean {
  return Object.keys(work).length > 0
}

function piecesFor(work: readonly Work[]): Piece[] {
  const entries = work.map(({ organisation, title, department }, at) => {
    const entry = `position-${at + 1}`
    const hasOrganization = organisation !== undefined || department !== undefined
    const organization = {
      ...(organisation === undefined ? {} : { name: organisation }),
      ...(department === undefined ? {} : { units: [{ name: department }] }),
    }
    const held = { name: title, ...(hasOrganization ? { organizationId: entry } : {}) }
    return {
      organizations: hasOrganization ? [{ path: ['organizations', entry], value: organization } as const] : [],
      titles: title === undefined ? [] : [{ path: ['titles', entry], value: held } as const],
    }
  })
  return [...entries.flatMap((one) => one.organizations), ...entries.flatMap((one) => one.titles)]
}

function keyOf(work: readonly Work[]): string {
  return `positions:${JSON.stringify(work.map((one) => [one.organisation ?? '', one.title ?? '', one.department ?? '']))}`
}
