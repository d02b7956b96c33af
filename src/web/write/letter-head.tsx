import type { LetterStart } from '#actions/writing/start-letter.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { withinSentence } from '../words/sentences.ts'
import type { Keeping } from './keeping.ts'

interface LetterHeadProps {
  readonly start: LetterStart
  readonly subject: string
  readonly hasSubject: boolean
  readonly onSubject: (subject: string) => void
  readonly onBegin: (what: { readonly kind: string; readonly language: string }) => void
}

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
] as const

/** What kind of letter it is, in which language, and its subject where it has one. */
export function LetterHead({ start, subject, hasSubject, onSubject, onBegin }: LetterHeadProps) {
  const { kind, kinds, language } = start
  const natural = kinds.find(({ isNatural }) => isNatural)
  return (
    <div className="letter-head">
      <div className="field-row">
        <SelectField
          hint={natural?.kind === kind ? natural.because : undefined}
          label="What you want to do"
          onChange={(event) => onBegin({ kind: event.target.value, language })}
          value={kind}
        >
          {kinds.map((offered) => (
            <option key={offered.kind} value={offered.kind}>
              {offered.isNatural ? `${offered.title} (fits best now)` : offered.title}
            </option>
          ))}
        </SelectField>
        <div className="letter-language">
          <SelectField
            label="Language"
            onChange={(event) => onBegin({ kind, language: event.target.value })}
            value={LANGUAGES.some(([code]) => code === language) ? language : 'en'}
          >
            {LANGUAGES.map(([code, name]) => (
              <option key={code} lang={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
      {hasSubject ? (
        <TextField
          label="Subject"
          maxLength={1000}
          onChange={(event) => onSubject(event.target.value)}
          value={subject}
        />
      ) : null}
    </div>
  )
}

const KEEPING: Readonly<Record<'keeping' | 'kept' | 'untouched', string>> = {
  untouched: 'Nothing to keep yet.',
  keeping: 'Keeping it…',
  kept: 'Kept in your book.',
}

export function keepingInWords(keeping: Keeping): string {
  if (keeping.state === 'conflict') return 'Not kept: it was changed elsewhere.'
  return keeping.state === 'not-kept'
    ? `Not kept yet: ${withinSentence(keeping.why)} It is tried again when you go on.`
    : KEEPING[keeping.state]
}
