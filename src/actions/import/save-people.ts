import { Person, Stranger } from '#book/person.ts'
import type { PersonFacts } from '#book/person.ts'
import type { MatchAnswer } from '#book/match-answer.ts'
import { whatChanges } from '#book/match-merge.ts'
import type { MergeField } from '#book/match-merge.ts'
import type { News } from '#book/news.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { groups } from '#storage/groups.ts'
import { matchAnswers } from '#storage/match-answers.ts'
import { news as newsTable } from '#storage/news.ts'
import { people } from '#storage/people.ts'
import { allRecords, createRecord, createRecords, findRecords, updateRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { groupKey } from './counting.ts'
import { indexOfNewPerson } from './entity.ts'
import type { Entity } from './entity.ts'
import { newsOf } from './news-of.ts'
import type { Saving } from './save.ts'
import type { PreviewDecision } from './views.ts'
import { confirmedByUse, markedAsFailed } from './ways.ts'

/** Who each person in the files is in the book, once they are saved; undefined for whom the owner left out. */
export type IdOf = (entity: Entity) => RecordId | undefined

interface Sorted {
  readonly ids: ReadonlyMap<number, RecordId | undefined>
  readonly saving: Saving
  readonly country: string
  readonly groupIds: GroupIds
}

const PROGRESS_EVERY = 300

/** Saves the people: new ones into the pool, known ones with what the files add to them. */
export async function savePeople(writer: Writer, saving: Saving): Promise<{ idOf: IdOf; added: number; news: number }> {
  const ids = new Map<number, RecordId | undefined>()
  const added: Entity[] = []
  const known: Entity[] = []
  for (const entity of saving.read.entities) {
    const id = decidedId(entity, saving.decisions.get(entity.index), ids)
    ids.set(entity.index, id === 'new' ? saving.newId() : id)
    if (id === 'new') added.push(entity)
    else if (id !== undefined) known.push(entity)
  }
  const { country } = await readSettings(writer)
  const groupIds = await groupsNamed(writer, { saving, entities: [...added, ...known] })
  const sorted = { ids, saving, country, groupIds }
  await addToPool(writer, { added, ...sorted })
  const news = await mergeInto(writer, { known, ...sorted })
  await createRecords(writer, matchAnswers, answersOf(saving, ids))
  return { idOf: (entity) => ids.get(entity.index), added: added.length, news }
}

type GroupIds = (entity: Entity) => RecordId[]

/** The groups that people are in, made where the book has none of the name. */
async function groupsNamed(
  writer: Writer,
  { saving, entities }: { readonly saving: Saving; readonly entities: readonly Entity[] },
): Promise<GroupIds> {
  const names = new Map(entities.flatMap((entity) => entity.groups.map((name) => [groupKey(name), name] as const)))
  if (names.size === 0) return () => []
  const idByKey = new Map((await allRecords(writer, groups)).map(({ name, id }) => [groupKey(name), id]))
  for (const [key, name] of names) {
    if (idByKey.has(key)) continue
    const group = await createRecord(writer, groups, { id: saving.newId(), name, shielded: false })
    idByKey.set(key, group.id)
  }
  return (entity) => [...new Set(entity.groups.flatMap((name) => idByKey.get(groupKey(name)) ?? []))]
}

/** Someone unanswered stays apart: two people made one by mistake are worse than one that is there twice. */
function decidedId(
  entity: Entity,
  decision: PreviewDecision | undefined,
  ids: ReadonlyMap<number, RecordId | undefined>,
): RecordId | 'new' | undefined {
  if (decision !== undefined && 'skip' in decision) return undefined
  if (decision !== undefined && 'different' in decision) return 'new'
  if (decision !== undefined && 'same' in decision) {
    const index = indexOfNewPerson(decision.same)
    return index === undefined ? decision.same : ids.get(index)
  }
  return entity.match.kind === 'same' ? entity.match.personId : 'new'
}

/** A page at a time: thirty thousand whole people at once are a lot to hold. */
async function addToPool(
  writer: Writer,
  { added, ids, saving, country, groupIds }: Sorted & { readonly added: readonly Entity[] },
): Promise<void> {
  for (let start = 0; start < added.length; start += PROGRESS_EVERY) {
    const page = added.slice(start, start + PROGRESS_EVERY)
    await createRecords(
      writer,
      people,
      page.map((entity) => {
        const person = Person.parse({
          ...entity.stranger,
          id: ids.get(entity.index),
          addedOn: saving.today,
          place: 'pool',
          groupIds: groupIds(entity),
          heardFrom: entity.formats,
          ...(entity.cadenceDays === undefined ? {} : { cadenceDays: entity.cadenceDays }),
        })
        return markedAsFailed(confirmedByUse(person, entity.used, country), saving.read.extras.failedOn)
      }),
    )
    saving.onProgress({ done: start + page.length })
  }
}

async function mergeInto(
  writer: Writer,
  { known, ids, saving, country, groupIds }: Sorted & { readonly known: readonly Entity[] },
): Promise<number> {
  const learned: News[] = []
  for (let start = 0; start < known.length; start += PROGRESS_EVERY) {
    const page = known.slice(start, start + PROGRESS_EVERY)
    const found = await findRecords(
      writer,
      people,
      page.flatMap((entity) => ids.get(entity.index) ?? []),
    )
    const personById = new Map<RecordId, Stored<Person>>(found.map((person) => [person.id, person]))
    for (const entity of page) {
      const person = personById.get(ids.get(entity.index) ?? '')
      if (person === undefined) continue
      const merged = mergedWith(person, entity, { ...saving, country })
      if (merged.news !== undefined) learned.push(merged.news)
      const told = merged.facts === undefined ? person : { ...person, ...merged.facts }
      const chosen = withChoices(told, entity, groupIds(entity))
      const after = markedAsFailed(confirmedByUse(chosen, entity.used, country), saving.read.extras.failedOn)
      if (after === person) continue
      personById.set(person.id, await updateRecord(writer, people, after))
    }
    saving.onProgress({ done: saving.read.entities.length - known.length + start })
  }
  await createRecords(writer, newsTable, learned)
  return learned.length
}

/** Groups are joined, a rhythm only fills a gap, and who told of them is noted. The same person where nothing changes. */
function withChoices(
  person: Stored<Person>,
  { cadenceDays, formats }: Entity,
  groupIds: readonly RecordId[],
): Stored<Person> {
  const { heardFrom = [] } = person
  const heard = formats.filter((format) => !heardFrom.includes(format))
  const joined = groupIds.filter((id) => !person.groupIds.includes(id))
  const fillsGap = person.cadenceDays === undefined && cadenceDays !== undefined
  if (heard.length + joined.length === 0 && !fillsGap) return person
  return {
    ...person,
    heardFrom: [...heardFrom, ...heard],
    groupIds: [...person.groupIds, ...joined],
    ...(fillsGap ? { cadenceDays } : {}),
  }
}

function mergedWith(
  person: Stored<Person>,
  entity: Entity,
  { country, ...saving }: Saving & { readonly country: string },
): { facts?: PersonFacts; news?: News } {
  const decision = saving.decisions.get(entity.index)
  const take = decision !== undefined && 'same' in decision ? ((decision.takeTheirs ?? []) as MergeField[]) : []
  const stranger = Stranger.parse(entity.stranger)
  const change = whatChanges(person, stranger, { today: saving.today, country, take })
  const facts = change.added.length > 0 ? { facts: change.merged } : {}
  const news = newsOf(change, { saving, personId: person.id, source: entity.formats.at(-1) ?? 'file' })
  return { ...facts, ...(news === undefined ? {} : { news }) }
}

/** What was answered is never asked again; and who came without any address is known by the record that brought them. */
function answersOf(saving: Saving, ids: ReadonlyMap<number, RecordId | undefined>): MatchAnswer[] {
  const answers: MatchAnswer[] = []
  const note = (entity: Entity, personId: RecordId, answer: MatchAnswer['answer']) => {
    answers.push({ id: saving.newId(), strangerKey: entity.key, personId, answer, answeredOn: saving.today })
  }
  for (const entity of saving.read.entities) {
    const personId = ids.get(entity.index)
    const decision = saving.decisions.get(entity.index)
    if (personId === undefined) continue
    const isNew = entity.match.kind !== 'same'
    if (decision !== undefined && 'different' in decision && entity.match.kind === 'likely') {
      for (const candidate of entity.match.candidates) note(entity, candidate.personId, 'different')
    }
    const wasAsked = decision !== undefined && 'same' in decision && isNew
    if (wasAsked || (isNew && entity.key.startsWith('name '))) note(entity, personId, 'same')
  }
  return answers
}
