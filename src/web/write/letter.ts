import { useCallback, useMemo, useState } from 'react'
import type { LetterStart } from '#actions/writing/start-letter.ts'
import type { Fillings, Skeleton } from '#advice/skeletons/index.ts'
import { skeletonText } from '#advice/skeletons/text.ts'
import { fillingsIn } from './letter-text.ts'
import type { Draft, LetterToKeep } from './keeping.ts'

/** The letter as it is being written: a skeleton with its gaps, or a text. */
export type Page =
  | { readonly kind: 'gaps'; readonly skeleton: Skeleton; readonly fillings: Fillings }
  | { readonly kind: 'text'; readonly text: string }

/** The letter on the screen, and how it is to be kept. */
export function useLetter(start: LetterStart, begun: Draft | undefined) {
  const [page, setPage] = useState<Page>(() => pageOf(start.skeleton, begun))
  const [subject, setSubject] = useState(begun?.subject ?? start.subject)
  const text = textOf(page)
  const { about, kind, language } = start
  const [first] = start.ways
  const channel = begun?.channel ?? first?.channel ?? 'message'
  const to = begun?.to ?? first?.to
  const letter = useMemo((): LetterToKeep => {
    const words = { ...(subject.trim() === '' ? {} : { subject: subject.trim() }), ...(to === undefined ? {} : { to }) }
    return { personId: about.id, kind, channel, language, text, ...words }
  }, [about.id, kind, channel, language, text, subject, to])
  const showDraft = useCallback(
    (draft: Draft): LetterToKeep => {
      setPage({ kind: 'text', text: draft.text })
      setSubject(draft.subject ?? '')
      const { subject: _subject, ...rest } = letter
      return { ...rest, text: draft.text, ...(draft.subject === undefined ? {} : { subject: draft.subject }) }
    },
    [letter],
  )
  return { page, setPage, text, subject, setSubject, letter, showDraft }
}

function textOf(page: Page): string {
  return page.kind === 'text' ? page.text : skeletonText(page.skeleton, page.fillings)
}

function pageOf(skeleton: Skeleton | undefined, begun: Draft | undefined): Page {
  if (begun === undefined) {
    return skeleton === undefined ? { kind: 'text', text: '' } : { kind: 'gaps', skeleton, fillings: {} }
  }
  const fillings = skeleton === undefined ? undefined : fillingsIn(skeleton, begun.text)
  return skeleton === undefined || fillings === undefined
    ? { kind: 'text', text: begun.text }
    : { kind: 'gaps', skeleton, fillings }
}
