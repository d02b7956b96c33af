import { useState } from 'react'
import { client } from '../client.ts'
import { showToast } from '../ui/toast.tsx'
import type { Chosen } from './chosen.ts'
import type { PeopleFilter } from './people-search.ts'

/** As many as one answer may bring. */
const PAGE = 1000

interface Stretch {
  readonly filter: PeopleFilter
  readonly from: number
  /** Its last line. */
  readonly to: number
  readonly onMore: (found: number) => void
}

/** Choosing many at once, whether they are in view or not. */
export function useChoosing(filter: PeopleFilter, chosen: Chosen) {
  const [gathering, setGathering] = useState<number>()
  const addBetween = async (from: number, to: number): Promise<void> => {
    const onMore = to - from < PAGE ? () => undefined : setGathering
    try {
      chosen.addAll(await idsBetween({ filter, from, to, onMore }), to)
    } catch (error) {
      showToast({ tone: 'problem', words: error instanceof Error ? error.message : 'They could not be chosen.' })
    }
    setGathering(undefined)
  }
  return {
    /** How many were found so far, while they are being gathered. */
    gathering,
    stretchTo: (index: number): void => {
      const from = chosen.from ?? index
      void addBetween(Math.min(from, index), Math.max(from, index))
    },
    chooseAll: (total: number): void => void addBetween(0, total - 1),
    /** From a thumb that stayed on a line. */
    startAt: (id: string, index: number): void => {
      chosen.start()
      chosen.toggle(id, index)
    },
  }
}

/** The ids of a stretch of the list, a thousand at a time. */
async function idsBetween({ filter, from, to, onMore }: Stretch): Promise<readonly string[]> {
  const ids: string[] = []
  for (let offset = from; offset <= to; offset += PAGE) {
    onMore(ids.length)
    const { rows } = await client('list-people', { ...filter, offset, limit: Math.min(PAGE, to - offset + 1) })
    ids.push(...rows.map((row) => row.id))
  }
  return ids
}
