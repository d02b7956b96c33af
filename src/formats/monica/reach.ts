import type { Stranger } from '#book/person.ts'
import type { Contact } from './contact.ts'
import { cutShort, readable } from './fields.ts'
import type { Fields } from './fields.ts'

type Reach = Pick<Stranger, 'emails' | 'phones' | 'links' | 'addresses'>

/** Every way to reach the person, with the owner's own word for it where it says more than the kind. */
export function reachOf({ reach, addresses: places }: Contact): Reach {
  const found = reach.filter(({ data }) => data !== '')
  const emails = found.filter(({ data, type }) => isEmail(data, type))
  const phones = found.filter(({ type }) => isPhone(type))
  const links = found.filter((one) => !emails.includes(one) && !phones.includes(one))
  return {
    ...list(
      'emails',
      emails.map(({ data, type }) => ({ address: cutShort(data, 500), ...label(type) })),
    ),
    ...list(
      'phones',
      phones.map(({ data, type }) => ({ number: cutShort(data, 200), ...label(type) })),
    ),
    ...list(
      'links',
      links.map(({ data, type }) => ({ url: cutShort(linkOf(data, type), 2000), ...label(type) })),
    ),
    ...list(
      'addresses',
      places.map(addressOf).filter((address) => address !== undefined),
    ),
  }
}

function list<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, Item[]>> {
  return items.length === 0 ? {} : ({ [key]: items } as Record<Key, Item[]>)
}

function isEmail(data: string, type: Fields): boolean {
  const kind = type.text('type') || type.text('protocol').replace(':', '') || readable(type)
  return /^(?:e-?mail|mailto)$/i.test(kind) || (kind === '' && /^[^\s@]+@[^\s@]+$/.test(data))
}

function isPhone(type: Fields): boolean {
  return /^(?:phone|tel)$/i.test(type.text('type') || type.text('protocol').replace(':', '') || readable(type))
}

/** `https://t.me/ada` stays; a bare `ada` gets what Monica puts before it, if anything. */
function linkOf(data: string, type: Fields): string {
  const protocol = type.text('protocol')
  return protocol === '' || /^[a-z][a-z0-9+.-]{0,30}:/i.test(data) ? data : `${protocol}${data}`
}

function label(type: Fields): { label?: string } {
  const name = readable(type)
  return name === '' || /^(?:e-?mail|phone)$/i.test(name) ? {} : { label: cutShort(name, 200) }
}

function addressOf(fields: Fields): NonNullable<Stranger['addresses']>[number] | undefined {
  const place = [
    ['street', cutShort(fields.text('street'), 1000)],
    ['city', cutShort(fields.text('city'), 300)],
    ['region', cutShort(fields.text('province'), 300)],
    ['postalCode', cutShort(fields.text('postal_code'), 100)],
    ['country', cutShort(fields.text('country'), 300)],
  ].filter(([, text]) => text !== '')
  const name = cutShort(fields.text('name'), 200)
  return place.length === 0 ? undefined : { ...Object.fromEntries(place), ...(name === '' ? {} : { label: name }) }
}
