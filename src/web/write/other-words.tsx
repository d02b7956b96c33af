import { useState } from 'react'
import type { Rephrased } from '#actions/writing/rephrase-draft.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import type { Writing } from './writing.ts'

/** Other words from the owner's own language model, where one is switched on; only taken over by a press. */
export function OtherWords({ writing }: { readonly writing: Writing }) {
  const { kept, letter, gaps, isEmpty, setPage } = writing
  const isOn = useRead('overview', {}).data?.settings.languageModel !== undefined
  const [answer, setAnswer] = useState<Rephrased>()
  const rephrase = useWrite('rephrase-draft', { onDone: setAnswer })
  if (!isOn) return null
  const ask = async (): Promise<void> => {
    const draft = await kept.keepNow(letter).catch(() => undefined)
    if (draft !== undefined) rephrase.mutate({ id: draft.id, version: draft.version })
  }
  return (
    <>
      <Button disabled={isEmpty || gaps.length > 0 || rephrase.isPending} look="quiet" onClick={() => void ask()}>
        {rephrase.isPending ? 'Asking for other words' : 'Other words'}
      </Button>
      {answer === undefined ? null : (
        <InOtherWords
          answer={answer}
          onClose={() => setAnswer(undefined)}
          onTake={(text) => {
            setPage({ kind: 'text', text })
            setAnswer(undefined)
          }}
        />
      )}
    </>
  )
}

interface InOtherWordsProps {
  readonly answer: Rephrased
  readonly onClose: () => void
  readonly onTake: (text: string) => void
}

function InOtherWords({ answer, onClose, onTake }: InOtherWordsProps) {
  const { text, why, judgement, sent, to } = answer
  return (
    <Dialog
      className="envelope"
      foot={
        <>
          <Button onClick={onClose}>Keep mine</Button>
          {text === undefined ? null : (
            <Button look="primary" onClick={() => onTake(text)}>
              Use these words
            </Button>
          )}
        </>
      }
      onClose={onClose}
      title="In other words"
    >
      {text === undefined ? (
        <ErrorNotice error={why ?? 'There were no other words.'} />
      ) : (
        <textarea aria-label="The letter in other words" className="envelope-text" readOnly rows={10} value={text} />
      )}
      {judgement === undefined ? null : (
        <p className="coach-standing">{judgement.praise ?? judgement.flags.map((flag) => flag.why).join(' ')}</p>
      )}
      <details>
        <summary>What left this machine, to {to}</summary>
        <p className="other-words-sent">{sent}</p>
      </details>
    </Dialog>
  )
}
