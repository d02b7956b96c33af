import type { Changes } from '#book/match-merge.ts'
import type { News } from '#book/news.ts'
import type { PersonFacts } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { Saving } from './save.ts'

/** The news in what was learned of a person, if there is any. */
export function newsOf(
  { news }: Changes<PersonFacts>,
  { saving, personId, source }: { readonly saving: Saving; readonly personId: RecordId; readonly source: string },
): News | undefined {
  if (news === undefined) return undefined
  const { before, after } = news
  return {
    id: saving.newId(),
    personId,
    kind: 'new-position',
    learnedOn: saving.today,
    ...(before === undefined ? {} : { before }),
    after,
    source,
  }
}
