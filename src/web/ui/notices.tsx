import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import './notices.css'

interface EmptyStateProps {
  readonly title: string
  /** One line that teaches what will be here. */
  readonly children: ReactNode
  /** One action that fills it. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <p>{children}</p>
      {action === undefined ? null : <div className="empty-state-do">{action}</div>}
    </div>
  )
}

interface ErrorNoticeProps {
  /** What happened and what to do, or anything that was thrown. */
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** Something went wrong, in words, where it went wrong. */
export function ErrorNotice({ error, onRetry, children }: ErrorNoticeProps) {
  return (
    <div className="error-notice" role="alert">
      <Icon name="alert" />
      <div>
        <p>{wordsOf(error)}</p>
        {onRetry === undefined && children === undefined ? null : (
          <div className="error-notice-do">
            {children}
            {onRetry === undefined ? null : (
              <Button look="link" onClick={onRetry}>
                Try again
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  return error instanceof Error ? error.message : 'Something went wrong, and we do not know what.'
}
