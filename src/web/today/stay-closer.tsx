import { useState } from 'react'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { firstName } from '../words/kinds.ts'

export interface Talked {
  readonly personId: string
  readonly name: string
}

interface StayCloserProps {
  readonly with: Talked
  readonly onOver: () => void
}

/** Asked once, right after a conversation: what the two agreed on becomes their rhythm, with a first day (R165). */
export function StayCloser({ with: { personId, name }, onOver }: StayCloserProps) {
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string | undefined>()
  const who = firstName(name)
  const agree = useWrite('agree-rhythm', {
    say: () => `Agreed with ${who}. The first day is among your promises.`,
    onDone: onOver,
    onProblem: (error) => {
      setProblem(error.message)
      return true
    },
  })
  return (
    <form
      className="card stay-closer"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') agree.mutate({ personId, words: words.trim() })
      }}
    >
      <TextField
        hint="In your words, such as “monthly call” or “a walk every three months”."
        label={`How will you and ${who} stay closer?`}
        onChange={(event) => setWords(event.target.value)}
        problem={problem}
        value={words}
      />
      <div className="card-log-do">
        <Button disabled={agree.isPending || words.trim() === ''} look="plain" type="submit">
          Agree on it
        </Button>
        <Button look="quiet" onClick={onOver}>
          Leave it open
        </Button>
      </div>
    </form>
  )
}
