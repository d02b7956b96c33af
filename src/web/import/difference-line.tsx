import type { PreviewRow } from '#actions/views.ts'
import { useDeciding } from './deciding.ts'
import { factInWords, fieldInWords } from './import-words.ts'
import { Answer } from './question-line.tsx'

/** Field by field: what the book says, what the file says, and whose word counts. Nothing chosen keeps the book's. */
export function DifferenceLine({ id, row }: { readonly id: string; readonly row: PreviewRow }) {
  const { decide } = useDeciding(id)
  const taken = row.decision !== undefined && 'same' in row.decision ? (row.decision.takeTheirs ?? []) : []
  const choose = (field: string, whose: 'ours' | 'theirs'): void => {
    const others = taken.filter((other) => other !== field)
    decide(row.index, { same: row.personId ?? '', takeTheirs: whose === 'theirs' ? [...others, field] : others })
  }
  return (
    <>
      {row.conflicts.map(({ field, ours, theirs }) => (
        <fieldset className="answers" key={field}>
          <legend>{fieldInWords(field)}</legend>
          <Answer
            isChosen={!taken.includes(field)}
            name={`${String(row.index)} ${field}`}
            onChoose={() => choose(field, 'ours')}
          >
            <span className="answer-said">{factInWords(field, ours)}</span>
            <span className="answer-because">Your book</span>
          </Answer>
          <Answer
            isChosen={taken.includes(field)}
            name={`${String(row.index)} ${field}`}
            onChoose={() => choose(field, 'theirs')}
          >
            <span className="answer-said">{factInWords(field, theirs)}</span>
            <span className="answer-because">The file</span>
          </Answer>
        </fieldset>
      ))}
    </>
  )
}
