import type { ReactNode } from 'react'
import './ring.css'

const RADIUS = 18.5
const AROUND = 2 * Math.PI * RADIUS

interface RingProps {
  /** From 0 to 1. */
  readonly done: number
  /** What stands inside: a number, or a mark when it is full. */
  readonly children?: ReactNode
}

/** A thin ring that fills as something is done. */
export function Ring({ done, children }: RingProps) {
  const part = Math.min(1, Math.max(0, done))
  return (
    <span className="ring">
      <svg aria-hidden="true" viewBox="0 0 40 40">
        <circle cx="20" cy="20" r={RADIUS} />
        <circle
          className={part === 0 ? 'ring-done ring-none' : 'ring-done'}
          cx="20"
          cy="20"
          r={RADIUS}
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - part)}
        />
      </svg>
      {children}
    </span>
  )
}
