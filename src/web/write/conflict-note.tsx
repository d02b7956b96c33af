import { Button } from '../ui/button.tsx'
import type { Draft } from './keeping.ts'

interface ConflictNoteProps {
  readonly theirs: Draft
  readonly onTake: () => void
  readonly onKeepMine: () => void
}

/** The letter was changed in another window: both are there until the owner says which one stays. */
export function ConflictNote({ theirs, onTake, onKeepMine }: ConflictNoteProps) {
  const isOpen = theirs.section === 'open' || theirs.state === 'handed-over'
  return (
    <div className="write-conflict" role="alert">
      <p>
        {isOpen
          ? 'This letter was changed in another window. Nothing of yours is lost: what you see here is yours.'
          : 'This letter has gone on in another window: it is written down as sent, or put away.'}
      </p>
      <blockquote>{theirs.text.slice(0, 400)}</blockquote>
      <div className="after-do">
        <Button onClick={onTake}>Take the other one</Button>
        {isOpen ? <Button onClick={onKeepMine}>Keep what I see</Button> : null}
      </div>
    </div>
  )
}
