import { Link } from '@tanstack/react-router'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import type { Draft } from './keeping.ts'

interface AfterProps {
  readonly draft: Draft
  readonly firstName: string
  readonly onChanged: (draft: Draft) => void
}

/** What is to be done once the letter is out of the owner's hands: each in one press. */
export function AfterSending(props: AfterProps) {
  const { draft, firstName } = props
  switch (draft.section) {
    case 'to-log':
      return <ToLog {...props} />
    case 'waiting':
      return <WaitingForAnswer {...props} />
    case 'in-doubt':
    case 'under-way':
      return <InDoubt {...props} />
    case 'done':
      return (
        <After title={draft.answer === undefined ? 'It is put away' : ANSWERS[draft.answer.what]}>
          <div className="after-do">
            <Back draft={draft} firstName={firstName} />
          </div>
        </After>
      )
    default:
      return draft.problem === undefined ? null : (
        <After title="It was not sent">
          <p>{draft.problem}</p>
        </After>
      )
  }
}

function ToLog({ draft: { id, version, state }, onChanged }: AfterProps) {
  const log = useWrite('log-draft', { say: () => 'Written down.', onDone: (answer) => onChanged(answer.draft) })
  return (
    <After title={state === 'sent' ? 'It has gone out' : 'Your own program has it now'}>
      <p>Once it has gone out, write it down, so that the book knows that you wrote.</p>
      <div className="after-do">
        <Button disabled={log.isPending} icon="log" look="primary" onClick={() => log.mutate({ id, version })}>
          Log it
        </Button>
      </div>
    </After>
  )
}

function WaitingForAnswer({ draft, firstName, onChanged }: AfterProps) {
  const { id, version } = draft
  const answer = useWrite('answer-draft', { say: () => 'Noted.', onDone: (given) => onChanged(given.draft) })
  return (
    <After title="It is written down">
      <p>When {firstName} answers, say so here or under Letters; nothing hurries.</p>
      <div className="after-do">
        {possibleAnswers(draft).map((what) => (
          <Button
            disabled={answer.isPending}
            key={what}
            look={what === 'answered' ? 'primary' : 'plain'}
            onClick={() => answer.mutate({ id, version, answer: what })}
          >
            {ANSWERS[what]}
          </Button>
        ))}
        <Back draft={draft} firstName={firstName} />
      </div>
    </After>
  )
}

function InDoubt({ draft: { id, version, problem }, onChanged }: AfterProps) {
  const settle = useWrite('settle-draft', { say: () => 'Noted.', onDone: (given) => onChanged(given.draft) })
  return (
    <After title="It may have been sent">
      <p>
        {problem === undefined ? '' : `${problem}. `}Look among the sent letters of your mail, and say which it is. It
        is not sent again by itself.
      </p>
      <div className="after-do">
        <Button disabled={settle.isPending} onClick={() => settle.mutate({ id, version, wasSent: true })}>
          It went out
        </Button>
        <Button disabled={settle.isPending} onClick={() => settle.mutate({ id, version, wasSent: false })}>
          It did not go out
        </Button>
      </div>
    </After>
  )
}

export const ANSWERS = { answered: 'They answered', declined: 'They said no', 'no-answer': 'No answer' } as const

/** Only what was asked for can be declined. */
export function possibleAnswers(draft: Pick<Draft, 'ask'>): readonly (keyof typeof ANSWERS)[] {
  return draft.ask !== undefined ? ['answered', 'declined', 'no-answer'] : ['answered', 'no-answer']
}

function After({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={title} className="after">
      <h2 className="after-title">{title}</h2>
      {children}
    </section>
  )
}

function Back({ draft, firstName }: Pick<AfterProps, 'draft' | 'firstName'>) {
  return (
    <Link className="after-back" params={{ personId: draft.personId }} to="/people/$personId">
      Back to {firstName}
    </Link>
  )
}
