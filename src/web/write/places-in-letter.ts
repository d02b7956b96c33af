import { placedParts, type Stretch } from './letter-text.ts'
import type { Page } from './letter.ts'

/** Brings the owner to a stretch of the letter: selected in the text, or the part that it stands in. */
export function goTo(stretch: Stretch, page: Page, words: HTMLTextAreaElement | null): void {
  if (page.kind === 'text') {
    if (words === null) return
    words.focus()
    words.setSelectionRange(stretch.start, stretch.end)
    return
  }
  const number = placedParts(page.skeleton, page.fillings).findIndex(({ end }) => stretch.start < end)
  const part = document.querySelector<HTMLElement>(`[data-part="${String(Math.max(0, number))}"]`)
  const fields = [...(part?.querySelectorAll('textarea') ?? [])]
  const place = fields.find(({ value }) => value === '') ?? fields[0] ?? part
  place?.focus()
  place?.scrollIntoView({ block: 'center' })
}
