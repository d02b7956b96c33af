import { useState } from 'react'
import type { ActionOutput } from '#actions/index.ts'
import { useWrite } from '../../data/writes.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Browsers } from './browsers.tsx'
import { RoadForm } from './road-form.tsx'
import { type Road, standing, tried, trouble } from './road-words.ts'

interface RoadLineProps {
  readonly road: Road
  readonly browsers: ActionOutput<'list-reminder-channels'>['browsers']
  readonly today: string
}

/** One way for reminders: how it stands, and what can be done with it. */
export function RoadLine({ road, browsers, today }: RoadLineProps) {
  const [isOpen, setOpen] = useState(false)
  const wrong = trouble(road, today)
  return (
    <li>
      <div className="setting-line">
        <span className="setting-line-words">
          <span className="setting-line-name">{road.title}</span>
          <span className="setting-line-detail">{standing(road, today)}</span>
          {wrong === undefined ? null : <span className="road-trouble">{wrong}</span>}
        </span>
        <span className="setting-line-do">
          {road.isSetUp ? <Switches road={road} /> : null}
          <Button
            aria-expanded={isOpen}
            aria-label={`${road.isSetUp ? 'Change' : 'Set up'}: ${road.title}`}
            look="link"
            onClick={() => setOpen(!isOpen)}
          >
            {road.isSetUp ? 'Change' : 'Set up'}
          </Button>
        </span>
      </div>
      {road.road === 'push' && road.isSetUp ? <Browsers browsers={browsers} /> : null}
      {isOpen ? <RoadForm onClose={() => setOpen(false)} road={road} /> : null}
    </li>
  )
}

function Switches({ road: { road, isOn, title } }: Pick<RoadLineProps, 'road'>) {
  const switching = useWrite('switch-reminder-channel', { say: () => (isOn ? 'Switched off.' : 'Switched on.') })
  const trying = useWrite('test-reminder-channel', {
    onDone: (answer) => showToast({ tone: answer.state === 'sent' ? 'said' : 'problem', words: tried(answer) }),
  })
  return (
    <>
      <label className="setting-check">
        <input
          checked={switching.isPending ? switching.variables.isOn : isOn}
          onChange={(event) => switching.mutate({ road, isOn: event.target.checked })}
          type="checkbox"
        />
        <span>
          On<span className="unseen">: {title}</span>
        </span>
      </label>
      <Button
        aria-label={`Try it: ${title}`}
        disabled={trying.isPending}
        look="link"
        onClick={() => trying.mutate({ road })}
      >
        {trying.isPending ? 'Trying…' : 'Try it'}
      </Button>
    </>
  )
}
