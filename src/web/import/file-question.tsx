import { useId } from 'react'
import type { FileInquiry } from '#actions/views.ts'
import { Answer } from './question-line.tsx'

interface FileQuestionProps {
  readonly question: FileInquiry['questions'][number]
  readonly answer: string
  /** One of many, such as a column of a table: a line with a list of choices. */
  readonly isAmongMany: boolean
  readonly onAnswer: (value: string) => void
}

const MOST_SHOWN_AT_ONCE = 8

export function FileQuestionLine(props: FileQuestionProps) {
  const { question, isAmongMany } = props
  return isAmongMany || question.choices.length > MOST_SHOWN_AT_ONCE ? <Line {...props} /> : <Choice {...props} />
}

/** What the file says there to the left, what it is to the right. */
function Line({ question, answer, onAnswer }: FileQuestionProps) {
  const id = useId()
  const isLeftOut = answer === 'leave-out'
  return (
    <div className={isLeftOut ? 'asking-line asking-left-out' : 'asking-line'}>
      <label htmlFor={id}>{question.ask}</label>
      <p className="asking-examples" id={`${id}-says`}>
        {question.examples.length === 0 ? 'Nothing in it so far' : question.examples.join(' · ')}
      </p>
      <select
        aria-describedby={`${id}-says`}
        className="field-input"
        id={id}
        onChange={(event) => onAnswer(event.target.value)}
        value={answer}
      >
        {question.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Choice({ question, answer, onAnswer }: FileQuestionProps) {
  return (
    <fieldset className="asking-choice">
      <legend>{question.ask}</legend>
      {question.examples.length === 0 ? null : <p className="asking-examples">{question.examples.join(' · ')}</p>}
      {question.choices.map(({ value, label }) => (
        <Answer isChosen={answer === value} key={value} name={question.id} onChoose={() => onAnswer(value)}>
          {label}
        </Answer>
      ))}
    </fieldset>
  )
}
