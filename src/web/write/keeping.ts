import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionInput, ActionOutput } from '#actions/index.ts'
import { newCardId } from '../cards/card-id.ts'
import { client, Refused } from '../client.ts'
import { queries, readKey } from '../data/reads.ts'

export type Draft = ActionOutput<'show-draft'>['draft']
export type LetterToKeep = Omit<ActionInput<'keep-draft'>, 'id' | 'version'>

const KEEP_AFTER_MILLISECONDS = 1200

export type Keeping =
  | { readonly state: 'untouched' | 'keeping' | 'kept' }
  | { readonly state: 'not-kept'; readonly why: string }
  /** It was changed elsewhere; the owner says which one stays. */
  | { readonly state: 'conflict'; readonly theirs: Draft }

export interface Kept {
  readonly keeping: Keeping
  /** The draft as the book last had it. */
  readonly draft: Draft | undefined
  /** Keeps at once what is not kept yet. @throws Refused */
  readonly keepNow: (letter: LetterToKeep) => Promise<Draft>
  /** Goes on from what the book says now. */
  readonly goOnFrom: (draft: Draft, letter: LetterToKeep) => void
}

interface Known {
  readonly id: string
  readonly version: number | undefined
  /** What the book has, to tell whether there is anything to keep. */
  readonly words: string
}

/** Keeps the letter by itself a moment after each change, one after the other, and when the page goes. */
export function useKeeping(letter: LetterToKeep, begun: Draft | undefined): Kept {
  const [keeping, setKeeping] = useState<Keeping>({ state: begun === undefined ? 'untouched' : 'kept' })
  const [draft, setDraft] = useState(begun)
  const known = useRef<Known>({ id: begun?.id ?? '', version: begun?.version, words: wordsOf(letter) })
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const goOnFrom = useCallback((from: Draft, shown: LetterToKeep): void => {
    known.current = { id: from.id, version: from.version, words: wordsOf(shown) }
    setDraft(from)
    setKeeping({ state: 'kept' })
  }, [])

  const keepNow = useCallback(
    (wanted: LetterToKeep): Promise<Draft> => {
      const turn = line.current.then(async () => {
        setKeeping({ state: 'keeping' })
        if (known.current.id === '') known.current = { ...known.current, id: newCardId() }
        const { id, version } = known.current
        try {
          const kept = await keepOnce(wanted, { id, version })
          goOnFrom(kept, wanted)
          return kept
        } catch (error) {
          setKeeping(await problemOf(error, id))
          throw error
        }
      })
      line.current = turn.catch(() => undefined)
      return turn
    },
    [goOnFrom],
  )

  useKeptByItself(letter, { known, keepNow, isHeld: keeping.state === 'conflict' })
  return { keeping, draft, keepNow, goOnFrom }
}

async function keepOnce(letter: LetterToKeep, { id, version }: Pick<Known, 'id' | 'version'>): Promise<Draft> {
  const { draft } = await client('keep-draft', { ...letter, id, ...(version === undefined ? {} : { version }) })
  void queries.invalidateQueries({ queryKey: readKey('list-drafts') })
  return draft
}

interface ByItself {
  readonly known: { readonly current: Known }
  readonly keepNow: (letter: LetterToKeep) => Promise<Draft>
  /** Until the owner has said which one stays. */
  readonly isHeld: boolean
}

function useKeptByItself(letter: LetterToKeep, { known, keepNow, isHeld }: ByItself): void {
  const latest = useRef(letter)
  latest.current = letter
  const held = useRef(isHeld)
  held.current = isHeld
  const keepChanged = useCallback((): void => {
    const isChanged = wordsOf(latest.current) !== known.current.words
    // What went wrong is told beside the letter.
    if (isChanged && !held.current) void keepNow(latest.current).catch(() => undefined)
  }, [known, keepNow])

  const words = wordsOf(letter)
  useEffect(() => {
    const timer = setTimeout(keepChanged, KEEP_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [words, isHeld, keepChanged])

  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') keepChanged()
    }
    document.addEventListener('visibilitychange', whenHidden)
    globalThis.addEventListener('online', keepChanged)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      globalThis.removeEventListener('online', keepChanged)
      keepChanged()
    }
  }, [keepChanged])
}

function wordsOf({ kind, subject, text, language }: LetterToKeep): string {
  return JSON.stringify([kind, subject ?? '', text ?? '', language])
}

async function problemOf(error: unknown, id: string): Promise<Keeping> {
  if (error instanceof Refused && error.code === 'conflict') {
    const theirs = await client('show-draft', { id }).catch(() => undefined)
    if (theirs !== undefined) return { state: 'conflict', theirs: theirs.draft }
  }
  return { state: 'not-kept', why: error instanceof Error ? error.message : 'It could not be kept.' }
}
