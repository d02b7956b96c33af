import { z } from 'zod'
import { fadingSince } from '#advice/fading.ts'
import { freshnessOf } from '#advice/tie-words.ts'
import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import { organisationKey } from '#book/match-organisations.ts'
import { nameKey } from '#book/name-key.ts'
import type { Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { firstWords } from '#storage/facet-words.ts'
import type { FacetWanted, PeopleFilter } from '#storage/people-filter.ts'
import { countPeople, listPeople as listFromStorage, scanPeople } from '#storage/people-list.ts'
import type { ListedPerson, ScannedPerson } from '#storage/people-list.ts'
import { findPeople } from '#storage/search.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from './action.ts'
import { PeopleColumn, peopleFilter } from './people-filter.ts'
import { personRows } from './people-columns.ts'
import { alivenessWord, cadenceInNetwork, dueDayOf } from './people-rows.ts'
import type { PeoplePage } from './views.ts'

/** Finds more than anybody scrolls through; a longer search text narrows it. */
const MOST_FOUND = 400

const Input = z.strictObject({
  ...peopleFilter,
  sort: peopleFilter.sort.default('name'),
  columns: z.array(PeopleColumn).max(20).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(100),
})
type Asked = z.output<typeof Input>

export const listPeople = action({
  name: 'list-people',
  summary: 'People of the network, the pool or the archive, filtered and sorted, with the columns asked for',
  effect: 'reads',
  input: Input,

  async run({ storage, today }, asked): Promise<PeoplePage> {
    const day = await today()
    const circles = await listCircles(storage)
    const filter = await filterOf(storage, asked, day)
    const { people, total } = needsScan(asked)
      ? await scanned(storage, filter, { asked, circles, today: day })
      : await straight(storage, filter, asked)
    const columns = new Set([...(asked.columns ?? []), ...(asked.fading === true ? (['fading'] as const) : [])])
    return { rows: await personRows(storage, people, { circles, today: day, columns: [...columns] }), total }
  },
})

interface Part {
  readonly people: readonly ListedPerson[]
  readonly total: number
}

async function filterOf(reader: Reader, asked: Asked, today: Day): Promise<PeopleFilter> {
  const { place, search } = asked
  const isSearched = search !== undefined && search.trim() !== ''
  return {
    place,
    circleId: asked.circle,
    groupId: asked.group,
    needsRepair: asked.reach === 'repair',
    facets: facetsOf(asked),
    lastBefore: asked.lastBefore,
    lastSince: asked.lastSince,
    neverTalked: asked.neverTalked,
    hasBirthday: asked.hasBirthday,
    addedSince: asked.addedSince,
    fadingSince: asked.fading === true ? fadingSince(today) : undefined,
    ids: isSearched ? await idsFound(reader, search, place) : undefined,
  }
}

async function idsFound(reader: Reader, query: string, place: Place | undefined): Promise<RecordId[]> {
  const places = place === undefined ? {} : { places: [place] }
  return (await findPeople(reader, query, { limit: MOST_FOUND, ...places })).hits.map(({ id }) => id)
}

function facetsOf(asked: Asked): FacetWanted[] {
  const { kind, city, country, organisation, reach, vague, source, workStatus } = asked
  const ever = asked.placeEver
  const wanted: (FacetWanted | undefined)[] = [
    kind === undefined ? undefined : { facet: 'kind', key: nameKey(kind) },
    ...(asked.tags ?? []).map((tag) => ({ facet: 'tag' as const, key: nameKey(tag) })),
    city === undefined ? undefined : { facet: 'city', key: nameKey(city), ever },
    country === undefined ? undefined : { facet: 'country', key: nameKey(country), ever },
    organisation === undefined
      ? undefined
      : { facet: 'organisation', key: organisationKey(organisation), ever: asked.organisationEver },
    reach === undefined || reach === 'repair' ? undefined : { facet: 'reach', key: reach },
    vague === undefined ? undefined : { facet: 'vague', key: vague === 'any' ? undefined : vague },
    source === undefined ? undefined : { facet: 'source', key: source },
    workStatus === undefined ? undefined : { facet: 'work-status', key: workStatus },
    asked.advocate === true ? { facet: 'advocate', key: 'yes' } : undefined,
  ]
  return wanted.filter((one) => one !== undefined)
}

/** What only advice can tell, or what is not a column, is worked out for everybody who fits. */
function needsScan({ aliveness, freshness, sort, place }: Asked): boolean {
  if (aliveness !== undefined || freshness !== undefined) return true
  return sort === 'organisation' || sort === 'city' || (sort === 'due' && place !== 'pool' && place !== 'archive')
}

async function straight(reader: Reader, filter: PeopleFilter, { sort, reversed, offset, limit }: Asked): Promise<Part> {
  // Nobody of the pool is ever due, so there it is the order of names.
  const order = sort === 'last-contact' || sort === 'added' ? sort : 'name'
  return {
    people: await listFromStorage(reader, filter, { sort: order, reversed, offset, limit }),
    total: await countPeople(reader, filter),
  }
}

interface ScanAbout {
  readonly asked: Asked
  readonly circles: readonly Circle[]
  readonly today: Day
}

async function scanned(reader: Reader, filter: PeopleFilter, about: ScanAbout): Promise<Part> {
  const { asked, circles, today } = about
  const fitting = (await scanPeople(reader, filter)).filter((person) => {
    if (asked.aliveness !== undefined && alivenessWord(person.tie, today) !== asked.aliveness) return false
    if (asked.freshness === undefined) return true
    const cadenceDays = cadenceInNetwork(person, circles)
    return cadenceDays !== undefined && freshnessOf(person.tie, cadenceDays, today) === asked.freshness
  })
  const sorted = await inOrder(reader, fitting, about)
  const ids = sorted.slice(asked.offset, asked.offset + asked.limit).map(({ id }) => id)
  const listed = await listFromStorage(reader, { ids }, { sort: 'name' })
  const byId = new Map(listed.map((person) => [person.id, person]))
  return { people: ids.flatMap((id) => byId.get(id) ?? []), total: fitting.length }
}

/** They come by name; whoever has nothing to be sorted by comes last, either way round. */
async function inOrder(
  reader: Reader,
  people: readonly ScannedPerson[],
  { asked, circles }: ScanAbout,
): Promise<readonly ScannedPerson[]> {
  const { sort, reversed = false } = asked
  if (sort === 'name') return reversed ? people.toReversed() : people
  const words = sort === 'organisation' || sort === 'city' ? await firstWords(reader, sort) : undefined
  const wordOf = {
    added: ({ addedOn }: ScannedPerson) => addedOn,
    city: ({ id }: ScannedPerson) => words?.get(id),
    due: (person: ScannedPerson) => dueDayOf(person, circles),
    'last-contact': ({ tie }: ScannedPerson) => tie.lastContactDay,
    organisation: ({ id }: ScannedPerson) => words?.get(id),
  }[sort]
  const newestFirst = sort === 'last-contact' || sort === 'added'
  const turn = newestFirst === reversed ? 1 : -1
  const last: ScannedPerson[] = []
  const sortable: { person: ScannedPerson; word: string }[] = []
  for (const person of people) {
    const word = wordOf(person)
    if (word === undefined) last.push(person)
    else sortable.push({ person, word })
  }
  sortable.sort((one, other) => (one.word === other.word ? 0 : one.word < other.word ? -turn : turn))
  return [...sortable.map(({ person }) => person), ...last]
}
