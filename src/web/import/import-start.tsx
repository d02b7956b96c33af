import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ImportView } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Guides } from './guides.tsx'
import { filesInWords } from './import-words.ts'

interface ImportStartProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly problem: unknown
}

/** Bring a file: by dropping it anywhere, or by choosing it. */
export function ImportStart({ onFiles, problem }: ImportStartProps) {
  return (
    <>
      <ScreenHead
        lead="An export from LinkedIn or Facebook, address books, mail, chats, calendars, your own table. You see what is in it before anything is saved."
        title="Import"
      />
      <Waiting />
      {problem === undefined ? null : <ErrorNotice error={problem} />}
      <DropZone onFiles={onFiles} />
      <Guides />
    </>
  )
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className="drop-zone">
      <Icon name="import" size={28} />
      <p className="drop-words">
        <span className="with-a-mouse">Drop your files anywhere on this page</span>
        <span className="with-a-thumb">Bring the file you have</span>
      </p>
      <p className="quiet">Ten at once are fine, and folders too. They stay on this machine.</p>
      <Button look="primary" onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        aria-label="Files to import"
        className="unseen"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen once more after it was mended.
          event.target.value = ''
          onFiles(files)
        }}
        ref={chooser}
        tabIndex={-1}
        type="file"
      />
    </div>
  )
}

/** Imports that were begun and not finished: nothing is lost by looking elsewhere. */
function Waiting() {
  const { data } = useRead('list-imports', {})
  const waiting = (data?.imports ?? []).filter(
    ({ state }) => state === 'reading' || state === 'asking' || state === 'ready' || state === 'saving',
  )
  if (waiting.length === 0) return null
  return (
    <ul className="imports-waiting">
      {waiting.map((view) => (
        <li key={view.id}>
          <span>{waitingInWords(view)}</span>
          <Link className="button button-link" search={{ id: view.id }} to="/import">
            {LOOK[view.state as Waits]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function waitingInWords({ files, state }: ImportView): string {
  const names = filesInWords(files)
  return {
    reading: `${names} is being read.`,
    asking: `${names} leaves something open.`,
    ready: `${names} is read and waits for you.`,
    saving: `${names} is being saved.`,
  }[state as Waits]
}

type Waits = 'reading' | 'asking' | 'ready' | 'saving'

const LOOK: Readonly<Record<Waits, string>> = {
  reading: 'See how far it is',
  asking: 'Answer it',
  ready: 'Look at it',
  saving: 'See how far it is',
}
