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
export function AfterSending({ draft, firstName, onChanged }: AfterProps) {
  const log = useWrite('log-draft', { say: () => 'Written down.', onDone: (answer) => onChanged(answer.draft) })
  const answer = useWrite('answer-draft', { say: () => 'Noted.', onDone: (given) => onChanged(given.draft) })
  const settle = useWrite('settle-draft', { say: () => 'Noted.', onDone: (given) => onChanged(given.draft) })
  const { id, version } = draft
  const busy = log.isPending || answer.isPending || settle.isPending
  const answered = (what: 'answered' | 'declined' | 'no-answer') => (
    <Button
      disabled={busy}
      look={what === 'answered' ? 'primary' : 'plain'}
      onClick={() => answer.mutate({ id, version, answer: what })}
    >
      {ANSWERS[what]}
    </Button>
  )
  switch (draft.section) {
    case 'to-log':
      return (
        <After title={draft.state === 'sent' ? 'It has gone out' : 'Your own program has it now'}>
          <p>Once it has gone out, write it down, so that the book knows that you wrote.</p>
          <div className="after-do">
            <Button disabled={busy} icon="log" look="primary" onClick={() => log.mutate({ id, version })}>
              Log it
            </Button>
          </div>
        </After>
      )
    case 'waiting':
      return (
        <After title="It is written down">
          <p>When {firstName} answers, say so here or under Letters; nothing hurries.</p>
          <div className="after-do">
            {answered('answered')}
            {draft.ask === undefined ? null : answered('declined')}
            {answered('no-answer')}
            <Back draft={draft} firstName={firstName} />
          </div>
        </After>
      )
    case 'in-doubt':
    case 'under-way':
      return (
        <After title="It may have been sent">
          <p>
            {draft.problem === undefined ? '' : `${draft.problem}. `}Look among the sent letters of your mail, and say
            which it is. It is not sent again by itself.
          </p>
          <div className="after-do">
            <Button disabled={busy} onClick={() => settle.mutate({ id, version, wasSent: true })}>
              It went out
            </Button>
            <Button disabled={busy} onClick={() => settle.mutate({ id, version, wasSent: false })}>
              It did not go out
            </Button>
          </div>
        </After>
      )
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

export const ANSWERS = { answered: 'They answered', declined: 'They said no', 'no-answer': 'No answer' } as const

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
