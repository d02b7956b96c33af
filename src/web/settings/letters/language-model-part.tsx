import { type FormEvent, useState } from 'react'
import type { OwnLanguageModel } from '#book/own-servers.ts'
import type { Settings } from '#book/settings.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, TextField } from '../../ui/field.tsx'
import { ErrorNotice } from '../../ui/notices.tsx'
import { filledIn, useTyped } from './typed-fields.ts'

/** A model may put a letter into other words when asked; everything works without one. */
export function LanguageModelPart({ settings: { languageModel } }: { readonly settings: Settings }) {
  const [isOpen, setOpen] = useState(false)
  const off = useWrite('switch-off-language-model', { say: () => 'Switched off, and the key forgotten.' })
  return (
    <div>
      <h3>A language model for other words</h3>
      <p className={languageModel === undefined ? 'quiet' : undefined}>
        {languageModel === undefined
          ? 'Off, and everything works without one. Switched on, it may put a letter into other words when you press for it; names and what is private are taken out before anything leaves.'
          : `On: ${languageModel.model} at ${languageModel.server}.`}
      </p>
      {isOpen ? (
        <ModelForm model={languageModel} onClose={() => setOpen(false)} />
      ) : (
        <div className="letters-setting-do">
          <Button onClick={() => setOpen(true)}>
            {languageModel === undefined ? 'Set up a language model' : 'Change the language model'}
          </Button>
          {languageModel === undefined ? null : (
            <Button look="quiet" onClick={() => off.mutate({})}>
              Switch the model off
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

interface ModelFormProps {
  readonly model: OwnLanguageModel | undefined
  readonly onClose: () => void
}

function ModelForm({ model, onClose }: ModelFormProps) {
  const [isOwn, setOwn] = useState(model?.onOwnNetwork ?? false)
  const { typed, field } = useTyped({
    server: model?.server ?? 'http://localhost:11434',
    model: model?.model ?? '',
    key: '',
  })
  const save = useWrite('set-up-language-model', { say: () => 'Switched on.', onDone: onClose, onProblem: () => true })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { model: name = '', ...rest } = filledIn(typed)
    save.mutate({ model: name, ...rest, ...(isOwn ? { onOwnNetwork: true } : {}) })
  }
  return (
    <form className="card letters-setting-form" onSubmit={submit}>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
      <TextField
        autoFocus
        hint="Ollama on this machine, or any server that speaks the same."
        label="The model server"
        required
        type="url"
        {...field('server')}
      />
      <div className="field-row">
        <TextField label="The name of the model there" required {...field('model')} />
        <TextField
          autoComplete="new-password"
          hint={model === undefined ? undefined : 'Empty: the one that is kept stays.'}
          label="Key, where it wants one"
          type="password"
          {...field('key')}
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
