import { countOwnWords } from '#advice/skeletons/index.ts'
import { whatItAsks } from '#advice/coach/index.ts'
import type { Channel } from '#book/channel.ts'
import type { Day } from '#book/day.ts'
import type { Draft } from '#book/draft.ts'
import { Interaction } from '#book/interaction.ts'
import type { InteractionKind, Purpose } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Ask } from '#book/ask.ts'
import { asks } from '#storage/asks.ts'
import { drafts } from '#storage/drafts.ts'
import { interactions } from '#storage/interactions.ts'
import { createRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { answerOpenPrompts } from '../answering.ts'

/** What the owner says of a letter that went out; what they leave out is taken from the letter. */
export interface SaidOfIt {
  readonly day: Day
  readonly kind?: InteractionKind | undefined
  readonly purposes?: readonly Purpose[] | undefined
  /** What was asked for, in the owner's words; an empty text says that nothing was. */
  readonly ask?: string | undefined
  readonly whatITold?: string | undefined
  readonly withIds?: readonly RecordId[] | undefined
  /** The guards that had given pause, when it asks for something (R25). */
  readonly overrode: readonly string[]
  readonly newId: () => RecordId
}

export interface Logged {
  readonly draft: Stored<Draft>
  readonly interaction: Stored<Interaction>
  readonly ask: Stored<Ask> | undefined
}

/** Writes down that a letter went out: the word itself, what it asked for, and that the draft is done with. */
export async function logSent(writer: Writer, draft: Stored<Draft>, said: SaidOfIt): Promise<Logged> {
  const wanted = wantedBy(draft, said)
  const interaction = await createRecord(writer, interactions, interactionOf(draft, said, wanted))
  await answerOpenPrompts(writer, interaction)
  const ask = wanted === undefined ? undefined : await createRecord(writer, asks, askOf(draft, interaction, wanted))
  const logged = await updateRecord(writer, drafts, {
    ...draft,
    state: 'logged',
    sentOn: said.day,
    interactionId: interaction.id,
    ...(ask === undefined ? {} : { askId: ask.id }),
  })
  return { draft: logged, interaction, ask }

  function askOf(of: Draft, { id: interactionId }: Interaction, words: string): Ask {
    const { day, overrode } = said
    return Ask.parse({
      id: said.newId(),
      personId: of.personId,
      words: words.slice(0, 2000),
      day,
      overrode,
      draftId: of.id,
      interactionId,
    })
  }
}

function interactionOf(draft: Draft, said: SaidOfIt, wanted: string | undefined): Interaction {
  const { day, whatITold, withIds = [] } = said
  const purposes = new Set(said.purposes ?? purposesOf(draft))
  if (wanted !== undefined) purposes.add('asked')
  return Interaction.parse({
    id: said.newId(),
    kind: said.kind ?? (draft.kind === 'introduction' ? 'introduction' : KIND_OF[draft.channel]),
    direction: 'out',
    day,
    personIds: [...new Set([draft.personId, ...withIds])],
    purposes: [...purposes],
    thread: threadOf(draft.id),
    ...(draft.subject === undefined || draft.subject === '' ? {} : { subject: draft.subject }),
    ...(whatITold === undefined ? {} : { whatITold }),
  })
}

/** A letter and what comes back to it are one conversation, so that a late answer still answers. */
export function threadOf(draftId: RecordId): string {
  return `letter ${draftId}`
}

export const KIND_OF: Readonly<Record<Channel, InteractionKind>> = {
  call: 'call',
  email: 'email',
  letter: 'letter',
  meet: 'met',
  message: 'message',
  video: 'video',
}

/** What asks, in the owner's words or else in the letter's; nothing where nothing is asked for. */
function wantedBy(draft: Draft, { ask, purposes }: SaidOfIt): string | undefined {
  if (ask !== undefined) return ask.trim() === '' ? undefined : ask.trim()
  const { text, language } = draft
  const asked = whatItAsks({ text, ...(language === undefined ? {} : { language }) })?.words
  const isMeant = draft.kind === 'ask' || purposes?.includes('asked') === true
  if (draft.kind === 'follow-up' || draft.kind === 'introduction-request') return isMeant ? asked : undefined
  return asked ?? (isMeant ? draft.subject?.trim() || 'What the letter asked for' : undefined)
}

const PURPOSES: Readonly<Partial<Record<string, readonly Purpose[]>>> = {
  'six-month-check-in': ['thanked', 'caught-up'],
  news: ['caught-up'],
  reconnect: ['caught-up'],
  'referee-refresh': ['caught-up'],
  thank: ['thanked'],
}

/** A recommendation and a letter that shares a link are gifts; a bare link without a line of one's own is none (R94). */
const FEWEST_OWN_WORDS = 4

function purposesOf({ kind, text, subject = '' }: Draft): readonly Purpose[] {
  if (kind === 'recommendation') return ['shared']
  if (kind === 'share') return countOwnWords(text, subject) >= FEWEST_OWN_WORDS ? ['shared'] : []
  return PURPOSES[kind] ?? []
}
