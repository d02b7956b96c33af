import { type FormEvent, useState } from 'react'
import type { OwnMailServer } from '#book/own-servers.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, SelectField, TextField } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notices.tsx'
import { filledIn, useTyped } from './typed-fields.ts'

interface MailFormProps {
  readonly mail: OwnMailServer | undefined
  readonly onClose: () => void
}

const PORTS = { tls: '465', starttls: '587', none: '25' } as const

/** What a mail server wants to know. The password goes to the book's locked drawer and is never shown again. */
export function MailForm({ mail, onClose }: MailFormProps) {
  const [security, setSecurity] = useState<OwnMailServer['security']>(mail?.security ?? 'tls')
  const [isOwn, setOwn] = useState(mail?.onOwnNetwork ?? false)
  const { typed, field } = useTyped({
    host: mail?.host ?? '',
    port: mail === undefined ? '' : String(mail.port),
    from: mail?.from ?? '',
    name: mail?.name ?? '',
    user: mail?.user ?? '',
    password: '',
  })
  const save = useWrite('set-up-mail', { say: () => 'Switched on.', onDone: onClose, onProblem: () => true })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { host = '', from = '', port = PORTS[security], ...rest } = filledIn(typed)
    save.mutate({ host, from, ...rest, port: Number(port), security, ...(isOwn ? { onOwnNetwork: true } : {}) })
  }
  return (
    <form className="card letters-setting-form" onSubmit={submit}>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
      <TextField autoFocus label="The mail server" placeholder="smtp.example.org" required {...field('host')} />
      <div className="field-row">
        <SecurityField onChange={setSecurity} value={security} />
        <TextField inputMode="numeric" label="Port" placeholder={PORTS[security]} {...field('port')} />
      </div>
      <div className="field-row">
        <TextField label="Your address" required type="email" {...field('from')} />
        <TextField label="Your name, as readers see it" {...field('name')} />
      </div>
      <div className="field-row">
        <TextField autoComplete="username" label="The name to log in with" {...field('user')} />
        <TextField
          autoComplete="new-password"
          hint={mail === undefined ? 'Best one for this use alone.' : 'Empty: the one that is kept stays.'}
          label="Password"
          type="password"
          {...field('password')}
        />
      </div>
      <CheckField
        checked={isOwn}
        label="The server is my own, on my own network"
        onChange={(event) => setOwn(event.target.checked)}
      />
      <div className="letters-setting-do">
        <Button disabled={save.isPending} look="primary" type="submit">
          Switch on
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

interface SecurityFieldProps {
  readonly value: OwnMailServer['security']
  readonly onChange: (security: OwnMailServer['security']) => void
}

function SecurityField({ value, onChange }: SecurityFieldProps) {
  return (
    <SelectField
      label="How it is encrypted"
      onChange={(event) => onChange(event.target.value as OwnMailServer['security'])}
      value={value}
    >
      <option value="tls">TLS from the start</option>
      <option value="starttls">STARTTLS</option>
      <option value="none">Not at all, on my own machine</option>
    </SelectField>
  )
}
