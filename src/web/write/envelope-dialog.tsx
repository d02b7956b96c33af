import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import type { Draft } from './keeping.ts'

interface EnvelopeProps {
  readonly draft: Draft
  readonly name: string
  readonly onClose: () => void
  readonly onGone: (draft: Draft) => void
}

/** Exactly what would go out, and to whom. Only the yes here sends it, and only this. */
export function EnvelopeDialog({ draft, name, onClose, onGone }: EnvelopeProps) {
  const overview = useRead('overview', {})
  const send = useWrite('send-draft', {
    say: ({ outcome }) => (outcome.state === 'sent' ? `Sent to ${name}, and written down.` : undefined),
    onDone: (answer) => {
      onGone(answer.draft)
      if (answer.outcome.state !== 'not-sent') onClose()
    },
    onProblem: () => true,
  })
  const { id, version, to = '', subject, text } = draft
  const from = overview.data?.settings.mail?.from
  const outcome = send.data?.outcome
  return (
    <Dialog
      className="envelope"
      foot={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button
            disabled={send.isPending || send.isSuccess}
            icon="email"
            look="primary"
            onClick={() => send.mutate({ id, version, to })}
          >
            {send.isPending ? 'Sending' : 'Send this'}
          </Button>
        </>
      }
      onClose={onClose}
      title={`Send this to ${name}?`}
    >
      {send.error === null ? null : <ErrorNotice error={send.error} />}
      {outcome?.state === 'not-sent' ? <ErrorNotice error={`It was not sent: ${outcome.why}`} /> : null}
      <dl className="envelope-lines">
        {from === undefined ? null : (
          <div>
            <dt>From</dt>
            <dd>{from}</dd>
          </div>
        )}
        <div>
          <dt>To</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>Subject</dt>
          <dd>{subject ?? <span className="quiet">None</span>}</dd>
        </div>
      </dl>
      <textarea aria-label="The letter" className="envelope-text" readOnly rows={12} value={text} />
    </Dialog>
  )
}
