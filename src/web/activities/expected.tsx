import type { EventPage } from '#actions/events/views.ts'
import { Button } from '../ui/button.tsx'
import type { MayBe, MetLine } from './met-lines.ts'

interface ExpectedProps {
  readonly page: EventPage
  readonly lines: readonly MetLine[]
  readonly onMet: (person: MayBe) => void
}

/** Whom the owner hoped to meet there: one touch each, for a thumb on the way home. */
export function Expected({ page, lines, onMet }: ExpectedProps) {
  const { toMeet, metIds } = page.event
  const wanted = new Set(toMeet.map(({ personId }) => personId))
  const taken = new Set([...metIds, ...lines.map(({ personId }) => personId)])
  const expected = page.mayCome.filter(({ id, isChosen }) => (isChosen || wanted.has(id)) && !taken.has(id))
  if (expected.length === 0) return null
  return (
    <p className="expected">
      {expected.map(({ id, name }) => (
        <Button aria-label={`I met ${name}`} icon="add" key={id} onClick={() => onMet({ id, name, work: undefined })}>
          {name}
        </Button>
      ))}
    </p>
  )
}
