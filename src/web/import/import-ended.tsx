import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ImportView } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { rememberStep, undo } from '../data/steps.ts'
import { ScreenHead } from '../shell/screen.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { showToast } from '../ui/toast.tsx'
import { alsoParts } from './also-words.ts'
import { failedInWords, savedInWords } from './import-words.ts'

/** How an import ended: saved, stopped, or failed with the reason. */
export function ImportEnded({ view }: { readonly view: ImportView }) {
  if (view.state === 'saved') return <Saved view={view} />
  return (
    <>
      <ScreenHead title={view.state === 'cancelled' ? 'Stopped' : 'That did not work'} />
      {view.state === 'cancelled' ? (
        <p>Nothing of it was kept.</p>
      ) : (
        <ErrorNotice error={failedInWords(view.problem)} />
      )}
      <div className="ended-do">
        <Link className={buttonClass('primary')} search={{}} to="/import">
          Bring another file
        </Link>
      </div>
    </>
  )
}

function Saved({ view }: { readonly view: ImportView }) {
  const navigate = useNavigate()
  const overview = useRead('overview', {})
  const { step, counts } = view
  const hasChanged =
    counts.new + counts.questions + counts.newInteractions + counts.news > 0 || alsoParts(counts).length > 0
  const takeBack = (): void => void undo(step).then(() => navigate({ to: '/import', search: {} }))
  useSavedToast(view, takeBack)
  const talks = counts.newInteractions > 0 || overview.data?.network === 0
  return (
    <>
      <ScreenHead lead={savedInWords(counts)} title="Saved" />
      {overview.data === undefined || !hasChanged ? null : (
        <p className="ended-next">
          {talks
            ? 'New people rest in the pool and never ask for anything. Next, choose the few you want to keep up with.'
            : 'New people rest in the pool and never ask for anything.'}
        </p>
      )}
      <div className="ended-do">
        {talks ? (
          <Link className={buttonClass('primary')} to="/welcome">
            See whom you really talk with
          </Link>
        ) : null}
        <Link className={buttonClass(talks ? 'plain' : 'primary')} search={{ place: 'pool' }} to="/people">
          Look at the pool
        </Link>
        {step === undefined || !hasChanged ? null : (
          <Button icon="undo" look="quiet" onClick={takeBack}>
            Undo
          </Button>
        )}
      </div>
    </>
  )
}

/** Said once for each import, and not when somebody comes back to it later. */
const said = new Set<string>()

function useSavedToast({ id, step, counts }: ImportView, takeBack: () => void): void {
  const latest = useRef(takeBack)
  latest.current = takeBack
  useEffect(() => {
    if (said.has(id)) return
    said.add(id)
    if (step !== undefined) rememberStep(step)
    showToast({ words: savedInWords(counts), ...(step === undefined ? {} : { undo: () => latest.current() }) })
  }, [id, step, counts])
}
