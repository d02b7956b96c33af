import type { Interaction } from '#book/interaction.ts'
import { prompts, promptsSince } from '#storage/prompts.ts'
import { updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** Whatever road it was logged by, talking to somebody today answers today's card for them. */
export async function answerOpenPrompts(writer: Writer, interaction: Interaction): Promise<void> {
  for (const prompt of await promptsSince(writer, writer.today)) {
    if (prompt.response !== 'open' || !interaction.personIds.includes(prompt.personId)) continue
    if (interaction.day !== prompt.day) continue
    await updateRecord(writer, prompts, { ...prompt, response: 'done', interactionId: interaction.id })
  }
}
