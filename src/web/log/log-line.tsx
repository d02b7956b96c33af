import { type Ref, useRef, useState } from 'react'
import type { UnderstoodLog } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { announce } from '../shell/announce.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { usePause } from '../ui/pause.ts'
import { type LogAnswers, NO_ANSWERS, readyToLog, readyToNote } from './answers.ts'
import { Understood } from './understood.tsx'

const TYPING_PAUSE_MILLISECONDS = 180

/** The box. Enter saves as soon as nothing is left to ask. */
export function LogLine({ begun }: { readonly begun: string }) {
  const [line, setLine] = useState(begun)
  const [answers, setAnswers] = useState<LogAnswers>(NO_ANSWERS)
  const box = useRef<HTMLTextAreaElement>(null)
  const asked = usePause(line.trim(), TYPING_PAUSE_MILLISECONDS)
  const understanding = useRead('understand-log', { line: asked }, { enabled: asked !== '', keepPrevious: true })
  const understood = line.trim() === '' ? undefined : understanding.data
  const isCurrent = asked === line.trim() && !understanding.isPlaceholderData
  const onDone = (): void => {
    setLine('')
    setAnswers(NO_ANSWERS)
    box.current?.focus()
  }
  const log = useWrite('log-interaction', {
    say: ({ notices, promises }) =>
      [promises.length === 0 ? 'Written down.' : 'Written down, with what is promised.', ...notices].join(' '),
    onDone,
  })
  const note = useWrite('note-promises', { say: () => 'Kept for its day.', onDone })
  const isSaving = log.isPending || note.isPending
  const save = understood === undefined || !isCurrent ? undefined : saveWith(understood, answers, { log, note })
  return (
    <form
      className="log-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (save !== undefined && !isSaving) save()
        else if (understood !== undefined && isCurrent) announce('There is still something to answer below.')
      }}
    >
      <LineBox box={box} line={line} onLine={setLine} />
      {understanding.error === null || line.trim() === '' ? null : <ErrorNotice error={understanding.error} />}
      {understood === undefined ? null : (
        <div className="log-understood">
          <Understood answers={answers} setAnswers={setAnswers} understood={understood} />
          <div className="log-line-do">
            <Button disabled={save === undefined || isSaving} look="primary" type="submit">
              Save
            </Button>
            <span className="small quiet">
              {save === undefined ? hintFor(understood, isCurrent) : 'or press Enter'}
            </span>
          </div>
        </div>
      )}
    </form>
  )
}

interface Writes {
  readonly log: { readonly mutate: (input: NonNullable<ReturnType<typeof readyToLog>>) => void }
  readonly note: { readonly mutate: (input: NonNullable<ReturnType<typeof readyToNote>>) => void }
}

/** What Enter does: an entry with what hangs on it, or only what is still to be done; nothing while something is open. */
function saveWith(understood: UnderstoodLog, answers: LogAnswers, { log, note }: Writes): (() => void) | undefined {
  const entry = readyToLog(understood, answers)
  if (entry !== undefined) return () => log.mutate(entry)
  const toDo = readyToNote(understood, answers)
  return toDo && (() => note.mutate(toDo))
}

function hintFor({ happened, people }: UnderstoodLog, isCurrent: boolean): string {
  if (!isCurrent) return ''
  return !happened && people.length > 0 ? 'Nothing is left to keep.' : 'Say who it was, and it can be saved.'
}

interface LineBoxProps {
  readonly line: string
  readonly onLine: (line: string) => void
  readonly box: Ref<HTMLTextAreaElement>
}

/** It grows with the line; Enter sends it, as in every box for one line. */
function LineBox({ line, onLine, box }: LineBoxProps) {
  return (
    <>
      <label className="unseen" htmlFor="log-line">
        What happened
      </label>
      <textarea
        autoComplete="off"
        autoFocus
        className="log-line-box"
        enterKeyHint="done"
        id="log-line"
        maxLength={2000}
        onChange={(event) => onLine(event.target.value.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        placeholder="Coffee with Ana, her mother is ill"
        ref={box}
        rows={1}
        value={line}
      />
    </>
  )
}
