import { useEffect, useState } from 'react'
import { post } from '../client.ts'
import { beginSession } from '../session.ts'
import { Mark } from '../shell/brand.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { OtherWays } from './other-ways.tsx'
import './sign-in-screen.css'

/** Before the book: opens it by the one-time link from the terminal, or says where that link is. */
export function SignInScreen() {
  const [token] = useState(tokenInAddress)
  useEffect(() => {
    document.title = 'Open your book · Tendril'
  }, [])
  return (
    <main className="sign-in">
      <div className="sign-in-page">
        <div className="mark">
          <Mark size={44} />
        </div>
        {token === undefined ? <WhereTheLinkIs /> : <OpenByLink token={token} />}
      </div>
    </main>
  )
}

function OpenByLink({ token }: { readonly token: string }) {
  const [error, setError] = useState<unknown>()
  const [opening, setOpening] = useState(false)
  const open = async (): Promise<void> => {
    setOpening(true)
    setError(undefined)
    try {
      const { csrf } = (await post('/auth/link', { token })) as { csrf: string }
      // The token is spent; it need not stay in the address or the history.
      history.replaceState(null, '', '/')
      beginSession(csrf)
    } catch (problem) {
      setError(problem)
      setOpening(false)
    }
  }
  return (
    <>
      <h1>Your book is here</h1>
      <p>It stays on this machine. This link works once, and this browser is then known to it.</p>
      {error === undefined ? null : <ErrorNotice error={error} />}
      <Button autoFocus disabled={opening} look="primary" onClick={() => void open()}>
        Open my book
      </Button>
    </>
  )
}

function WhereTheLinkIs() {
  return (
    <>
      <h1>Open it from your terminal</h1>
      <p>Tendril printed a link there when it started. It works once, and then this browser is known.</p>
      <p>
        No link left, or is it older than a quarter of an hour? Start Tendril again with <code>npm start</code>, and it
        prints a new one.
      </p>
      <OtherWays />
    </>
  )
}

function tokenInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('token') ?? undefined
}
