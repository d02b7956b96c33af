import { Person, Stranger } from '#book/person.ts'
import type { PersonFacts } from '#book/person.ts'
import type { MatchAnswer } from '#book/match-answer.ts'
import { whatChanges } from '#book/match-merge.ts'
import type { MergeField } from '#book/match-merge.ts'
import type { News } from '#book/news.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { matchAnswers } from '#storage/match-answers.ts'
import { news as newsTable } from '#storage/news.ts'
import { people } from '#storage/people.ts'
import { createRecords, findRecords, updateRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import type { PreviewDecision } from '../views.ts'
import { indexOfNewPerson } from './entity.ts'
import type { Entity } from './entity.ts'
import type { Saving } from './save.ts'

/** Who each person in the files is in the book, once they are saved; undefined for whom the owner left out. */
export type IdOf = (entity: Entity) => RecordId | undefined

interface Sorted {
  readonly ids: ReadonlyMap<number, RecordId | undefined>
  readonly saving: Saving
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
  await addToPool(writer, { added, ids, saving })
  const news = await mergeInto(writer, { known, ids, saving })
  await createRecords(writer, matchAnswers, answersOf(saving, ids))
  return { idOf: (entity) => ids.get(entity.index), added: added.length, news }
}

/** Someone unanswered stays apart: two people made one by mistake are worse than one that is there twice. */
function decidedId(
  entity: Entity,
  decision: PreviewDecision | undefined,
  ids: ReadonlyMap<number, RecordId | undefined>,
): RecordId | 'new' | undefined {
  if (decision !== undefined && 'skip' in decision) return undefined
  if (decision !== undefined && 'different' in decision) return 'new'
  if (decision !== undefined) {
    const index = indexOfNewPerson(decision.same)
    return index === undefined ? decision.same : ids.get(index)
  }
  return entity.match.kind === 'same' ? entity.match.personId : 'new'
}

/** A page at a time: thirty thousand whole people at once are a lot to hold. */
async function addToPool(
  writer: Writer,
  { added, ids, saving }: Sorted & { readonly added: readonly Entity[] },
): Promise<void> {
  for (let start = 0; start < added.length; start += PROGRESS_EVERY) {
    const page = added.slice(start, start + PROGRESS_EVERY)
    await createRecords(
      writer,
      people,
      page.map((entity) =>
        Person.parse({ ...entity.stranger, id: ids.get(entity.index), addedOn: saving.today, place: 'pool' }),
      ),
    )
    saving.onProgress(start + page.length)
  }
}

async function mergeInto(
  writer: Writer,
  { known, ids, saving }: Sorted & { readonly known: readonly Entity[] },
): Promise<number> {
  const { country } = await readSettings(writer)
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
      if (merged.facts === undefined) continue
      personById.set(person.id, await updateRecord(writer, people, { ...person, ...merged.facts }))
    }
    saving.onProgress(saving.read.entities.length - known.length + start)
  }
  await createRecords(writer, newsTable, learned)
  return learned.length
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
  if (change.news === undefined) return facts
  const { before, after } = change.news
  const source = saving.read.files[0]?.format ?? 'file'
  return {
    ...facts,
    news: {
      id: saving.newId(),
      personId: person.id,
      kind: 'new-position',
      learnedOn: saving.today,
      ...(before === undefined ? {} : { before }),
      after,
      source,
    },
  }
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
