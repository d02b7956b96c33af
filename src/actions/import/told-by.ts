import type { Stranger } from '#book/person.ts'

/** The stranger, with the file's format at each address, number and position: the book then knows who told of it. */
export function toldBy(format: string, stranger: Stranger): Stranger {
  const lists = Object.fromEntries(
    LISTS.flatMap((list) => {
      const items = stranger[list]
      return items === undefined || items.length === 0
        ? []
        : [[list, items.map((item) => ({ source: format, ...item }))]]
    }),
  )
  return { ...stranger, ...lists }
}

const LISTS = ['emails', 'phones', 'addresses', 'links', 'positions'] as const
