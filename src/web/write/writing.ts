import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { LetterStart } from '#actions/writing/start-letter.ts'
import { useRead } from '../data/reads.ts'
import { announce } from '../shell/announce.tsx'
import { usePause } from '../ui/pause.ts'
import { standingInWords, toShow } from './coach-words.ts'
import { useCoach } from './coaching.ts'
import { type Draft, useKeeping } from './keeping.ts'
import { useLetter } from './letter.ts'
import { openGapsIn, type Stretch, withoutGaps } from './letter-text.ts'
import { goTo } from './places-in-letter.ts'
import type { WriteSearch } from './write-search.ts'

/** Long enough that a screen reader is not talked over while somebody types. */
const SAID_AFTER_MILLISECONDS = 1600

export type Writing = ReturnType<typeof useWriting>

/** A letter on the screen: its words, what is kept of it, and what the coach and the guards say. */
export function useWriting(start: LetterStart, begun: Draft | undefined, search: WriteSearch) {
  const { about, kind } = start
  const written = useLetter(start, begun)
  const { page, text, letter } = written
  const kept = useKeeping(letter, begun)
  const draft = useLatestDraft(kept.draft, (latest) => kept.goOnFrom(latest, letter))
  const place = useRef<HTMLTextAreaElement>(null)
  const gaps = openGapsIn(text)
  const read = useCoach(text, { facts: start.coachFacts, off: start.coachOff, language: start.language })
  const judgement = toShow(read, gaps.length)
  const still = usePause(withoutGaps(text), SAID_AFTER_MILLISECONDS)
  const isEmpty = text.trim() === ''
  const judged = useRead(
    'coach-letter',
    { personId: about.id, text: still, kind, ...(draft === undefined ? {} : { draftId: draft.id }) },
    { keepPrevious: true, enabled: still.trim() !== '' },
  ).data
  const standing = standingInWords({ judgement, isEmpty, openGaps: gaps.length })
  useAnnounced(standing)
  return {
    ...written,
    kept,
    draft,
    place,
    gaps,
    judgement,
    standing,
    isEmpty,
    notices: (isEmpty ? undefined : judged?.notices) ?? start.notices,
    offered: isEmpty ? undefined : judged?.skeletonOffered,
    isFinished: draft !== undefined && draft.section !== 'open' && draft.section !== 'to-log',
    show: (stretch: Stretch): void => goTo(stretch, page, place.current),
    begin: useBegin(about.id, search),
  }
}

/** Begins another letter to the same person; the one that was begun stays among the letters. */
function useBegin(personId: string, search: WriteSearch) {
  const navigate = useNavigate()
  return (what: { readonly kind: string; readonly language?: string }): void => {
    const { draft: _draft, ...rest } = search
    void navigate({ to: '/write/$personId', params: { personId }, search: { ...rest, ...what } })
  }
}

/** The draft as the book has it: an undo, or another window, may have taken it further than this page did. */
function useLatestDraft(mine: Draft | undefined, onLater: (draft: Draft) => void): Draft | undefined {
  const isOut = mine !== undefined && mine.section !== 'open'
  const theirs = useRead('show-draft', { id: mine?.id ?? '' }, { enabled: isOut }).data?.draft
  const later =
    isOut && theirs?.id === mine.id && theirs.version > mine.version && theirs.text === mine.text ? theirs : undefined
  const tell = useRef(onLater)
  tell.current = onLater
  useEffect(() => {
    if (later !== undefined) tell.current(later)
  }, [later])
  return later ?? mine
}

/** Says how the letter stands once it has stood so for a while, never at each key. */
function useAnnounced(standing: string): void {
  const settled = usePause(standing, SAID_AFTER_MILLISECONDS)
  const said = useRef(settled)
  useEffect(() => {
    if (settled !== said.current) announce(settled)
    said.current = settled
  }, [settled])
}
