import { Link } from '@tanstack/react-router'
import type { SeasonNow } from '#actions/season/season-views.ts'
import { Opening, PersonLink } from './opening.tsx'

/** R114, R125: whether the network is a bubble or hangs on one employer, and one step out of it. */
export function Outward({ now: { bubble, employer } }: { readonly now: SeasonNow }) {
  if (bubble === undefined && employer === undefined) return null
  return (
    <div className="season-outward">
      {bubble === undefined ? null : (
        <>
          <p className="season-said">{bubble.sentence}</p>
          {bubble.step === undefined ? null : (
            <p>
              <StepOutside step={bubble.step} />
            </p>
          )}
        </>
      )}
      {employer === undefined ? null : (
        <div className="season-numbers">
          <Opening items={employer.atEmployer} keyOf={({ personId }) => personId} words={employer.sentence}>
            {({ personId, name }) => <PersonLink id={personId} name={name} />}
          </Opening>
          {employer.toWater.length === 0 ? null : (
            <Opening items={employer.toWater} keyOf={({ personId }) => personId} words="Others to water">
              {({ personId, name, because }) => (
                <span>
                  <PersonLink id={personId} name={name} /> <span className="quiet">{because}</span>
                </span>
              )}
            </Opening>
          )}
        </div>
      )}
    </div>
  )
}

function StepOutside({ step }: { readonly step: NonNullable<NonNullable<SeasonNow['bubble']>['step']> }) {
  if (step.kind === 'activity') return step.sentence
  return (
    <Link params={{ personId: step.id }} to="/people/$personId">
      {step.sentence}
    </Link>
  )
}
