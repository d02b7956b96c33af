import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { action } from '../action.ts'
import type { FileToImport } from './desk.ts'
import type { ImportView } from './views.ts'

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
    /** Files and folders on this machine; only from its own terminal. */
    paths: z.array(z.string().min(1)).max(100).default([]),
  }),

  async run({ imports, newId }, { uploads, paths }): Promise<ImportView> {
    const files = [
      ...uploads.map(({ uploadId, name }) => ({ path: imports.uploadPath(uploadId), name: path.basename(name) })),
      ...(await Promise.all(paths.map((given) => fileAt(path.resolve(given), () => imports.uploadPath(newId()))))),
    ]
    if (files.length === 0) throw new Refusal('invalid', 'Name at least one file to import')
    for (const file of files) await refuseUnlessReadable(file)
    return imports.start(files)
  },
})

/** A folder is packed into one file first, among those that were sent. */
async function fileAt(given: string, newPath: () => string): Promise<FileToImport> {
  const name = path.basename(given)
  const found = await stat(given).catch(() => undefined)
  return found?.isDirectory() === true ? { path: newPath(), name, folder: given } : { path: given, name }
}

/** Pipes have names, too, and would never end. */
export async function refuseUnlessReadable({ path: file, name, folder }: FileToImport): Promise<void> {
  const found = await stat(folder ?? file).catch(() => undefined)
  if (found === undefined) throw new Refusal('not-found', `There is no file ${name} to read`)
  if (!found.isFile() && folder === undefined) throw new Refusal('invalid', `${name} is neither a file nor a folder`)
  await access(folder ?? file, constants.R_OK).catch(() => {
    throw new Refusal('invalid', `${name} may not be read; change who may open it, or copy it elsewhere`)
  })
}
