import { z } from 'zod'
import type { RecordKind } from '#book/record.ts'
import { writeArchive } from '#formats/archive/write.ts'
import { dumpLinesOf } from '#storage/dump.ts'
import { action } from '../action.ts'
import type { ExportedFile } from './export-desk.ts'

export const exportArchive = action({
  name: 'export-archive',
  summary: 'The complete book as one archive of plain files, private notes too; a new book fills itself from it',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, exports, today, newId }): Promise<{ file: ExportedFile }> {
    const day = await today()
    const file = { id: newId(), name: `tendril-archive-${day}.zip`, mediaType: 'application/zip' }
    // Nothing changes in this step; it keeps others from changing anything between the first line and the last.
    return storage.write({ label: 'Made an archive', today: day }, async (writer) => {
      const lines = (kind: RecordKind) => dumpLinesOf(writer, kind)
      return { file: await exports.keep(file, writeArchive({ madeOn: day, lines })) }
    })
  },
})
