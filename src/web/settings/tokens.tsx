import { type FormEvent, useState } from 'react'
import type { TokenScope } from '#book/access.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { type Access, useAccessChange } from './access.ts'
import { instantInWords } from './instant-words.ts'
import { useNow } from './now.ts'
import { SettingLine } from './section.tsx'

const SCOPES: Readonly<Record<TokenScope, string>> = { read: 'may look', write: 'may look and change' }

/** Keys for the owner's own programs. */
export function Tokens({ tokens }: Pick<Access, 'tokens'>) {
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<string>()
  const revoking = useAccessChange('/auth/tokens/revoke', { say: 'Revoked. It opens nothing any more.' })
  const now = useNow()
  return (
    <div>
      <h3>Tokens for your own programs</h3>
      <ul>
        {tokens.map((token) => (
          <SettingLine
            detail={`${SCOPES[token.scope]}, ${token.lastUsedAt === undefined ? 'never used' : `last used ${instantInWords(token.lastUsedAt, now)}`}`}
            key={token.id}
            name={token.label}
          >
            <Button aria-label={`Revoke ${token.label}`} look="link" onClick={() => revoking.mutate({ id: token.id })}>
              Revoke
            </Button>
          </SettingLine>
        ))}
      </ul>
      {made === undefined ? null : <NewToken onClose={() => setMade(undefined)} token={made} />}
      {isOpen ? (
        <MakeToken
          onClose={() => setOpen(false)}
          onMade={(token) => {
            setMade(token)
            setOpen(false)
          }}
        />
      ) : (
        <div className="setting-line">
          <span className="quiet">{tokens.length === 0 ? 'There is none.' : ''}</span>
          <Button look="link" onClick={() => setOpen(true)}>
            Make a token
          </Button>
        </div>
      )}
    </div>
  )
}

function MakeToken({ onMade, onClose }: { readonly onMade: (token: string) => void; readonly onClose: () => void }) {
  const [label, setLabel] = useState('')
  const [scope, setScope] = useState<TokenScope>('read')
  const making = useAccessChange<{ token: string }>('/auth/tokens/create', { onDone: ({ token }) => onMade(token) })
  const make = (event: FormEvent): void => {
    event.preventDefault()
    if (label.trim() !== '') making.mutate({ label: label.trim(), scope })
  }
  return (
    <form className="setting-row" onSubmit={make}>
      <TextField
        autoFocus
        label="What it is for"
        maxLength={60}
        onChange={(event) => setLabel(event.target.value)}
        required
        value={label}
      />
      <SelectField label="It" onChange={(event) => setScope(event.target.value as TokenScope)} value={scope}>
        {(Object.keys(SCOPES) as TokenScope[]).map((one) => (
          <option key={one} value={one}>
            {SCOPES[one]}
          </option>
        ))}
      </SelectField>
      <Button disabled={making.isPending} look="primary" type="submit">
        Make it
      </Button>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
    </form>
  )
}

/** The one time that a token is shown. */
function NewToken({ token, onClose }: { readonly token: string; readonly onClose: () => void }) {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(token)
      showToast({ words: 'Copied.' })
    } catch {
      showToast({ tone: 'problem', words: 'It could not be copied. Select it and copy it by hand.' })
    }
  }
  return (
    <div className="setting-row new-token">
      <TextField
        hint="Copy it now; it is not shown again."
        label="The new token"
        onFocus={(event) => event.target.select()}
        readOnly
        value={token}
      />
      <Button onClick={() => void copy()}>Copy</Button>
      <Button look="quiet" onClick={onClose}>
        Done
      </Button>
    </div>
  )
}
