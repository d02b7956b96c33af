import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useRead } from '../data/reads.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icons.tsx'
import { usePause } from '../ui/pause.ts'
import { type Entry, useCommands, usePeopleEntries } from './palette-entries.tsx'
import { bestFits } from './fuzzy.ts'
import './palette.css'

const TYPING_PAUSE_MILLISECONDS = 60

/** Everything by name: places, what can be done here, and everybody in the book. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const people = useRead('search', { query, limit: 8 }, { enabled: query !== '', keepPrevious: true })
  const navigate = useNavigate()
  const persons: readonly Entry[] = usePeopleEntries(query === '' ? [] : (people.data?.rows ?? []), navigate)
  const commands = bestFits(typed, useCommands(navigate), (command) => command.words)
  const entries = [...persons, ...commands]
  const at = Math.min(chosen, Math.max(0, entries.length - 1))
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    onClose()
    entry.run()
  }
  useEffect(() => {
    document.getElementById(`palette-${String(at)}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <Dialog bare className="palette" onClose={onClose} title="Search">
      <div className="palette-box">
        <Icon name="search" />
        <input
          aria-activedescendant={entries.length === 0 ? undefined : `palette-${String(at)}`}
          aria-autocomplete="list"
          aria-controls="palette-list"
          aria-expanded="true"
          aria-label="A name, a place or an action"
          autoComplete="off"
          autoFocus
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
          }}
          onKeyDown={(event) => {
            const next = nextEntry(event.key, at, entries.length)
            if (next === undefined && event.key !== 'Enter') return
            event.preventDefault()
            if (next === undefined) run(entries[at])
            else setChosen(next)
          }}
          placeholder="A name, a place or an action"
          role="combobox"
          spellCheck={false}
          value={typed}
        />
      </div>
      <div aria-label="What fits" className="palette-list" id="palette-list" role="listbox">
        {entries.map((entry, index) => (
          <EntryLine entry={entry} index={index} key={entry.key} onRun={() => run(entry)} selected={index === at} />
        ))}
        {entries.length === 0 && !people.isFetching ? (
          <p className="palette-none">Nobody and nothing here by that name.</p>
        ) : null}
      </div>
    </Dialog>
  )
}

interface EntryLineProps {
  readonly entry: Entry
  readonly index: number
  readonly selected: boolean
  readonly onRun: () => void
}

function EntryLine({ entry, index, selected, onRun }: EntryLineProps) {
  return (
    <div
      aria-selected={selected}
      className="palette-entry"
      id={`palette-${String(index)}`}
      onClick={onRun}
      role="option"
    >
      <Icon name={entry.icon} />
      <span className="palette-words">
        {entry.person === undefined ? entry.words : <strong>{entry.words}</strong>}
        {entry.person?.work === undefined ? null : <span>{entry.person.work}</span>}
      </span>
      {entry.person?.place === 'network' ? <AlivenessMark aliveness={entry.person.aliveness} /> : null}
      {entry.keys === undefined ? null : <kbd aria-hidden="true">{entry.keys}</kbd>}
    </div>
  )
}

/** Where an arrow leads, round the ends; undefined for every other key. */
function nextEntry(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (at + length - 1) % length
  return undefined
}
