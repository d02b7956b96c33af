import { useState } from 'react'
import type { Circle } from '#book/circle.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { cadenceInWords } from '../words/days.ts'
import { startSentence } from '../words/sentences.ts'
import './circle-dialog.css'

export type CircleWords = Pick<Circle, 'name' | 'cadenceDays' | 'importance'>

interface CircleDialogProps {
  readonly title: string
  readonly circle: CircleWords
  readonly problem: string | undefined
  readonly onSave: (words: CircleWords) => void
  readonly onClose: () => void
}

/** A circle's name, its rhythm, and who goes first when a day is short. */
export function CircleDialog({ title, circle, problem, onSave, onClose }: CircleDialogProps) {
  const [name, setName] = useState(circle.name)
  const [days, setDays] = useState(String(circle.cadenceDays))
  const [importance, setImportance] = useState(String(circle.importance))
  const cadenceDays = Number(days)
  const hasRhythm = Number.isInteger(cadenceDays) && cadenceDays >= 1 && cadenceDays <= 3650
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        className="circle-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '' && hasRhythm)
            onSave({ name: name.trim(), cadenceDays, importance: Number(importance) })
        }}
      >
        <TextField
          autoFocus
          label="Name"
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
          required
          value={name}
        />
        <TextField
          hint={hasRhythm ? `${startSentence(cadenceInWords(cadenceDays))}.` : ''}
          label="Days between real exchanges"
          max={3650}
          min={1}
          onChange={(event) => setDays(event.target.value)}
          problem={hasRhythm ? undefined : 'From 1 to 3650 days.'}
          required
          type="number"
          value={days}
        />
        <TextField
          hint="When a day is short, people of a circle with more come first. Inner begins with 4, wide with 1."
          label="How much it matters"
          max={100}
          min={0}
          onChange={(event) => setImportance(event.target.value)}
          required
          step="any"
          type="number"
          value={importance}
        />
        {problem === undefined ? null : <ErrorNotice error={problem} />}
        <div className="dialog-foot">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
