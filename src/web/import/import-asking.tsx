import { useState } from 'react'
import type { FileInquiry, ImportView } from '#actions/views.ts'
import { useWrite } from '../data/writes.ts'
import { setKnown } from '../data/reads.ts'
import { ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { askedAboutInWords } from './also-words.ts'
import { FileQuestionLine } from './file-question.tsx'
import { filesInWords } from './import-words.ts'
import './import-asking.css'

/** By inquiry and question. */
type Answers = readonly Readonly<Record<string, string>>[]

interface ImportAskingProps {
  readonly view: ImportView
  readonly onCancel: () => void
  /** Once the answers are on their way. */
  readonly onAnswered: () => void
}

/** What a file leaves open, with our guess already there: mostly one key is enough. */
export function ImportAsking({ view, onCancel, onAnswered }: ImportAskingProps) {
  const [answers, setAnswers] = useState<Answers>(() => view.inquiries.map(asKnown))
  const answering = useWrite('answer-import', {
    onDone: (read) => {
      setKnown('show-import', { id: view.id }, read)
      onAnswered()
    },
  })
  const send = (): void =>
    answering.mutate({ id: view.id, answers: answers.map((given, inquiry) => ({ inquiry, answers: given })) })
  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ScreenHead lead={filesInWords(view.files)} title="One thing first" />
      {view.inquiries.map((inquiry, at) => (
        <OneInquiry
          answers={answers[at] ?? {}}
          inquiry={inquiry}
          isOnlyFile={view.files.length === 1}
          key={`${String(at)} ${inquiry.rememberAs}`}
          onAnswer={(id, value) => setAnswers(answers.with(at, { ...answers[at], [id]: value }))}
        />
      ))}
      <div className="import-foot not-printed">
        <p className="quiet small">Your answers are remembered for the next file of its kind.</p>
        <div className="import-foot-do">
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
          <Button disabled={answering.isPending} look="primary" type="submit">
            Read it like this
          </Button>
        </div>
      </div>
    </form>
  )
}

function asKnown({ questions }: FileInquiry): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ id, answer, preset }) => [id, answer ?? preset]))
}

interface OneInquiryProps {
  readonly inquiry: FileInquiry
  /** Then its name stands above already. */
  readonly isOnlyFile: boolean
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (id: string, value: string) => void
}

function OneInquiry({ inquiry, isOnlyFile, answers, onAnswer }: OneInquiryProps) {
  return (
    <section className="asking-about">
      <h2>{inquiry.title}</h2>
      <p className="quiet small">
        {isOnlyFile ? '' : `${askedAboutInWords(inquiry)}. `}
        {inquiry.isAnswered ? 'As you said last time.' : 'What we guess is chosen already.'}
      </p>
      <ul className="asking-questions">
        {inquiry.questions.map((question) => (
          <li key={question.id}>
            <FileQuestionLine
              answer={answers[question.id] ?? question.preset}
              isAmongMany={inquiry.questions.length > 2}
              onAnswer={(value) => onAnswer(question.id, value)}
              question={question}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
