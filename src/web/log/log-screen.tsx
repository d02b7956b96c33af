import { Link, useSearch } from '@tanstack/react-router'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { LogLine } from './log-line.tsx'
import { RecentSteps } from './recent-steps.tsx'
import './log-screen.css'

/** One line about what happened, understood and shown before it is saved. */
export function LogScreen() {
  const { line } = useSearch({ from: '/log' })
  return (
    <Screen title="Log">
      <ScreenHead lead="One line is enough. You see what it says before it is saved." title="What happened?" />
      <LogLine begun={line ?? ''} />
      <p className="log-somebody-new">
        <Link to="/cards">Somebody new?</Link> A name and one line will do.
      </p>
      <RecentSteps />
    </Screen>
  )
}
