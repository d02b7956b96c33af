import { type ReactNode, useId } from 'react'

interface OpenPartProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** One part of the screen, with its rows. */
export function OpenPart({ title, lead, children }: OpenPartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="open-part">
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {lead === undefined ? null : <p className="quiet open-part-lead">{lead}</p>}
      <ul>{children}</ul>
    </section>
  )
}
