import type { Interaction, InteractionKind } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import { isProfile, isUsable } from '#book/reach.ts'
import type { Stored } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

type ReachList = 'addresses' | 'emails' | 'links' | 'phones'

/** By what each kind reaches a person; a video call may have come about in any way. */
const REACHED_BY: Readonly<Partial<Record<InteractionKind, readonly ReachList[]>>> = {
  call: ['phones'],
  email: ['emails'],
  letter: ['addresses'],
  message: ['links', 'phones'],
}

/**
 * What reached somebody works, as of that day (R27). A word that nobody answered yet says nothing, one entry for
 * several people says too little of each, and of two numbers it is not known which was called, unless a card named it.
 */
export async function confirmReach(writer: Writer, interaction: Interaction): Promise<void> {
  const lists = interaction.direction === 'out' ? undefined : REACHED_BY[interaction.kind]
  const [personId, ...others] = interaction.personIds
  if (lists === undefined || personId === undefined || others.length > 0) return
  const person = await getRecord(writer, people, personId)
  const [first, ...more] = lists.flatMap((list) => inUse(person, list))
  if (first === undefined || (more.length > 0 && !interaction.prompted)) return
  await updateRecord(writer, people, confirmed(person, { ...first, day: interaction.day }))
}

function inUse(person: Person, list: ReachList): { list: ReachList; at: number }[] {
  return [...person[list].entries()]
    .filter(([, entry]) => isUsable(entry) && (!('url' in entry) || isProfile(entry)))
    .map(([at]) => ({ list, at }))
}

function confirmed(
  person: Stored<Person>,
  { list, at, day }: { list: ReachList; at: number; day: string },
): Stored<Person> {
  const entries = person[list].map((entry, index) => {
    if (index !== at) return entry
    const last = entry.lastConfirmed
    return { ...entry, state: 'works', lastConfirmed: last !== undefined && last > day ? last : day }
  })
  return { ...person, [list]: entries }
}
