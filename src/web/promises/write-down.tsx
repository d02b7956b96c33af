import { useState } from 'react'
import type { Day } from '#book/day.ts'
import { SomebodyField } from '../people/somebody-field.tsx'
import { useRead } from '../data/reads.ts'
import { AskedForm } from '../person/asked-form.tsx'
import { PromiseForm } from '../person/promise-form.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'

interface WriteDownProps {
  readonly what: 'promise' | 'question'
  readonly today: Day
  readonly onClose: () => void
}

/** With whom first, then the words. */
export function WriteDown({ what, today, onClose }: WriteDownProps) {
  const [personId, setPersonId] = useState<string>()
  const page = useRead('show-person', { id: personId ?? '' }, { enabled: personId !== undefined })
  const person = personId === undefined ? undefined : page.data?.person
  return (
    <Card className="write-down">
      {person === undefined ? (
        <>
          <SomebodyField label="With whom" onChoose={({ id }) => setPersonId(id)} />
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      ) : (
        <>
          <p className="write-down-who">{person.name.full}</p>
          {what === 'promise' ? (
            <PromiseForm onClose={onClose} person={person} today={today} />
          ) : (
            <AskedForm onClose={onClose} person={person} />
          )}
        </>
      )}
    </Card>
  )
}
