import type { ActionOutput } from '#actions/index.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'

interface LookAgainProps {
  readonly plan: NonNullable<ActionOutput<'show-plan'>['plan']>
  readonly words: string
}

/** The day to look at the plan again has come; until it is answered the plan stays in force (R126). */
export function LookAgain({ plan, words }: LookAgainProps) {
  const answer = useWrite('look-at-plan-again', {
    say: (output) => (output.plan.state === 'ended' ? 'The plan has ended.' : 'Kept for another season.'),
  })
  const { id, version } = plan
  return (
    <section aria-label="Look at the plan again" className="card look-again">
      <p>{words}</p>
      <div className="form-foot">
        <Button look="primary" onClick={() => answer.mutate({ id, version, answer: 'keep' })}>
          Keep it for a season
        </Button>
        <Button look="quiet" onClick={() => answer.mutate({ id, version, answer: 'end' })}>
          End it
        </Button>
      </div>
    </section>
  )
}
