import { z } from 'zod'
import { Place } from '#book/person.ts'
import { listFacetWords } from '#storage/facet-words.ts'
import { action } from '../action.ts'
import type { FacetPage } from '../views.ts'

export const listFacets = action({
  name: 'list-facets',
  summary:
    'The organisations, cities, tags or other words that people can be found by, with how many there are of each',
  effect: 'reads',
  // Counts would tell an agent of people in shielded groups.
  audience: 'owner-only',
  input: z.strictObject({
    facet: z.enum(['organisation', 'city', 'country', 'kind', 'tag', 'source', 'work-status', 'reach', 'vague']),
    /** The beginning of any word. */
    search: z.string().max(200).optional(),
    place: Place.optional(),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(50),
  }),

  run({ storage }, question): Promise<FacetPage> {
    return listFacetWords(storage, question)
  },
})
