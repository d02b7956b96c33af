import { z } from 'zod'
import { Day } from '#book/day.ts'

/** The name under which the manifest lies in the archive. */
export const MANIFEST = 'manifest.json'

/** Goes up when an older Tendril could not read the archive any more. */
export const ARCHIVE_VERSION = 1

const Part = z.object({
  /** Where it lies in the archive. */
  name: z.string().min(1).max(200),
  bytes: z.int().nonnegative(),
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many records it holds, one a line, where it holds records. */
  records: z.int().nonnegative().optional(),
})
export type Part = z.infer<typeof Part>

/** What is in the archive, so that a missing or changed part is noticed before anything is taken over. */
export const Manifest = z.object({
  format: z.literal('tendril-archive'),
  version: z.int().min(1),
  madeOn: Day,
  /** How many records of each kind. */
  counts: z.record(z.string(), z.int().nonnegative()),
  parts: z.array(Part),
})
export type Manifest = z.infer<typeof Manifest>

/** The records of a kind, one a line. */
export function bookPart(kind: string): string {
  return `book/${kind}.jsonl`
}

/** The kind whose records the part holds, if it holds records. */
export function kindOfPart(name: string): string | undefined {
  return /^book\/([a-z][a-z-]{0,40})\.jsonl$/.exec(name)?.[1]
}

/** Is it a name that we give? Nothing else is in an archive of ours. */
export function isPartName(name: string): boolean {
  const isPhoto = /^photos\/[A-Za-z0-9_-]{1,64}\.(?:jpg|webp)$/.test(name)
  return name === 'README.txt' || name === 'contacts.vcf' || isPhoto || kindOfPart(name) !== undefined
}
