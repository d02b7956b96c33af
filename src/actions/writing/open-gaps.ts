import type { Draft } from '#book/draft.ts'
import { Refusal } from '#book/refusal.ts'

/** As a beginning shows what only its writer can say; see `advice/skeletons/text.ts`. */
const OPEN_GAP = /\[…[^\]]*…\]/u

/** A gap's prompt quotes what is kept about the reader, so no letter leaves with one in it. @throws Refusal `invalid` */
export function refuseOpenGaps({ text, subject }: Pick<Draft, 'subject' | 'text'>): void {
  if (!OPEN_GAP.test(text) && !OPEN_GAP.test(subject ?? '')) return
  throw new Refusal('invalid', 'A place in this letter still waits for your own words: fill it in, or take it out', {
    field: 'text',
  })
}
