import { likelyReaders } from '#advice/activities/clippings.ts'
import type { EventHeld } from '#book/event.ts'
import type { RecordId } from '#book/record.ts'
import { clippings } from '#storage/clippings.ts'
import { peopleWhoCare } from '#storage/people-there.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import type { GiveToBring } from './views.ts'

const MOST_LINKS = 3
const MOST_OFFERS = 3

/** What could be brought to an event: links that somebody who may come would like, whom to meet first; then offers. */
export async function givesToBring(
  reader: Reader,
  comingIds: readonly RecordId[],
  { toMeet }: Pick<EventHeld, 'toMeet'>,
): Promise<readonly GiveToBring[]> {
  const order = [...new Set([...toMeet.flatMap(({ personId }) => personId ?? []), ...comingIds])]
  const orderById = new Map(order.map((id, index) => [id, index]))
  const people = (await peopleWhoCare(reader))
    .filter(({ id }) => orderById.has(id))
    .map((person) => ({ ...person, order: orderById.get(person.id) ?? 0 }))
  const links = (await recordsInState(reader, clippings, ['kept'])).flatMap((clipping) => {
    const [closest] = likelyReaders(clipping, people)
    if (closest === undefined) return []
    const words = clipping.title ?? clipping.words?.split('\n')[0] ?? clipping.url
    return [{ words, because: `${closest.name}: ${withinSentence(closest.because[0])}` }]
  })
  const { offers } = await readSettings(reader)
  return [
    ...links.slice(0, MOST_LINKS),
    ...offers.slice(0, MOST_OFFERS).map((words) => ({ words, because: 'You can offer it' })),
  ]
}

function withinSentence(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
