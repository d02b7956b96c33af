import type { Stranger } from '#book/person.ts'
import type { Cells } from './cells.ts'

type List<K extends keyof Stranger> = NonNullable<Stranger[K]>

export function emails(cells: Cells): List<'emails'> {
  return values(cells, 'e-mail').map(({ value, ...label }) => ({ address: value, ...label }))
}

export function phones(cells: Cells): List<'phones'> {
  return values(cells, 'phone').map(({ value, ...label }) => ({ number: value, ...label }))
}

/** Pages about the person. Google escapes the colon of some addresses, as vCard does. */
export function links(cells: Cells): List<'links'> {
  return values(cells, 'website').map(({ value, ...label }) => ({
    url: value.replaceAll(String.raw`\:`, ':'),
    ...label,
  }))
}

function values(cells: Cells, kind: string): { value: string; label?: string }[] {
  return cells.numbered(kind).flatMap((numbered) => {
    const label = cells.label(numbered)
    return cells.all(`${numbered} - value`).flatMap((value) => (value === '' ? [] : { value, ...label }))
  })
}

/** Postal addresses. Where there are only the lines as one would write them on a letter, they all go into `street`. */
export function addresses(cells: Cells): List<'addresses'> {
  return cells.numbered('address').flatMap((numbered) => {
    const label = cells.label(numbered)
    const part = (name: string) => cells.all(`${numbered} - ${name}`)
    const formatted = part('formatted')
    const parts = {
      street: [part('street'), part('extended address'), part('po box')],
      city: [part('city')],
      region: [part('region')],
      postalCode: [part('postal code')],
      country: [part('country')],
    }
    const count = Math.max(
      formatted.length,
      ...Object.values(parts).flatMap((lists) => lists.map((list) => list.length)),
    )
    return Array.from({ length: count }, (_, at) => {
      const known = Object.entries(parts).flatMap(([name, lists]) => {
        const text = lists.flatMap((list) => list[at] || []).join('\n')
        return text === '' ? [] : [[name, text]]
      })
      const address: List<'addresses'>[number] = Object.fromEntries(known)
      return known.length > 0 || !formatted[at] ? address : { street: formatted[at] }
    }).flatMap((address) => (Object.keys(address).length === 0 ? [] : { ...address, ...label }))
  })
}
