import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { action } from '../action.ts'
import type { ImportView } from '../views.ts'
import type { FileToImport } from './desk.ts'

export const startImport = action({
  name: 'start-import',
  summary: 'Reads files and shows what is new, known or in question; nothing is saved yet',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    /** Files that were sent to this program before. */
    uploads: z
      .array(z.strictObject({ uploadId: RecordId, name: z.string().min(1).max(300) }))
      .max(100)
      .default([]),
    /** Files on this machine; only from its own terminal. */
    paths: z.array(z.string().min(1)).max(100).default([]),
  }),

  async run({ imports }, { uploads, paths }): Promise<ImportView> {
    const files = [
      ...uploads.map(({ uploadId, name }) => ({ path: imports.uploadPath(uploadId), name: path.basename(name) })),
      ...paths.map((file) => ({ path: path.resolve(file), name: path.basename(file) })),
    ]
    if (files.length === 0) throw new Refusal('invalid', 'Name at least one file to import')
    for (const file of files) await refuseUnlessReadable(file)
    return imports.start(files)
  },
})

/** Folders and pipes have names, too, and a pipe would never end. */
async function refuseUnlessReadable({ path: file, name }: FileToImport): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) throw new Refusal('not-found', `There is no file ${name} to read`)
  if (!found.isFile()) throw new Refusal('invalid', `${name} is not a file; name the files in it one by one`)
  await access(file, constants.R_OK).catch(() => {
    throw new Refusal('invalid', `${name} may not be read; change who may open it, or copy it elsewhere`)
  })
}
