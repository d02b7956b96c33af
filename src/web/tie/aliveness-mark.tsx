import type { ReactNode } from 'react'
import type { Aliveness } from '#actions/views.ts'
import { ALIVENESS } from '../words/kinds.ts'
import './aliveness-mark.css'

/** From full to empty to lying down: told apart without colour too. */
const shapes: Readonly<Record<Aliveness, ReactNode>> = {
  warm: <circle cx="6" cy="6" fill="currentColor" r="5" />,
  cooling: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5Z" fill="currentColor" />
    </>
  ),
  quiet: <circle cx="6" cy="6" r="4.25" />,
  dormant: <path d="M2 6h8" strokeWidth="2.5" />,
  new: <path d="M6 2v8M2 6h8" />,
}

interface AlivenessMarkProps {
  readonly aliveness: Aliveness
  /** Draws the shape only; the word is still read aloud. */
  readonly wordUnseen?: boolean
}

export function AlivenessMark({ aliveness, wordUnseen = false }: AlivenessMarkProps) {
  return (
    <span className={`aliveness aliveness-${aliveness}`}>
      <svg
        aria-hidden="true"
        fill="none"
        height="12"
        stroke="currentColor"
        strokeLinecap="round"
        strokeWidth="1.5"
        viewBox="0 0 12 12"
        width="12"
      >
        {shapes[aliveness]}
      </svg>
      <span className={wordUnseen ? 'unseen' : undefined}>{ALIVENESS[aliveness]}</span>
    </span>
  )
}
