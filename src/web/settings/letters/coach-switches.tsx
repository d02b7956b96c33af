import { GUARDS } from '#advice/guards/index.ts'
import { CheckField } from '../../ui/field.tsx'
import type { SettingsPartProps } from '../day-section.tsx'
import { RULE_WORDS } from './rule-words.ts'

/** Every rule of the coach and every guard, each with its switch. */
export function CoachSwitches({ settings, change }: SettingsPartProps) {
  const { coachOff, guardsOff } = settings
  return (
    <>
      <details className="letters-switches">
        <summary>
          What the coach looks for in a letter
          <OffCount off={coachOff} />
        </summary>
        {Object.entries(RULE_WORDS).map(([id, words]) => (
          <CheckField
            checked={!coachOff.includes(id)}
            key={id}
            label={words}
            onChange={(event) => change({ coachOff: switched(coachOff, id, event.target.checked ? 'on' : 'off') })}
          />
        ))}
      </details>
      <details className="letters-switches">
        <summary>
          What is worth knowing before a letter goes out
          <OffCount off={guardsOff} />
        </summary>
        {GUARDS.map(({ id, about }) => (
          <CheckField
            checked={!guardsOff.includes(id)}
            key={id}
            label={about}
            onChange={(event) => change({ guardsOff: switched(guardsOff, id, event.target.checked ? 'on' : 'off') })}
          />
        ))}
      </details>
    </>
  )
}

function OffCount({ off }: { readonly off: readonly string[] }) {
  return off.length === 0 ? null : <span className="quiet">, {off.length} switched off</span>
}

function switched(off: readonly string[], id: string, to: 'off' | 'on'): string[] {
  const others = off.filter((other) => other !== id)
  return to === 'on' ? others : [...others, id]
}
