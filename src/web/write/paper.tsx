import type { Ref } from 'react'
import type { Stretch } from './letter-text.ts'

export interface Mark extends Stretch {
  readonly kind: 'flag' | 'gap'
}

interface PaperProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly marks: readonly Mark[]
  readonly name: string
  readonly isFinished: boolean
  readonly place: Ref<HTMLTextAreaElement>
}

/** The letter as a text. Under the words lies the same text once more, which carries the marks and gives the height. */
export function Paper({ text, onChange, marks, name, isFinished, place }: PaperProps) {
  return (
    <div className="paper">
      <div aria-hidden="true" className="paper-under">
        {piecesOf(text, marks).map(({ words, kind }, index) =>
          kind === undefined ? (
            <span key={index}>{words}</span>
          ) : (
            <mark className={`paper-${kind}`} key={index}>
              {words}
            </mark>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        aria-describedby="coach-standing"
        aria-label={`Your letter to ${name}`}
        className="paper-words"
        onChange={(event) => onChange(event.target.value)}
        placeholder={`Dear ${name},`}
        readOnly={isFinished}
        ref={place}
        spellCheck
        value={text}
      />
    </div>
  )
}

/** The text in pieces, of which the marked ones say how. Where marks overlap, the earlier one stands. */
function piecesOf(text: string, marks: readonly Mark[]): readonly { words: string; kind?: Mark['kind'] }[] {
  const pieces: { words: string; kind?: Mark['kind'] }[] = []
  let at = 0
  for (const { start, end, kind } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end <= start) continue
    pieces.push({ words: text.slice(at, start) }, { words: text.slice(start, end), kind })
    at = end
  }
  return [...pieces, { words: text.slice(at) }]
}
