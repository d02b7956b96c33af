import type { ComponentProps } from 'react'
import './card.css'

/** One thing on its own piece of paper, told apart by a hairline. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={className === undefined ? 'card' : `card ${className}`} />
}
