import { useNavigate } from '@tanstack/react-router'
import { client } from '../client.ts'
import { known, queries } from '../data/reads.ts'

/** The first run is over, whichever way: it is noted, and Today is next. */
export function useFinish(): () => void {
  const navigate = useNavigate()
  return () => {
    void noteFirstRun()
    void navigate({ to: '/' })
  }
}

/** Where this cannot be noted, the first run is offered once more, which does no harm. */
async function noteFirstRun(): Promise<void> {
  const settings = known('overview', {})?.settings
  if (settings === undefined || settings.firstRunDone) return
  await client('change-settings', { version: settings.version, change: { firstRunDone: true } }).catch(() => undefined)
  await queries.invalidateQueries({ queryKey: ['overview'] })
}
