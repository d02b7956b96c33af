import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

interface PlaceLinkProps {
  readonly to: string
  readonly words: string
  readonly className: string
}

/** A place that the advice named: a link, walked inside the app. */
export function PlaceLink({ to, words, className }: PlaceLinkProps) {
  const navigate = useNavigate()
  const go = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void navigate({ href: to })
  }
  return (
    <a className={className} href={to} onClick={go}>
      {words}
    </a>
  )
}
