import type { ActionOutput } from '#actions/index.ts'
import { csrfHeader, reach, refusedBy } from '../client.ts'
import { saveFile } from '../ui/save-file.ts'

type Exported = ActionOutput<'export-people'>['file']

/**
 * Fetches a file that the book made, and hands it to the browser to save.
 * @throws Refused with words for the owner
 */
export async function takeAway({ id, name, mediaType }: Exported): Promise<void> {
  const response = await reach(`/api/exports/${id}`, { headers: csrfHeader() })
  if (!response.ok) throw refusedBy(response.status, await response.json().catch(() => undefined))
  saveFile(name, new Blob([await response.arrayBuffer()], { type: mediaType }))
}
