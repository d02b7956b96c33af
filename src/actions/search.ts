import { z } from 'zod'
import type { Place } from '#book/person.ts'
import { findOrganisations } from '#storage/search-organisations.ts'
import { action } from './action.ts'
import { interactionsFound, otherEntriesFound } from './finding/entries-found.ts'
import { peopleFound } from './finding/people-found.ts'
import type { SearchPage } from './views.ts'

const Kind = z.enum(['people', 'interactions', 'organisations', 'promises', 'threads', 'kind-words'])

/** Of what is not people, fewer are shown unless they were asked for. */
const FEW = 8

export const search = action({
  name: 'search',
  summary: 'People, what happened, organisations, promises, threads and kind words, by any words of them, as you type',
  effect: 'reads',
  input: z.strictObject({
    query: z.string().max(200),
    /** Left out: all of them. */
    kinds: z.array(Kind).min(1).max(10).optional(),
    /** Also who was put away, and what happened with them. */
    archive: z.boolean().default(false),
    limit: z.int().min(1).max(100).default(20),
  }),

  async run(context, { query, kinds, archive, limit }): Promise<SearchPage> {
    const { storage } = context
    const wants = (kind: z.infer<typeof Kind>) => kinds === undefined || kinds.includes(kind)
    const places: readonly Place[] = archive ? ['network', 'pool', 'archive'] : ['network', 'pool']
    const asked = { query, places, limit: kinds === undefined ? Math.min(limit, FEW) : limit }
    const wantsOthers = wants('promises') || wants('threads') || wants('kind-words')
    const others = wantsOthers ? await otherEntriesFound(storage, asked) : undefined
    return {
      rows: wants('people') ? await peopleFound(context, { query, places, limit }) : [],
      interactions: wants('interactions') ? await interactionsFound(storage, asked) : [],
      organisations: wants('organisations') ? await organisationsFound() : [],
      promises: wants('promises') ? (others?.promises ?? []) : [],
      threads: wants('threads') ? (others?.threads ?? []) : [],
      kindWords: wants('kind-words') ? (others?.kindWords ?? []) : [],
    }

    async function organisationsFound(): Promise<SearchPage['organisations']> {
      const found = await findOrganisations(storage, query, asked.limit)
      return found.map(({ key, word, people, personIds }) => ({ key, name: word, people, personIds }))
    }
  },
})
