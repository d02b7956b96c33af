import type { ReactNode } from 'react'

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`season-${id}`} className="season-part">
      <h2 className="section-title" id={`season-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** The first sentence says it; the others add to it. */
export function Said({ sentences }: { readonly sentences: readonly string[] }) {
  const [first, ...rest] = sentences
  return (
    <>
      <p className="season-said">{first}</p>
      {rest.length === 0 ? null : <p className="quiet">{rest.join(' ')}</p>}
    </>
  )
}
