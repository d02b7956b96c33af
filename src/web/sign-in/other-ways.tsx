import { useState } from 'react'
import { post } from '../client.ts'
import { beginSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notices.tsx'

/** For those who have set one up in Settings: a password, or a passkey of this device. */
export function OtherWays() {
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [isTrying, setTrying] = useState(false)
  const enter = async (ask: () => Promise<unknown>): Promise<void> => {
    setTrying(true)
    setError(undefined)
    try {
      const { csrf } = (await ask()) as { csrf: string }
      beginSession(csrf)
    } catch (problem) {
      setError(problem)
      setTrying(false)
    }
  }
  return (
    <details className="other-ways">
      <summary>With a password or passkey</summary>
      {error === undefined ? null : <ErrorNotice error={error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void enter(() => post('/auth/sign-in-password', { password }))
        }}
      >
        <TextField
          autoComplete="current-password"
          label="Password"
          onChange={(event) => setPassword(event.target.value)}
          required
          type="password"
          value={password}
        />
        <div className="other-ways-do">
          <Button disabled={isTrying} look="primary" type="submit">
            Open my book
          </Button>
          <Button disabled={isTrying} look="quiet" onClick={() => void enter(byPasskey)}>
            Use a passkey
          </Button>
        </div>
      </form>
    </details>
  )
}

async function byPasskey(): Promise<unknown> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = (await post('/auth/passkey/options', {})) as Parameters<
    typeof startAuthentication
  >[0]['optionsJSON']
  try {
    return await post('/auth/passkey/verify', { response: await startAuthentication({ optionsJSON }) })
  } catch (problem) {
    // The browser's own words for a closed dialog are not for people.
    throw problem instanceof DOMException || (problem instanceof Error && problem.name === 'NotAllowedError')
      ? new Error('No passkey was used. The link from the terminal opens the book too.')
      : problem
  }
}
