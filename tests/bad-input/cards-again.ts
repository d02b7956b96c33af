import type { Stranger } from '#book/person.ts'
import { vcard } from '#formats/vcard/read.ts'
import { SAMPLE_OWNER } from '#formats/golden.ts'

/** Everybody whom a text of vCards describes, as our own reader understands it. */
export async function readFormatOfCards(text: string): Promise<Stranger[]> {
  const bytes = Buffer.from(text)
  const file = {
    name: 'again.vcf',
    size: bytes.length,
    path: 'again.vcf',
    async *bytes() {
      yield bytes
    },
  }
  const found = await Array.fromAsync(vcard.read(file, SAMPLE_OWNER))
  return found.flatMap((finding) => (finding.kind === 'person' ? [finding.stranger] : []))
}
