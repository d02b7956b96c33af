import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A labelled letter. An item is null where it makes no sense, as owning a silence of three months. */
const LabelledLetter = z.object({
  id: z.string(),
  label: z.enum(['good', 'bad']),
  silence_months: z.number().min(0).optional(),
  text: z.string(),
  items: z.record(z.string(), z.union([z.literal(0), z.literal(1), z.null()])),
})
export type LabelledLetter = z.infer<typeof LabelledLetter>

/** Reads a file of one labelled letter a line. Throws with the line's number when one is not of that shape. */
export function readLetters(file: string): LabelledLetter[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [LabelledLetter.parse(JSON.parse(line))]
    } catch (cause) {
      throw new Error(`${file}, line ${String(index + 1)}: this is no labelled letter.`, { cause })
    }
  })
}
