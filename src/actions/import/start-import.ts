import { access } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { action } from '../action.ts'
import type { ImportView } from '../views.ts'

export const startImport = action({
  name: 'start-import',
  summary: 'Reads files and shows what is new, known or in question; nothing is saved yet',
  effect: 'writes',
  audience: 'owner-only',
  input: z
    .strictObject({
      /** Files that were sent to this program before. */
      uploads: z.array(z.strictObject({ uploadId: RecordId, name: z.string().min(1).max(300) })).max(100).default([]),
      /** Files on this machine; only from its own terminal. */
      paths: z.array(z.string().min(1)).max(100).default([]),
    }),

  async run({ imports }, { uploads, paths }): Promise<ImportView> {
    const files = [
      ...uploads.map(({ uploadId, name }) => ({ path: imports.uploadPath(uploadId), name: path.basename(name) })),
      ...paths.map((file) => ({ path: path.resolve(file), name: path.basename(file) })),
    ]
    if (files.length === 0) throw new Refusal('invalid', 'Name at least one file to import')
    for (const file of files) {
      await access(file.path).catch(() => {
        throw new Refusal('not-found', `There is no file ${file.name} to read`)
      })
    }
    return imports.start(files)
  },
})
