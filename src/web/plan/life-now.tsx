import { type FormEvent, useState } from 'react'
import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { Mode, ModeNow } from '#book/mode.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { dayInWords } from '../words/days.ts'

const NAMES: Readonly<Record<Mode, string>> = {
  employed: 'In work',
  looking: 'Looking for work',
  'new-job': 'In a new job',
  busy: 'Busy, or away',
}

const MEANS: Readonly<Record<Mode, string>> = {
  employed: 'Ten minutes a day, and no asks among them.',
  looking: 'Keeping in touch goes on as ever; what you want to ask has a place of its own.',
  'new-job': 'A shorter day for three months, thanks still go out, and new colleagues are written down.',
  busy: 'Only promises and thanks show. Nothing piles up, and one day’s plan comes back afterwards.',
}

const TWO_WEEKS_DAYS = 13

/** What life is like just now, and one press to say that it changed (R9, R33, R48). */
export function LifeNow({ now, today }: { readonly now: ModeNow; readonly today: Day }) {
  const [isAskingUntil, setAskingUntil] = useState(false)
  const set = useWrite('set-mode', {
    say: (output) => `${NAMES[output.now.mode]}.`,
    onDone: () => setAskingUntil(false),
  })
  const end = useWrite('end-busy', { say: () => 'Welcome back.' })
  const choose = (mode: Mode): void => {
    if (mode === now.mode) return
    if (mode === 'busy') setAskingUntil(true)
    else set.mutate({ mode })
  }
  return (
    <section aria-labelledby="life-now" className="card life-now">
      <h2 className="life-now-title" id="life-now">
        Life just now
      </h2>
      <p className="life-now-says">
        <strong>
          {NAMES[now.mode]}
          {now.until === undefined ? '' : ` until ${dayInWords(now.until, today)}`}.
        </strong>{' '}
        {MEANS[now.mode]}
      </p>
      {now.mode === 'busy' ? (
        <Button look="primary" onClick={() => end.mutate({})}>
          I am back
        </Button>
      ) : (
        <div aria-label="What changed" className="life-now-modes" role="group">
          {(Object.keys(NAMES) as Mode[]).map((mode) => (
            <Button aria-pressed={mode === now.mode} key={mode} onClick={() => choose(mode)}>
              {NAMES[mode]}
            </Button>
          ))}
        </div>
      )}
      {isAskingUntil ? (
        <BusyUntil
          onClose={() => setAskingUntil(false)}
          onSay={(until) => set.mutate({ mode: 'busy', until })}
          today={today}
        />
      ) : null}
    </section>
  )
}

interface BusyUntilProps {
  readonly today: Day
  readonly onSay: (until: Day) => void
  readonly onClose: () => void
}

function BusyUntil({ today, onSay, onClose }: BusyUntilProps) {
  const [until, setUntil] = useState(addDays(today, TWO_WEEKS_DAYS))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (until >= today) onSay(until)
  }
  return (
    <form className="busy-until" onSubmit={submit}>
      <TextField
        autoFocus
        label="Busy until"
        min={today}
        onChange={(event) => setUntil(event.target.value)}
        required
        type="date"
        value={until}
      />
      <div className="form-foot">
        <Button look="primary" type="submit">
          Leave me in peace until then
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
