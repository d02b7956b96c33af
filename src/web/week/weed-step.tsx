import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { WeekView } from '#actions/week/views.ts'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { Button } from '../ui/button.tsx'
import { stillToReach } from '../tend/tend-words.ts'
import { useWeeding } from './weeding.ts'
import { CHOICES } from './week-words.ts'

type Weed = NonNullable<WeekView['weed']>[number]
type Choice = Weed['choices'][number] | 'keep'

/** One thing at a time; what is answered makes room for the next, and nothing new comes in between. */
export function WeedStep({ weeds }: { readonly weeds: readonly Weed[] }) {
  const [first] = useState(() => new Set(weeds.map(({ key }) => key)))
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const left = weeds.filter(({ key }) => first.has(key) && !passed.has(key))
  const here = left[0]
  const headline = here?.headline
  useEffect(() => {
    if (headline !== undefined) announce(headline)
  }, [headline])
  if (here === undefined) {
    const words = first.size === 0 ? 'Nothing wants weeding. All is well here.' : 'That is all for this week.'
    return <p className="week-nothing">{words}</p>
  }
  const pass = (): void => setPassed(new Set([...passed, here.key]))
  return (
    <div>
      <OneWeed key={here.key} onPass={pass} weed={here} />
      <p className="week-more quiet">{stillToReach(left.length - 1)}</p>
    </div>
  )
}

function OneWeed({ weed, onPass }: { readonly weed: Weed; readonly onPass: () => void }) {
  const navigate = useNavigate()
  const send = useWeeding(weed)
  const choices: readonly Choice[] = ['keep', ...weed.choices]
  const choose = (choice: Choice): void => {
    if (choice === 'fix') void navigate({ to: '/people/$personId', params: { personId: weed.personId } })
    else send(choice)
  }
  useKeys('To weed', [
    ...choices.map((choice) => {
      return { keys: CHOICES[choice].key, does: CHOICES[choice].name, run: () => choose(choice) }
    }),
    { keys: 's', does: 'Not now', run: onPass },
  ])
  return (
    <article className="card week-weed">
      <h2 className="week-name">{weed.headline}</h2>
      {weed.because.map((reason, at) => (
        <p className={at === 0 ? 'week-weed-why' : 'quiet'} key={reason}>
          {reason}
        </p>
      ))}
      <div className="week-weed-do">
        {choices.map((choice) => (
          <Button key={choice} onClick={() => choose(choice)}>
            {CHOICES[choice].name}
          </Button>
        ))}
        <Button look="quiet" onClick={onPass}>
          Not now
        </Button>
      </div>
    </article>
  )
}
