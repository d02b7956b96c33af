import type { PersonFacts } from '#book/person.ts'
import { claimOf } from '../claim.ts'
import type { Claim, Draft, FactKind, Written } from '../claim.ts'
import { readLabel, writeLabel } from '../label.ts'
import { textIn } from '../piece.ts'
import type { Entry, JsonObject, Sheet } from '../piece.ts'

export const emails: FactKind = reach({
  property: 'emails',
  field: 'address',
  scheme: 'mailto:',
  longest: 500,
  reached: 'other',
  add: (draft, address, label) => void (draft.emails ??= []).push({ address, ...label }),
  list: ({ emails: list }) => list.map(({ address, label }) => [address, label]),
})

export const phones: FactKind = reach({
  property: 'phones',
  field: 'number',
  scheme: 'tel:',
  longest: 200,
  reached: 'phone',
  add: (draft, number, label) => void (draft.phones ??= []).push({ number, ...label }),
  list: ({ phones: list }) => list.map(({ number, label }) => [number, label]),
})

/** Pages of the person. Kept as text, never fetched. */
export const links: FactKind = reach({
  property: 'links',
  field: 'uri',
  longest: 2000,
  reached: 'other',
  add: addLink,
  list: ({ links: list }) => list.map(({ url, label }) => [url, label]),
})

/** Profiles and chat addresses; the service is the label. They are links to us, and written as such when they changed. */
export const onlineServices: FactKind = {
  claims: (sheet) =>
    sheet.entries('onlineServices').flatMap((entry) => {
      const url = textIn(entry.value, 'uri') || textIn(entry.value, 'user')
      if (url === '' || url.length > 2000) return []
      const service = textIn(entry.value, 'service').slice(0, 200).trim()
      const label = service === '' ? readLabel(entry.value) : { label: service }
      const add = (draft: Draft): void => addLink(draft, url, label)
      return [claimOf({ key: keyOf('links', url, label.label), pieces: [entry], add }, [], sheet)]
    }),
  written: () => [],
}

function addLink(draft: Draft, url: string, label: { label?: string }): void {
  void (draft.links ??= []).push({ url, ...label })
}

interface ReachKind {
  readonly property: string
  /** Where the entry holds it. */
  readonly field: string
  readonly scheme?: string
  readonly longest: number
  readonly reached: 'phone' | 'other'
  readonly add: (draft: Draft, value: string, label: { label?: string }) => void
  readonly list: (person: PersonFacts) => readonly (readonly [string, string | undefined])[]
}

function reach(kind: ReachKind): FactKind {
  return {
    claims: (sheet) => sheet.entries(kind.property).flatMap((entry) => claim(kind, sheet, entry)),
    written: (person) =>
      kind.list(person).map(([value, label]): Written => {
        const entry = entryFor(kind, value, label)
        const pieces: Written['pieces'] = (newEntry) => [
          { path: [kind.property, newEntry(kind.property)], value: entry },
        ]
        return { key: keyOf(kind.property, value, label), pieces }
      }),
  }
}

function claim(kind: ReachKind, sheet: Sheet, entry: Entry): Claim[] {
  const said = textIn(entry.value, kind.field)
  const { scheme = '' } = kind
  const isScheme = scheme !== '' && said.slice(0, scheme.length).toLowerCase() === scheme
  const value = isScheme ? said.slice(scheme.length).trim() : said
  if (value === '' || value.length > kind.longest) return []
  const label = readLabel(entry.value)
  const add = (draft: Draft): void => kind.add(draft, value, label)
  const anew = [{ path: entry.path, value: entryFor(kind, value, label.label) }]
  return [claimOf({ key: keyOf(kind.property, value, label.label), pieces: [entry], add }, anew, sheet)]
}

function entryFor(kind: ReachKind, value: string, label: string | undefined): JsonObject {
  return { [kind.field]: value, ...writeLabel(label, kind.reached) }
}

function keyOf(property: string, value: string, label: string | undefined): string {
  return JSON.stringify([property, value, label ?? ''])
}
