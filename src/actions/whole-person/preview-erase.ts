import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { tracesOf } from '#storage/erase.ts'
import { action } from '../action.ts'
import { countsOf, everythingAbout } from './everything-about.ts'
import { mentionsOf } from './mentions.ts'

/** Records that stay without the name. */
const NAMED_IN = ['clipping', 'event', 'material', 'my-news', 'plan', 'review'] as const

export const previewErase = action({
  name: 'preview-erase',
  summary: 'Everything that erasing a person for good would take away, place by place, and where others name them',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId }),

  async run({ storage }, { id }) {
    const person = await getRecord(storage, people, id)
    const counts = countsOf(await everythingAbout(storage, id))
    const traces = await tracesOf(storage, id)
    const places = [
      { place: 'Their page: name, addresses, notes, private notes', entries: 1 },
      { place: 'What happened with them', entries: counts.interaction ?? 0 },
      { place: 'Promises', entries: counts.promise ?? 0 },
      { place: 'News about them', entries: counts.news ?? 0 },
      { place: 'Cards of your days', entries: counts.prompt ?? 0 },
      { place: 'What to ask about', entries: counts.thread ?? 0 },
      { place: 'Open questions', entries: counts.question ?? 0 },
      { place: 'What you asked of them, and drafts', entries: (counts.ask ?? 0) + (counts.draft ?? 0) },
      {
        place: 'Events, links, news, plans and looks back that name them',
        entries: NAMED_IN.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
      },
      { place: 'Kind words', entries: counts['kind-word'] ?? 0 },
      { place: 'Whom they know', entries: counts.connection ?? 0 },
      { place: 'Photo', entries: counts.photo ?? 0 },
      { place: 'Answers on who is who', entries: (counts['match-answer'] ?? 0) + (counts['pair-answer'] ?? 0) },
      { place: 'What the search finds them by', entries: 1 },
      { place: 'The summary of your tie, and the lists they are on', entries: 1 },
      { place: 'Earlier versions kept for undo', entries: traces.earlierVersions },
      { place: 'Steps named after them', entries: traces.steps },
    ]
    return { name: person.name.full, places, mentions: await mentionsOf(storage, person) }
  },
})
