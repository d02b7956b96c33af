import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useAccess } from './access.ts'
import { Passkeys } from './passkeys.tsx'
import { Password } from './password.tsx'
import { Section } from './section.tsx'
import { Sessions } from './sessions.tsx'
import { Tokens } from './tokens.tsx'

/** What opens the book, and who is in. */
export function SignInSection() {
  const { data, error, refetch } = useAccess()
  return (
    <Section
      id="sign-in"
      lead="A link from your terminal always opens the book. A passkey or a password opens it without the terminal."
      title="Signing in"
    >
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Skeleton label="What opens the book is coming" />
      ) : (
        <>
          <Passkeys passkeys={data.passkeys} />
          <Password hasPassword={data.hasPassword} />
          <Sessions sessions={data.sessions} />
          <Tokens tokens={data.tokens} />
        </>
      )}
    </Section>
  )
}
