import { SUGGESTION_KINDS } from '#advice/suggestions/index.ts'
import { channelOf } from '#book/interaction.ts'
import type { Interaction } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import type { Prompt } from '#book/prompt.ts'
import { isLive } from '#advice/plan/channel.ts'

/**
 * "How will you two stay closer?" is asked when it is natural: after talking or meeting, and after a first or a new
 * beginning; never where a rhythm of their own is agreed already (R165).
 */
export function couldAgreeRhythm(
  { cadenceDays, place }: Person,
  { kind }: Prompt,
  entry: Interaction | undefined,
): boolean {
  if (entry === undefined || cadenceDays !== undefined || place !== 'network') return false
  const channel = channelOf(entry.kind)
  return SUGGESTION_KINDS[kind]?.begins === true || (channel !== undefined && isLive(channel))
}
