import { useEffect, useRef } from 'react'
import type { Person } from '#book/person.ts'
import { Button } from '../ui/button.tsx'
import type { PersonEditing } from './editing.ts'

/** Somebody else was first (another window, the terminal, an import): both are here, and neither is lost. */
export function ConflictNotice({ editing, person }: { readonly editing: PersonEditing; readonly person: Person }) {
  const place = useRef<HTMLElement>(null)
  const isOpen = editing.conflict !== undefined
  // It may be far from where the owner was writing, so the page goes there.
  useEffect(() => {
    if (isOpen) place.current?.focus()
  }, [isOpen])
  if (editing.conflict === undefined) return null
  const { mine } = editing.conflict
  return (
    <section aria-label="Two changes at once" className="conflict" ref={place} role="alert" tabIndex={-1}>
      <p>This was changed in another place while you were writing. Both are here; which one stays?</p>
      <dl className="conflict-both">
        {Object.entries(mine).map(([field, value]) => (
          <div className="conflict-field" key={field}>
            <div>
              <dt>Yours</dt>
              <dd>{inWords(value)}</dd>
            </div>
            <div>
              <dt>The other</dt>
              <dd>{inWords((person as Readonly<Record<string, unknown>>)[field])}</dd>
            </div>
          </div>
        ))}
      </dl>
      <div className="conflict-do">
        <Button onClick={editing.keepMine}>Keep yours</Button>
        <Button onClick={editing.keepTheirs}>Keep the other</Button>
      </div>
    </section>
  )
}

/** Whatever a field holds, as something to read. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join('; ')
  if (typeof value === 'object')
    return Object.values(value)
      .filter((part) => part !== undefined)
      .map(inWords)
      .join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
