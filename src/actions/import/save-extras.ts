import { connectionOf } from '#book/connection.ts'
import type { Connection } from '#book/connection.ts'
import type { KindWord } from '#book/kind-word.ts'
import type { Person } from '#book/person.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId } from '#book/record.ts'
import { connections } from '#storage/connections.ts'
import { kindWords } from '#storage/kind-words.ts'
import { knownBySource } from '#storage/known.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { createRecords, findRecords, getRecord, recordPages, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import type { KeptConnection } from './extras.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'
import { markedAsFailed } from './ways.ts'

type SavingExtras = Saving & { readonly idOf: IdOf }

/** What the files brought beside people and what happened, as far as it is new. */
export interface SavedExtras {
  readonly newPromises: number
  readonly newConnections: number
  readonly newKindWords: number
}

export async function saveExtras(writer: Writer, saving: SavingExtras): Promise<SavedExtras> {
  await markFailedAddresses(writer, saving)
  return {
    newPromises: await savePromises(writer, saving),
    newConnections: await saveConnections(writer, saving),
    newKindWords: await saveKindWords(writer, saving),
  }
}

async function savePromises(writer: Writer, { read, idOf, newId }: SavingExtras): Promise<number> {
  const all = read.extras.promises
  const known = await knownBySource(writer, promises, [...all.keys()])
  const added: PromiseMade[] = []
  for (const [key, { entity, ...promise }] of all) {
    const personId = idOf(entity)
    if (personId !== undefined && !known.has(key)) added.push({ ...promise, id: newId(), personId, state: 'open' })
  }
  await createRecords(writer, promises, added)
  return added.length
}

async function saveKindWords(writer: Writer, { read, idOf, newId }: SavingExtras): Promise<number> {
  const all = read.extras.kindWords
  const known = await knownBySource(writer, kindWords, [...all.keys()])
  const added: KindWord[] = []
  for (const [key, { entity, ...said }] of all) {
    const personId = idOf(entity)
    if (personId !== undefined && !known.has(key)) added.push({ ...said, id: newId(), personId })
  }
  await createRecords(writer, kindWords, added)
  return added.length
}

async function saveConnections(writer: Writer, { read, idOf }: SavingExtras): Promise<number> {
  const all = new Map<RecordId, Connection>()
  for (const kept of read.extras.connections.values()) {
    const [one, other] = kept.between.map(idOf)
    if (one === undefined || other === undefined || one === other) continue
    const connection = asKept(kept, one, other)
    if (!all.has(connection.id)) all.set(connection.id, connection)
  }
  const known = await findRecords(writer, connections, [...all.keys()])
  for (const connection of known) {
    const as = all.get(connection.id)?.as
    // How they know each other only fills a gap.
    if (connection.as === undefined && as !== undefined) await updateRecord(writer, connections, { ...connection, as })
    all.delete(connection.id)
  }
  await createRecords(writer, connections, [...all.values()])
  return all.size
}

/** What the second is to the first is said in full where the two are kept the other way round. */
function asKept({ between, as, source }: KeptConnection, one: RecordId, other: RecordId): Connection {
  const connection = connectionOf(one, other)
  const isTurned = connection.personIds[0] !== one
  const [first, second] = between.map(({ stranger }) => stranger.name.full)
  const said = as === undefined || !isTurned ? as : `${second} is ${first}’s ${as}`.slice(0, 500)
  return { ...connection, ...(said === undefined ? {} : { as: said }), source }
}

/** Of whoever is in the book and not in the files; the others are marked as they are saved. */
async function markFailedAddresses(writer: Writer, { read }: SavingExtras): Promise<void> {
  const { failedOn } = read.extras
  if (failedOn.size === 0) return
  const ids: RecordId[] = []
  for await (const page of recordPages<Person>(writer, people)) {
    for (const person of page) if (markedAsFailed(person, failedOn) !== person) ids.push(person.id)
  }
  for (const id of ids) {
    const person = await getRecord(writer, people, id)
    await updateRecord(writer, people, markedAsFailed(person, failedOn))
  }
}
