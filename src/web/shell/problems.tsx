import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { buttonClass } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Screen } from './screen.tsx'

/** An address that leads nowhere. */
export function NotHere() {
  return (
    <Screen title="Not here">
      <EmptyState
        action={
          <Link className={buttonClass('primary')} to="/">
            Go to Today
          </Link>
        }
        title="There is no such page"
      >
        It may have moved, or the address has a slip in it.
      </EmptyState>
    </Screen>
  )
}

/** A screen that could not be drawn: a mistake of ours, told plainly. */
export function ScreenProblem({ error, reset }: ErrorComponentProps) {
  return (
    <Screen title="Something went wrong">
      <ErrorNotice
        error={`This page could not be shown (${error instanceof Error ? error.message : String(error)}). Your book is safe; nothing was changed.`}
        onRetry={reset}
      />
    </Screen>
  )
}
