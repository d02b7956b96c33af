import type { PersonFacts } from '#book/person.ts'
import { emptyClaim } from '../claim.ts'
import type { Claim, Draft, FactKind, Written } from '../claim.ts'
import { paramValues } from '../content-line.ts'
import type { Property } from '../content-line.ts'
import { readLabel, writeLabel } from '../label.ts'
import type { Reached, ReadLabel } from '../label.ts'
import { hasOtherParams, preference } from '../sheet.ts'
import type { Sheet } from '../sheet.ts'
import { escapeAddress, escapeText } from '../value.ts'

export const emails: FactKind = reach({
  properties: ['EMAIL'],
  key: 'email',
  longest: 500,
  reached: 'other',
  read: (text) => withoutScheme(text, 'mailto:'),
  write: escapeText,
  add: (draft, address, label) => void (draft.emails ??= []).push({ address, ...label }),
  list: ({ emails: list }) => list.map(({ address, label }) => [address, label]),
})

export const phones: FactKind = reach({
  properties: ['TEL'],
  key: 'phone',
  longest: 200,
  reached: 'phone',
  read: (text) => withoutScheme(text, 'tel:'),
  write: escapeText,
  add: (draft, number, label) => void (draft.phones ??= []).push({ number, ...label }),
  list: ({ phones: list }) => list.map(({ number, label }) => [number, label]),
})

/** Pages, profiles and chat addresses. Kept as text, never fetched. */
export const links: FactKind = reach({
  properties: ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE', 'IMPP'],
  key: 'link',
  longest: 2000,
  reached: 'other',
  read: (text) => text,
  write: escapeAddress,
  add: (draft, url, label) => void (draft.links ??= []).push({ url, ...label }),
  list: ({ links: list }) => list.map(({ url, label }) => [url, label]),
})

interface ReachKind {
  /** The first is the one to write. */
  readonly properties: readonly [string, ...string[]]
  readonly key: string
  readonly longest: number
  readonly reached: Reached
  readonly read: (text: string) => string
  readonly write: (text: string) => string
  readonly add: (draft: Draft, value: string, label: { label?: string }) => void
  readonly list: (person: PersonFacts) => readonly (readonly [string, string | undefined])[]
}

function reach(kind: ReachKind): FactKind {
  return {
    claims: (sheet) => {
      const lines = kind.properties.flatMap((name) =>
        sheet.named(name).toSorted((one, other) => preference(one) - preference(other)),
      )
      return lines.flatMap((line) => claim(kind, sheet, line))
    },
    written: (person) => kind.list(person).map(([value, label]) => write(kind, value, label)),
  }
}

function claim(kind: ReachKind, sheet: Sheet, line: Property): Claim[] {
  const value = kind.read(sheet.text(line)).trim()
  const labelLine = sheet.labelLine(line)
  const properties = labelLine === undefined ? [line] : [line, labelLine]
  if (value === '') return [emptyClaim(properties)]
  if (value.length > kind.longest || isForeignMail(line)) return []
  const custom = labelLine === undefined ? undefined : sheet.text(labelLine)
  const { label, saysMore } =
    line.name === kind.properties[0] ? readLabel(line, custom) : service(line, { custom, value })
  const add = (draft: Draft): void => kind.add(draft, value, label === undefined ? {} : { label })
  return [{ key: keyOf(kind, value, label), properties, isPlain: !saysMore && !hasOtherParams(line), add }]
}

/**
 * The service is the label: `X-SOCIALPROFILE;type=linkedin`, `SOCIALPROFILE;SERVICE-TYPE=…`,
 * `IMPP;X-SERVICE-TYPE=Skype`, `IMPP:xmpp:…`. Such a line always says more than a plain URL would.
 */
function service(line: Property, { custom, value }: { custom: string | undefined; value: string }): ReadLabel {
  const named = ['SERVICE-TYPE', 'X-SERVICE-TYPE'].flatMap((name) => paramValues(line, name))[0]?.trim()
  const scheme = line.name === 'IMPP' ? /^([a-z][a-z0-9+.-]{0,30}):/i.exec(value)?.[1] : undefined
  const label =
    named === undefined || named === '' ? (scheme ?? readLabel(line, custom).label) : named.slice(0, 200).trim()
  return { label, saysMore: true }
}

/** Addresses of networks that are no e-mail any more: X.400, telex. */
function isForeignMail(line: Property): boolean {
  return line.name === 'EMAIL' && paramValues(line, 'TYPE').some((word) => /^(?:x400|tlx|ex)$/i.test(word))
}

function write(kind: ReachKind, value: string, label: string | undefined): Written {
  const { types, custom } = writeLabel(label, kind.reached)
  const line = { name: kind.properties[0], types, value: kind.write(value) }
  return {
    key: keyOf(kind, value, label),
    parts: [{ lines: [line], ...(custom === undefined ? {} : { label: custom }) }],
  }
}

function keyOf(kind: ReachKind, value: string, label: string | undefined): string {
  return `${kind.key}:${JSON.stringify([value, label ?? ''])}`
}

function withoutScheme(text: string, scheme: string): string {
  return text.slice(0, scheme.length).toLowerCase() === scheme ? text.slice(scheme.length) : text
}
