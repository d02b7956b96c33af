import type { TodayView } from '#actions/views.ts'
import { setKnown } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icons.tsx'

const A_BIT_MORE_MINUTES = 5
const list = new Intl.ListFormat('en')

/** The day has an end, and says so. */
export function TodayEnd({ today }: { readonly today: TodayView }) {
  const isOver = today.cards.length === 0
  const more = useWrite('more-for-today', { onDone: ({ step: _step, ...view }) => setKnown('plan-today', {}, view) })
  const done = today.doneToday.filter((one) => one.response === 'done').map((one) => one.name)
  return (
    <footer className={isOver ? 'today-end today-end-all' : 'today-end'}>
      {isOver ? <Icon name="today" size={28} /> : null}
      <p className="today-end-words" tabIndex={-1}>
        {isOver && done.length > 0 ? 'That’s today. See you tomorrow.' : today.ending}
      </p>
      {done.length === 0 ? null : <p className="today-done">Today you kept up with {list.format(done)}.</p>}
      {isOver && today.couldOfferMore ? (
        <Button disabled={more.isPending} look="quiet" onClick={() => more.mutate({ minutes: A_BIT_MORE_MINUTES })}>
          A bit more
        </Button>
      ) : null}
    </footer>
  )
}
