import { useState } from 'react'
import type { Settings } from '#book/settings.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/notices.tsx'
import { MailForm } from './mail-form.tsx'

/** The owner's own mail server: off until it is set up, and nothing leaves without a yes for each letter. */
export function MailPart({ settings: { mail } }: { readonly settings: Settings }) {
  const [isOpen, setOpen] = useState(false)
  const off = useWrite('switch-off-mail', { say: () => 'Switched off, and the password forgotten.' })
  const test = useWrite('test-mail', {
    say: ({ outcome, to }) => (outcome.state === 'sent' ? `Sent. It should be at ${to} in a moment.` : undefined),
  })
  const outcome = test.data?.outcome
  return (
    <div>
      <h3>Sending by your own mail server</h3>
      {mail === undefined ? (
        <p className="quiet">
          Off. With it, Tendril can send a letter itself, after you have seen exactly what goes out and said yes.
        </p>
      ) : (
        <p>
          On: letters go from {mail.from} by {mail.host}, port {mail.port}.{' '}
          <span className="quiet">
            {mail.testedOn === undefined ? 'It has not been tried yet.' : `Tried on ${mail.testedOn}.`}
          </span>
        </p>
      )}
      {outcome !== undefined && outcome.state !== 'sent' ? (
        <ErrorNotice
          error={`${outcome.state === 'not-sent' ? 'It was not sent' : 'It may have been sent'}: ${outcome.why}`}
        />
      ) : null}
      {isOpen ? (
        <MailForm mail={mail} onClose={() => setOpen(false)} />
      ) : (
        <div className="letters-setting-do">
          <Button onClick={() => setOpen(true)}>
            {mail === undefined ? 'Set up a mail server' : 'Change the mail server'}
          </Button>
          {mail === undefined ? null : (
            <>
              <Button disabled={test.isPending} onClick={() => test.mutate({})}>
                {test.isPending ? 'Sending' : 'Send yourself a letter'}
              </Button>
              <Button look="quiet" onClick={() => off.mutate({})}>
                Switch sending off
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
