import { useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { client } from '../client.ts'
import { queries } from '../data/reads.ts'
import { rememberStep } from '../data/steps.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { showToast } from '../ui/toast.tsx'
import { cadenceInWords } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import { reachFrom } from '../person/reach-words.ts'

interface Line {
  readonly name: string
  readonly reach: string
  readonly circleId: string
}

const ORDINALS = ['First', 'Second', 'Third'] as const

/** R162: a name is enough; an address makes the first word one press away. */
export function ThreePeople({ circles }: { readonly circles: BookOverview['circles'] }) {
  const circleId = circles[1]?.id ?? circles[0]?.id ?? ''
  const [lines, setLines] = useState<readonly Line[]>(ORDINALS.map(() => ({ name: '', reach: '', circleId })))
  const [isSaving, setSaving] = useState(false)
  const change = (index: number, changed: Partial<Line>): void =>
    setLines((now) => now.map((line, at) => (at === index ? { ...line, ...changed } : line)))
  const save = async (): Promise<void> => {
    setSaving(true)
    try {
      await addAll(lines.filter((line) => line.name.trim() !== ''))
    } catch (problem) {
      // Some may be saved already, and then this form makes room for their cards.
      showToast({ tone: 'problem', words: problem instanceof Error ? problem.message : 'They could not all be saved.' })
    }
    await queries.invalidateQueries()
    setSaving(false)
  }
  return (
    <form
      className="three-people"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {lines.map((line, index) => (
        <OnePerson
          circles={circles}
          index={index}
          key={ORDINALS[index]}
          line={line}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <div className="three-people-do">
        <Button disabled={isSaving} look="primary" type="submit">
          Start with them
        </Button>
        <span className="small quiet">One or two are fine too.</span>
      </div>
    </form>
  )
}

interface OnePersonProps {
  readonly index: number
  readonly line: Line
  readonly circles: BookOverview['circles']
  readonly onChange: (changed: Partial<Line>) => void
}

function OnePerson({ index, line, circles, onChange }: OnePersonProps) {
  return (
    <fieldset className="three-people-row">
      <legend className="unseen">{ORDINALS[index]} person</legend>
      <TextField
        label="Name"
        {...later(index, 'Name')}
        onChange={(event) => onChange({ name: event.target.value })}
        required={index === 0}
        value={line.name}
      />
      <TextField
        label="Email or phone, if you like"
        {...later(index, 'Email or phone')}
        onChange={(event) => onChange({ reach: event.target.value })}
        value={line.reach}
      />
      <SelectField
        label="How often"
        labelUnseen={index > 0}
        onChange={(event) => onChange({ circleId: event.target.value })}
        value={line.circleId}
      >
        {circles.map((circle) => (
          <option key={circle.id} value={circle.id}>
            {startSentence(cadenceInWords(circle.cadenceDays))}
          </option>
        ))}
      </SelectField>
    </fieldset>
  )
}

/** The first line has its labels above; the others say it inside. */
function later(index: number, placeholder: string): { labelUnseen?: boolean; placeholder?: string } {
  return index === 0 ? {} : { labelUnseen: true, placeholder }
}

async function addAll(lines: readonly Line[]): Promise<void> {
  for (const { name, reach, circleId } of lines) {
    const { step } = await client('add-person', {
      name: name.trim(),
      place: 'network',
      ...(circleId === '' ? {} : { circleId }),
      ...reachFrom(reach),
    })
    rememberStep(step)
  }
}
