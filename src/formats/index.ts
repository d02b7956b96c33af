import type { Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { facebook } from './facebook/read.ts'
import { google } from './google/read.ts'
import { linkedin } from './linkedin/read.ts'
import { headOf } from './source-file.ts'
import { vcard } from './vcard/read.ts'

/** Every kind of file that we read. To add one, see docs/guides/add-a-format.md. */
export const formats: Readonly<Record<string, Format>> = {
  facebook,
  google,
  linkedin,
  vcard,
}

/**
 * Which format a file is, by its name and its beginning.
 * @throws Refusal when it is none that we know, or too damaged to tell
 */
export async function recognise(file: SourceFile): Promise<Format> {
  if (file.size === 0) throw new Refusal('invalid', `${file.name} is empty.`)
  const head = await headOf(file.bytes())
  for (const format of Object.values(formats)) {
    if (await format.recognises({ name: file.name, head, path: file.path })) return format
  }
  const known = Object.values(formats).map(({ title }) => title)
  throw new Refusal('invalid', `We do not know what kind of file ${file.name} is. We read: ${known.join(', ')}.`)
}
