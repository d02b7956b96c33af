import { useState } from 'react'
import { forgetSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type Access, useAccessChange } from './access.ts'
import { instantInWords } from './instant-words.ts'
import { useNow } from './now.ts'
import { SettingLine } from './section.tsx'

const BY = { link: 'by the link', passkey: 'by a passkey', password: 'by the password' } as const

/** The browsers that are signed in. */
export function Sessions({ sessions }: Pick<Access, 'sessions'>) {
  const [isAsking, setAsking] = useState(false)
  const ending = useAccessChange('/auth/sessions/end', { say: 'Signed out.' })
  const leaving = useAccessChange('/auth/sign-out', { onDone: forgetSession })
  const now = useNow()
  return (
    <div>
      <h3>Browsers</h3>
      <ul>
        {sessions.map((session) => (
          <SettingLine
            detail={`${BY[session.openedBy]} ${instantInWords(session.createdAt, now)}, last used ${instantInWords(session.lastUsedAt, now)}`}
            key={session.id}
            name={session.isThisOne ? `${session.device}, this one` : session.device}
          >
            <Button
              aria-label={`Sign out ${session.isThisOne ? 'here' : session.device}`}
              look="link"
              onClick={() => (session.isThisOne ? leaving.mutate({}) : ending.mutate({ id: session.id }))}
            >
              Sign out
            </Button>
          </SettingLine>
        ))}
      </ul>
      <div className="setting-line">
        <span className="quiet">Lost a device, or not sure?</span>
        <Button look="link" onClick={() => setAsking(true)}>
          Sign out everywhere
        </Button>
      </div>
      {isAsking ? <EverywhereDialog onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

function EverywhereDialog({ onClose }: { readonly onClose: () => void }) {
  const leaving = useAccessChange('/auth/sign-out-everywhere', { onDone: forgetSession })
  return (
    <Dialog
      foot={
        <>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={leaving.isPending} look="primary" onClick={() => leaving.mutate({})}>
            Sign out everywhere
          </Button>
        </>
      }
      onClose={onClose}
      title="Sign out everywhere"
    >
      <p>
        Every browser is signed out, this one too, and every token stops working. A passkey, the password or a new link
        from the terminal opens the book again.
      </p>
    </Dialog>
  )
}
