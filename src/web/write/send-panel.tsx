import { useState } from 'react'
import type { Way } from '#advice/ways-to-send.ts'
import { Button } from '../ui/button.tsx'
import type { IconName } from '../ui/icons.tsx'
import { EnvelopeDialog } from './envelope-dialog.tsx'
import { canShare, handOver, letterFor } from './handing-over.ts'
import type { Draft, LetterToKeep } from './keeping.ts'

interface SendPanelProps {
  readonly ways: readonly Way[]
  readonly letter: LetterToKeep
  readonly name: string
  readonly openGaps: number
  readonly isEmpty: boolean
  readonly onGoToGap: () => void
  readonly keepNow: (letter: LetterToKeep) => Promise<Draft>
  readonly onGone: (draft: Draft) => void
}

const ICONS: Readonly<Record<Way['kind'], IconName>> = {
  smtp: 'email',
  mailto: 'email',
  linkedin: 'organisation',
  whatsapp: 'message',
  sms: 'message',
  share: 'forward',
  copy: 'letter',
}

const SHOWN_FIRST = 3

/** The ways in which it can go, the one they like first. Tendril itself sends nothing without a second yes. */
export function SendPanel({ ways, letter, name, openGaps, isEmpty, onGoToGap, keepNow, onGone }: SendPanelProps) {
  const [envelope, setEnvelope] = useState<Draft>()
  const [showsAll, setShowsAll] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const possible = ways.filter(({ kind }) => kind !== 'share' || canShare())
  const shown = showsAll ? possible : possible.slice(0, SHOWN_FIRST)
  const go = async (way: Way): Promise<void> => {
    setBusy(true)
    if (way.kind === 'smtp') {
      setEnvelope(await keepNow(letterFor(letter, way)).catch(() => undefined))
    } else {
      const gone = await handOver({ way, letter, keepNow })
      if (gone !== undefined) onGone(gone)
    }
    setBusy(false)
  }
  return (
    <section aria-labelledby="send-title" className="send">
      <h2 className="section-title" id="send-title">
        Send it
      </h2>
      {openGaps > 0 ? (
        <p className="send-waits">
          What stands in an open place is for your eyes only, so fill it or take it out first.{' '}
          <Button look="link" onClick={onGoToGap}>
            Go to the first open place
          </Button>
        </p>
      ) : (
        <div className="send-ways">
          {shown.map((way, index) => (
            <Button
              disabled={isEmpty || isBusy}
              icon={ICONS[way.kind]}
              key={way.label}
              look={index === 0 ? 'primary' : 'plain'}
              onClick={() => void go(way)}
            >
              {way.kind === 'linkedin' ? 'Copy, and open LinkedIn' : way.label}
            </Button>
          ))}
          {shown.length < possible.length ? (
            <Button look="quiet" onClick={() => setShowsAll(true)}>
              Other ways
            </Button>
          ) : null}
        </div>
      )}
      {envelope === undefined ? null : (
        <EnvelopeDialog draft={envelope} name={name} onClose={() => setEnvelope(undefined)} onGone={onGone} />
      )}
    </section>
  )
}
