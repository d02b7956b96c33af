import { type FormEvent, useState } from 'react'
import { post } from '../client.ts'
import { queries } from '../data/reads.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { type Access, useAccessChange } from './access.ts'
import { instantInWords } from './instant-words.ts'
import { useNow } from './now.ts'
import { SettingLine } from './section.tsx'

/** A finger, a face or a key instead of a password. */
export function Passkeys({ passkeys }: Pick<Access, 'passkeys'>) {
  const removing = useAccessChange('/auth/passkey/remove', { say: 'Removed. Other browsers are signed out.' })
  const now = useNow()
  return (
    <div>
      <h3>Passkeys</h3>
      <ul>
        {passkeys.map((passkey) => (
          <SettingLine
            detail={`for ${passkey.host}, ${passkey.lastUsedAt === undefined ? `added ${instantInWords(passkey.createdAt, now)}` : `last used ${instantInWords(passkey.lastUsedAt, now)}`}`}
            key={passkey.id}
            name={passkey.label}
          >
            <Button
              aria-label={`Remove ${passkey.label}`}
              look="link"
              onClick={() => removing.mutate({ id: passkey.id })}
            >
              Remove
            </Button>
          </SettingLine>
        ))}
      </ul>
      <AddPasskey isFirst={passkeys.length === 0} />
    </div>
  )
}

function AddPasskey({ isFirst }: { readonly isFirst: boolean }) {
  const [label, setLabel] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  if (label === undefined) {
    return (
      <div className="setting-line">
        <span className="quiet">{isFirst ? 'There is none.' : ''}</span>
        <Button look="link" onClick={() => setLabel('This device')}>
          Add a passkey
        </Button>
      </div>
    )
  }
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setAsking(true)
    const words = await registerPasskey(label.trim() === '' ? 'Passkey' : label.trim())
    setAsking(false)
    showToast(words)
    if (words.tone === undefined) setLabel(undefined)
  }
  return (
    <form className="setting-row" onSubmit={(event) => void add(event)}>
      <TextField
        autoFocus
        label="What you call it"
        maxLength={60}
        onChange={(event) => setLabel(event.target.value)}
        value={label}
      />
      <Button disabled={isAsking} look="primary" type="submit">
        Add
      </Button>
      <Button look="quiet" onClick={() => setLabel(undefined)}>
        Cancel
      </Button>
    </form>
  )
}

/** Answers what to say. The library is only fetched when somebody adds one. */
async function registerPasskey(label: string): Promise<{ words: string; tone?: 'problem' }> {
  try {
    const { startRegistration } = await import('@simplewebauthn/browser')
    const optionsJSON = await post('/auth/passkey/register-options', {})
    const response = await startRegistration({
      optionsJSON: optionsJSON as Parameters<typeof startRegistration>[0]['optionsJSON'],
    })
    await post('/auth/passkey/register', { label, response })
    await queries.invalidateQueries({ queryKey: ['access'] })
    return { words: `${label} opens the book now.` }
  } catch (error) {
    if (error instanceof Error && error.name === 'NotAllowedError')
      return { words: 'No passkey was added.', tone: 'problem' }
    return { words: error instanceof Error ? error.message : 'No passkey was added.', tone: 'problem' }
  }
}
