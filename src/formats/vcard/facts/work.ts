import type { PersonFacts, Position } from '#book/person.ts'
import { cutShort, emptyClaim } from '../claim.ts'
import type { Claim, Draft, FactKind, WrittenPart } from '../claim.ts'
import type { Property } from '../content-line.ts'
import { groupKey, hasOtherParams } from '../sheet.ts'
import type { Sheet } from '../sheet.ts'
import { componentsOf, escapeText } from '../value.ts'

/**
 * ORG and TITLE: what they do now. The first title goes with the first organisation and so on; those in a group go
 * together. A ROLE goes with the title, and stands in for one that is missing. A card knows no past, so ended positions
 * stay in the book.
 */
export const positions: FactKind = {
  claims(sheet) {
    const lines = sheet.properties.filter(({ name }) => name === 'ORG' || name === 'TITLE' || name === 'ROLE')
    const told = lines.filter((line) => componentsOf(line, sheet.dialect(line)).some((part) => part.trim() !== ''))
    const isTold = new Set(told)
    const nothing = told.length < lines.length ? [emptyClaim(lines.filter((line) => !isTold.has(line)))] : []
    return told.length === 0 ? nothing : [claim(sheet, told), ...nothing]
  },

  written(person) {
    const now = currentWork(person)
    if (now.length === 0) return []
    return [{ key: keyOf(now), parts: now.map(writePart) }]
  },
}

type Work = Pick<Position, 'organisation' | 'title' | 'department'>

function claim(sheet: Sheet, properties: readonly Property[]): Claim {
  const found = pairs(properties).map(([organisation, title]) => workFrom(sheet, organisation, title))
  const work = found.map(({ told }) => told)
  const isPlain =
    found.every((one) => one.isWhole) && !properties.some((line) => hasOtherParams(line) || line.name === 'ROLE')
  const add = (draft: Draft): void => void (draft.positions = work)
  return { key: keyOf(work), properties, isPlain, add }
}

type Pair = readonly [Property | undefined, Property | undefined]

function pairs(properties: readonly Property[]): Pair[] {
  const titleName = properties.some((line) => line.name === 'TITLE') ? 'TITLE' : 'ROLE'
  return [...Map.groupBy(properties, groupKey).values()].flatMap((together) => {
    const organisations = together.filter((line) => line.name === 'ORG')
    const titles = together.filter((line) => line.name === titleName)
    const count = Math.max(organisations.length, titles.length)
    return Array.from({ length: count }, (_, at): Pair => [organisations[at], titles[at]])
  })
}

function workFrom(
  sheet: Sheet,
  organisation: Property | undefined,
  title: Property | undefined,
): { told: Work; isWhole: boolean } {
  const [name = '', ...departments] =
    organisation === undefined ? [] : componentsOf(organisation, sheet.dialect(organisation))
  const said = departments.map((part) => part.trim()).filter((part) => part !== '')
  const whole = [name.trim(), title === undefined ? '' : sheet.text(title), said.join(', ')] as const
  const told = {
    ...optional('organisation', cutShort(whole[0], 500)),
    ...optional('title', cutShort(whole[1], 500)),
    ...optional('department', cutShort(whole[2], 300)),
  }
  const isWhole = whole[0].length <= 500 && whole[1].length <= 500 && whole[2].length <= 300 && said.length <= 1
  return { told, isWhole }
}

function optional(field: keyof Work, text: string): Work {
  return text.trim() === '' ? {} : { [field]: text.trim() }
}

function currentWork(person: PersonFacts): Work[] {
  return person.positions.filter(
    ({ until, organisation, title, department }) =>
      until === undefined && [organisation, title, department].some((text) => text !== undefined && text.trim() !== ''),
  )
}

/** The first stands free, as every client reads it; the others are grouped so that each keeps its own title. */
function writePart({ organisation = '', title = '', department = '' }: Work, at: number): WrittenPart {
  const value = department === '' ? escapeText(organisation) : `${escapeText(organisation)};${escapeText(department)}`
  const lines = [
    ...(organisation === '' && department === '' ? [] : [{ name: 'ORG', value }]),
    ...(title === '' ? [] : [{ name: 'TITLE', value: escapeText(title) }]),
  ]
  return { lines, ...(at === 0 ? {} : { isGrouped: true }) }
}

function keyOf(work: readonly Work[]): string {
  const parts = work.map(({ organisation = '', title = '', department = '' }) => [organisation, title, department])
  return `positions:${JSON.stringify(parts)}`
}
