import { type FormEvent, useRef, useState } from 'react'
import type { EventPage } from '#actions/events/views.ts'
import { queries, readOptions } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { count } from '../words/days.ts'
import { LookBack, type LookedBack } from './look-back.tsx'
import { MetLineItem } from './met-line-item.tsx'
import { Expected } from './expected.tsx'
import { lineAbout, lineFrom, type MayBe, metFrom, type MetLine, withFound } from './met-lines.ts'

const MOST_LOOKED_AT = 10

/** R98: after an event, one line for each person met, Enter for the next, and everything saved in one step. */
export function Capture({ page }: { readonly page: EventPage }) {
  const { event } = page
  const [typed, setTyped] = useState('')
  const [lines, setLines] = useState<readonly MetLine[]>([])
  const [looking, setLooking] = useState(0)
  const [said, setSaid] = useState<LookedBack>({ worthIt: event.worthIt, again: event.again })
  const lastKey = useRef(0)
  const save = useWrite('capture-event', {
    say: (saved) => sayDone(saved.people.length, saved.followUps.length),
    onDone: () => setLines([]),
  })
  const change = (key: number, make: (line: MetLine) => MetLine): void =>
    setLines((all) => all.map((line) => (line.key === key ? make(line) : line)))
  /** Whether the name is in the book already is found out while the next one is typed. */
  const add = (words: string): void => {
    lastKey.current += 1
    const key = lastKey.current
    const line = lineFrom(words, key)
    if (line === undefined) return
    setLines((all) => [...all, line])
    setTyped('')
    setLooking((now) => now + 1)
    void queries
      .fetchQuery(readOptions('list-people', { search: line.name, limit: MOST_LOOKED_AT }))
      .then(({ rows }) => change(key, (now) => withFound(now, rows)))
      .catch(() => undefined)
      .finally(() => setLooking((now) => now - 1))
  }
  const addKnown = (person: MayBe): void => {
    lastKey.current += 1
    setLines([...lines, lineAbout(person, lastKey.current)])
  }
  const isChanged = said.worthIt !== event.worthIt || said.again !== event.again
  const finish = (): void => {
    const { worthIt, again } = said
    save.mutate({
      id: event.id,
      met: lines.map(metFrom),
      ...(worthIt === undefined ? {} : { worthIt }),
      ...(again === undefined ? {} : { again }),
    })
  }
  return (
    <section aria-labelledby="capture" className="activity-part">
      <h2 className="section-title" id="capture">
        I met…
      </h2>
      <form
        className="field-row"
        onSubmit={(submitted: FormEvent) => {
          submitted.preventDefault()
          add(typed)
        }}
      >
        <TextField
          autoCapitalize="words"
          autoFocus={event.state === 'ahead'}
          enterKeyHint="next"
          hint="A name, then a comma and what will bring them back to mind. Enter for the next."
          label="Who"
          onChange={(changed) => setTyped(changed.target.value)}
          placeholder="Marta Ruiz, keeps bees on a roof"
          value={typed}
        />
      </form>
      <Expected lines={lines} onMet={addKnown} page={page} />
      <ul className="met-lines">
        {lines.toReversed().map((line) => (
          <MetLineItem
            key={line.key}
            line={line}
            onChange={(changed) => change(line.key, () => changed)}
            onRemove={() => setLines((all) => all.filter(({ key }) => key !== line.key))}
          />
        ))}
      </ul>
      <LookBack onChange={setSaid} said={said} />
      <Button
        disabled={save.isPending || looking > 0 || (lines.length === 0 && !isChanged)}
        look="primary"
        onClick={finish}
      >
        {lines.length === 0 ? 'Save' : `Write down ${lines.length === 1 ? 'one person' : `${lines.length} people`}`}
      </Button>
    </section>
  )
}

function sayDone(people: number, followUps: number): string {
  if (people === 0) return 'Saved.'
  const met = people === 1 ? 'One person is written down' : `${people} people are written down`
  return followUps === 0 ? `${met}.` : `${met}, with ${count(followUps, 'promise')} to write.`
}
