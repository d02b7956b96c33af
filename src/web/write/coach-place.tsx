import { useState } from 'react'
import type { Notice } from '#advice/guards/notice.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { CoachPanel, type CoachPanelProps } from './coach-panel.tsx'
import type { Stretch } from './letter-text.ts'
import { NoticesList } from './notices-list.tsx'

type CoachPlaceProps = CoachPanelProps & { readonly notices: readonly Notice[] }

/** Beside the letter where there is room; on a phone one line above the thumb, which opens as a sheet. */
export function CoachPlace({ notices, offered, ...panel }: CoachPlaceProps) {
  const isNarrow = useNarrowWindow()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  const isOffered = notices.some(({ instead }) => instead?.kind === 'reconnect')
  const inside = (
    <>
      <NoticesList
        notices={notices}
        onReconnect={() => {
          close()
          panel.onBegin('reconnect')
        }}
      />
      <CoachPanel
        {...panel}
        // Said once is enough.
        offered={isOffered ? undefined : offered}
        onBegin={(kind) => {
          close()
          panel.onBegin(kind)
        }}
        onGoTo={(stretch: Stretch) => {
          close()
          // The sheet gives the focus back when it goes; the sentence gets it after that.
          requestAnimationFrame(() => panel.onGoTo(stretch))
        }}
      />
    </>
  )
  if (!isNarrow) {
    return (
      <section aria-labelledby="coach-title" className="coach">
        <h2 className="section-title" id="coach-title">
          The coach
        </h2>
        {inside}
      </section>
    )
  }
  return (
    <div className="coach-bar">
      <Button aria-expanded={isOpen} aria-haspopup="dialog" look="quiet" onClick={() => setOpen(true)}>
        <span className="coach-bar-words">{panel.standing}</span>
        <span className="coach-bar-open">{notices.length === 0 ? 'Coach' : 'Worth knowing'}</span>
      </Button>
      {isOpen ? (
        <Dialog className="coach-sheet" onClose={close} title="The coach">
          {inside}
        </Dialog>
      ) : null}
    </div>
  )
}
