import { useState } from 'react'
import type { PersonPage } from '#actions/views.ts'
import type { Day } from '#book/day.ts'
import { useRead } from '../data/reads.ts'
import { OneQuestion } from '../promises/one-question.tsx'
import '../promises/promises.css'
import { Button } from '../ui/button.tsx'
import { AskedForm } from './asked-form.tsx'
import { StayCloser } from './stay-closer.tsx'

/** R15: what was asked between you and has no answer yet; and how you two want to stay closer (R165). */
export function OpenQuestions({ page, today }: { readonly page: PersonPage; readonly today: Day }) {
  const [adding, setAdding] = useState<'question' | 'rhythm' | undefined>()
  const { person } = page
  const open = useRead('list-questions', { personId: person.id })
  const questions = open.data?.questions ?? []
  const close = (): void => setAdding(undefined)
  return (
    <div className="open-questions">
      {questions.length === 0 ? null : (
        <ul aria-label="Open questions">
          {questions.map((question) => (
            <OneQuestion isNamed={false} key={question.id} question={question} today={today} />
          ))}
        </ul>
      )}
      {adding === 'question' ? <AskedForm onClose={close} person={person} /> : null}
      {adding === 'rhythm' ? <StayCloser onClose={close} person={person} /> : null}
      {adding === undefined ? (
        <div className="now-add">
          <Button icon="add" look="quiet" onClick={() => setAdding('question')}>
            A question
          </Button>
          <Button icon="add" look="quiet" onClick={() => setAdding('rhythm')}>
            A rhythm you agreed on
          </Button>
        </div>
      ) : null}
    </div>
  )
}
