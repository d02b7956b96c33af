import { type ReactNode, useEffect } from 'react'

interface ScreenProps {
  /** For the window's title, and read aloud when the screen opens. */
  readonly title: string
  /** Wide screens have room for a panel at the side. */
  readonly wide?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** The frame of every screen. Its heading (`ScreenHead`, or an `h1` of its own) comes first inside. */
export function Screen({ title, wide = false, className = '', children }: ScreenProps) {
  useEffect(() => {
    document.title = `${title} · Tendril`
  }, [title])
  return <div className={['screen', wide ? 'screen-wide' : '', className].filter(Boolean).join(' ')}>{children}</div>
}

interface ScreenHeadProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

export function ScreenHead({ title, lead, children }: ScreenHeadProps) {
  return (
    <header className="screen-head">
      <h1 className="screen-title">{title}</h1>
      {lead === undefined ? null : <p className="screen-lead">{lead}</p>}
      {children}
    </header>
  )
}
