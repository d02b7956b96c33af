import type { ReactNode } from 'react'
import './section.css'

interface SectionProps {
  /** Names it in the address: `/settings#groups`. */
  readonly id: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** One matter, with its heading and a sentence about it. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="setting" id={id}>
      <h2 className="setting-title" id={`${id}-title`}>
        {title}
      </h2>
      {lead === undefined ? null : <p className="setting-lead">{lead}</p>}
      <div className="setting-body">{children}</div>
    </section>
  )
}

interface SettingLineProps {
  readonly name: ReactNode
  readonly detail?: ReactNode
  readonly children?: ReactNode
}

/** A thing in a list, and what can be done with it. */
export function SettingLine({ name, detail, children }: SettingLineProps) {
  return (
    <li className="setting-line">
      <span className="setting-line-words">
        <span className="setting-line-name">{name}</span>
        {detail === undefined ? null : <span className="setting-line-detail">{detail}</span>}
      </span>
      {children === undefined ? null : <span className="setting-line-do">{children}</span>}
    </li>
  )
}
