import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Icon } from '../ui/icons.tsx'
import { useNarrowWindow } from '../ui/wide-window.ts'
import { ChoiceLine } from './choice-line.tsx'
import { FacetChoices } from './facet-choices.tsx'
import { CHOICES } from './narrow-choices.ts'
import { type Question, questionsOf } from './narrow-questions.ts'
import { narrowingsOf } from './narrowing-words.ts'
import { type Changed, narrowedBy, NOT_NARROWED, type PeopleSearch } from './people-search.ts'
import { countPeople } from './people-words.ts'
import { moveAmongItems } from './popover.tsx'
import './narrow-panel.css'

interface NarrowPanelProps {
  readonly overview: BookOverview
  readonly search: PeopleSearch
  readonly total: number | undefined
  readonly onChange: (changed: Changed) => void
  readonly onClose: () => void
}

/** Everything that narrows the list, one question open at a time: beside the list, or a sheet over it on a phone. */
export function NarrowPanel(props: NarrowPanelProps) {
  const { onClose } = props
  if (useNarrowWindow()) {
    return (
      <Dialog className="narrow-sheet" onClose={onClose} title="Narrow the list">
        <Questions {...props} />
      </Dialog>
    )
  }
  return (
    <Beside onClose={onClose}>
      <Questions {...props} />
    </Beside>
  )
}

function Beside({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector<HTMLElement>('.question-name')?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section
      aria-labelledby="narrow-title"
      className="narrow-beside not-printed"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      ref={panel}
    >
      <header className="narrow-head">
        <h2 className="narrow-title" id="narrow-title">
          Narrow the list
        </h2>
        <Button aria-label="Close" icon="close" look="quiet" onClick={onClose} />
      </header>
      {children}
    </section>
  )
}

function Questions(props: NarrowPanelProps) {
  const { overview, search, total, onChange, onClose } = props
  const [open, setOpen] = useState<string>()
  const words = new Map(narrowingsOf(search, overview).map(({ key, words: said }) => [key, said]))
  return (
    <>
      {questionsOf(search, overview).map(({ title, questions }) => (
        <section className="narrow-part" key={title}>
          <h3 className="narrow-part-title">{title}</h3>
          {questions.map((question) => (
            <OneQuestion
              {...props}
              isOpen={open === question.name}
              key={question.name}
              onOpen={() => setOpen(open === question.name ? undefined : question.name)}
              question={question}
              said={saidOf(question, search, words)}
            />
          ))}
        </section>
      ))}
      <footer className="narrow-foot">
        <Button look="primary" onClick={onClose}>
          {total === undefined ? 'Show them' : total === 0 ? 'Nobody fits' : `Show ${countPeople(total)}`}
        </Button>
        {narrowedBy(search) === 0 ? null : (
          <Button look="link" onClick={() => onChange(NOT_NARROWED)}>
            Show all
          </Button>
        )}
      </footer>
    </>
  )
}

/** What a question is answered with now, in words. */
function saidOf({ keys }: Question, search: PeopleSearch, words: ReadonlyMap<string, string>): string | undefined {
  const said = keys.flatMap((key) => (key === 'tags' ? (search.tags ?? []) : (words.get(key) ?? [])))
  return said.length === 0 ? undefined : said.join(', ')
}

interface OneQuestionProps extends NarrowPanelProps {
  readonly question: Question
  readonly said: string | undefined
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function OneQuestion({ question, said, isOpen, onOpen, overview, search, onChange }: OneQuestionProps) {
  const { name, keys, facet, choices } = question
  const answers = useRef<HTMLDivElement>(null)
  return (
    <div className="question" data-open={isOpen}>
      <button aria-expanded={isOpen} className="question-name" onClick={onOpen} type="button">
        <span>{name}</span>
        {said === undefined ? null : <span className="question-said">{said}</span>}
        <Icon name="chevron" size={16} />
      </button>
      {isOpen ? (
        <div
          aria-label={name}
          className="question-answers"
          onKeyDown={(event) => moveAmongItems(event, answers.current)}
          ref={answers}
          role="group"
        >
          {facet === undefined ? null : <FacetChoices asked={facet} onChange={onChange} search={search} />}
          {choices === undefined
            ? null
            : CHOICES[choices](search, overview).map((choice) => (
                <ChoiceLine choice={choice} key={choice.key} onChange={onChange} />
              ))}
          {keys.includes('lastBefore') ? <TalkedDays onChange={onChange} search={search} /> : null}
          {keys.includes('addedSince') ? (
            <DayField label="Added since" name="addedSince" onChange={onChange} search={search} />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

type Answering = Pick<NarrowPanelProps, 'search' | 'onChange'>

function TalkedDays({ search, onChange }: Answering) {
  const talked = (changed: Changed): void => onChange({ neverTalked: undefined, ...changed })
  return (
    <div className="field-row">
      <DayField label="Not since" name="lastBefore" onChange={talked} search={search} />
      <DayField label="Since" name="lastSince" onChange={talked} search={search} />
    </div>
  )
}

interface DayFieldProps extends Answering {
  readonly label: string
  readonly name: 'lastBefore' | 'lastSince' | 'addedSince'
}

function DayField({ label, name, search, onChange }: DayFieldProps) {
  return (
    <TextField
      label={label}
      onChange={(event) => onChange({ [name]: event.target.value || undefined })}
      type="date"
      value={search[name] ?? ''}
    />
  )
}
