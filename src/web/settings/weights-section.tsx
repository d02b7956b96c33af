import { useState } from 'react'
import { DEFAULT_WEIGHTS, type InteractionKind } from '#book/interaction.ts'
import { Button } from '../ui/button.tsx'
import { KINDS } from '../words/kinds.ts'
import type { SettingsPartProps } from './day-section.tsx'
import { Section } from './section.tsx'
import { weightInWords, weightsInWords } from './weight-words.ts'
import './weights-section.css'

/** How much each thing that happens keeps a tie alive. */
export function WeightsSection({ settings, change }: SettingsPartProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      id="weights"
      lead="A real exchange satisfies a rhythm. A light sign is kept, and never does."
      title="What counts"
    >
      <div className="weights-words">
        {weightsInWords(settings.weights).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <div>
        <Button aria-expanded={isOpen} look="link" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Change what counts'}
        </Button>
      </div>
      {isOpen ? <Weights change={change} settings={settings} /> : null}
    </Section>
  )
}

function Weights({ settings, change }: SettingsPartProps) {
  const kinds = Object.keys(KINDS) as InteractionKind[]
  const isChanged = kinds.some((kind) => settings.weights[kind] !== DEFAULT_WEIGHTS[kind])
  return (
    <>
      <ul className="weights">
        {kinds.map((kind) => (
          <Weight
            key={kind}
            name={KINDS[kind].name}
            onSave={(weight) => change({ weights: { ...settings.weights, [kind]: weight } })}
            weight={settings.weights[kind]}
          />
        ))}
      </ul>
      {isChanged ? (
        <div>
          <Button onClick={() => change({ weights: { ...DEFAULT_WEIGHTS } })}>As it was at the start</Button>
        </div>
      ) : null}
    </>
  )
}

interface WeightProps {
  readonly name: string
  readonly weight: number
  readonly onSave: (weight: number) => void
}

function Weight({ name, weight, onSave }: WeightProps) {
  const [moved, setMoved] = useState<number>()
  const shown = moved ?? weight
  const leave = (): void => {
    if (moved !== undefined && moved !== weight) onSave(moved)
    setMoved(undefined)
  }
  return (
    <li className="weight">
      <label>
        <span className="weight-name">{name}</span>
        <input
          aria-valuetext={weightInWords(shown)}
          max="1"
          min="0"
          onBlur={leave}
          onChange={(event) => setMoved(Number(event.target.value))}
          onKeyUp={leave}
          onPointerUp={leave}
          step="0.05"
          type="range"
          value={shown}
        />
      </label>
      <span aria-hidden="true" className="weight-words">
        {weightInWords(shown)}
      </span>
    </li>
  )
}
