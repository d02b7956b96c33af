import type { Ask } from '#book/ask.ts'
import type { Draft, DraftState } from '#book/draft.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { asks } from '#storage/asks.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { isUnderWay } from './under-way.ts'

/** A letter as a list shows it. */
export type DraftShown = Omit<Stored<Draft>, 'state'> & {
  /** As the owner may take it: one that was found half sent may have been sent. */
  readonly state: DraftState
  readonly name: string
  /** What is to be done about it next. */
  readonly section: DraftSection
  readonly ask: Stored<Ask> | undefined
}

/** `in-doubt`: it may have gone out, and only the owner can find out. `waiting`: sent, and no answer is written down. */
export type DraftSection = 'done' | 'in-doubt' | 'open' | 'to-log' | 'under-way' | 'waiting'

export async function draftsShown(reader: Reader, found: readonly Stored<Draft>[]): Promise<DraftShown[]> {
  const names = await namesOf(
    reader,
    found.map(({ personId }) => personId),
  )
  const asked = await findRecords(
    reader,
    asks,
    found.flatMap(({ askId }) => askId ?? []),
  )
  return found.map((draft) => ({
    ...draft,
    state: stateShown(draft),
    name: names.get(draft.personId) ?? 'Somebody',
    section: sectionOf(draft),
    ask: asked.find(({ id }) => id === draft.askId),
  }))
}

export async function draftShown(reader: Reader, draft: Stored<Draft>): Promise<DraftShown> {
  const [shown] = await draftsShown(reader, [draft])
  if (shown === undefined) throw new Error('Each draft is shown')
  return shown
}

/** V18: a letter that is being sent by nobody here was left half way; it is never taken for unsent. */
export function stateShown({ id, state }: Pick<Draft, 'id' | 'state'>): DraftState {
  return state === 'sending' && !isUnderWay(id) ? 'may-have-been-sent' : state
}

function sectionOf(draft: Draft): DraftSection {
  switch (stateShown(draft)) {
    case 'open':
    case 'not-sent':
      return 'open'
    case 'handed-over':
    case 'sent':
      return 'to-log'
    case 'sending':
      return 'under-way'
    case 'may-have-been-sent':
      return 'in-doubt'
    case 'logged':
      return draft.answer === undefined ? 'waiting' : 'done'
    default:
      return 'done'
  }
}

/** @throws Refusal `conflict` in words that say how far the letter has come */
export function refuseUnless(draft: Stored<Draft>, states: readonly DraftState[]): void {
  if (states.includes(draft.state)) return
  const shown = stateShown(draft)
  throw new Refusal('conflict', `${HOW_FAR[shown]}; look at it again`, { current: { ...draft, state: shown } })
}

const HOW_FAR: Readonly<Record<DraftState, string>> = {
  open: 'This letter is still being written',
  'handed-over': 'Your own program has this letter already',
  sending: 'This letter is on its way just now',
  sent: 'This letter has gone out already',
  'not-sent': 'This letter has not gone out',
  'may-have-been-sent': 'This letter may have gone out already, so it is not sent again by itself',
  logged: 'This letter is written down as sent already',
  dropped: 'This letter was put away',
}

async function namesOf(reader: Reader, ids: readonly RecordId[]): Promise<Map<RecordId, string>> {
  return new Map((await findRecords(reader, people, ids)).map(({ id, name }) => [id, name.full]))
}
