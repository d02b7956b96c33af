import type { Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { abbu } from './abbu/read.ts'
import { facebook } from './facebook/read.ts'
import { google } from './google/read.ts'
import { icalendar } from './icalendar/read.ts'
import { jcard } from './jcard/read.ts'
import { jscontact } from './jscontact/read.ts'
import { linkedin } from './linkedin/read.ts'
import { mail } from './mail/read.ts'
import { monica } from './monica/read.ts'
import { outlook } from './outlook/read.ts'
import { headOf } from './source-file.ts'
import { table } from './table/read.ts'
import { vcard } from './vcard/read.ts'
import { whatsapp } from './whatsapp/read.ts'

/** Every kind of file that we read. To add one, see docs/guides/add-a-format.md. */
export const formats: Readonly<Record<string, Format>> = {
  abbu,
  facebook,
  google,
  icalendar,
  jcard,
  jscontact,
  linkedin,
  mail,
  monica,
  outlook,
  table,
  vcard,
  whatsapp,
}

/** Any table will do for it, so it is asked when nobody else knows the file. */
const LAST_RESORT = table

/**
 * Which format a file is, by its name and its beginning.
 * @throws Refusal when it is none that we know, or too damaged to tell
 */
export async function recognise(file: SourceFile): Promise<Format> {
  if (file.size === 0) throw new Refusal('invalid', `${file.name} is empty.`)
  const head = await headOf(file.bytes())
  const others = Object.values(formats).filter((format) => format !== LAST_RESORT)
  let refusal: Refusal | undefined
  for (const format of [...others, LAST_RESORT]) {
    try {
      if (await format.recognises({ name: file.name, head, path: file.path })) return format
    } catch (error) {
      // One may open larger archives than another, so all are asked before it is said that nobody can.
      if (!(error instanceof Refusal)) throw error
      refusal ??= error
    }
  }
  if (refusal !== undefined) throw refusal
  const known = Object.values(formats).map(({ title }) => title)
  throw new Refusal('invalid', `We do not know what kind of file ${file.name} is. We read: ${known.join(', ')}.`)
}
