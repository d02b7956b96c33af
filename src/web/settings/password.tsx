import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useAccessChange } from './access.ts'

const LEAST_CHARACTERS = 10

/** Sets, changes or removes the password. */
export function Password({ hasPassword }: { readonly hasPassword: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <h3>Password</h3>
      {isOpen ? (
        <PasswordForm hasPassword={hasPassword} onClose={() => setOpen(false)} />
      ) : (
        <div className="setting-line">
          <span className="quiet">{hasPassword ? 'There is one.' : 'There is none.'}</span>
          <Button look="link" onClick={() => setOpen(true)}>
            {hasPassword ? 'Change or remove it' : 'Set a password'}
          </Button>
        </div>
      )}
    </div>
  )
}

function PasswordForm({ hasPassword, onClose }: { readonly hasPassword: boolean; readonly onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const [chosen, setChosen] = useState('')
  const [problem, setProblem] = useState<string>()
  const onProblem = (error: Error): boolean => {
    setProblem(error.message)
    return true
  }
  const setting = useAccessChange('/auth/password/set', {
    say: 'The password is set. Other browsers are signed out.',
    onDone: onClose,
    onProblem,
  })
  const removing = useAccessChange('/auth/password/remove', {
    say: 'The password is gone. Other browsers are signed out.',
    onDone: onClose,
    onProblem,
  })
  const present = current === '' ? {} : { current }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen.length < LEAST_CHARACTERS) setProblem(`Choose at least ${String(LEAST_CHARACTERS)} characters.`)
    else setting.mutate({ password: chosen, ...present })
  }
  return (
    <form className="setting-row" onSubmit={save}>
      {hasPassword ? (
        <TextField
          autoComplete="current-password"
          label="Present password"
          onChange={(event) => setCurrent(event.target.value)}
          type="password"
          value={current}
        />
      ) : null}
      <TextField
        autoComplete="new-password"
        autoFocus
        hint={`At least ${String(LEAST_CHARACTERS)} characters; a few words are good.`}
        label="New password"
        onChange={(event) => {
          setChosen(event.target.value)
          setProblem(undefined)
        }}
        problem={problem}
        type="password"
        value={chosen}
      />
      <div className="setting-row">
        <Button look="primary" type="submit">
          Save
        </Button>
        {hasPassword ? <Button onClick={() => removing.mutate(present)}>Remove it</Button> : null}
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
