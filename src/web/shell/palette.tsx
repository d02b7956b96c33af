import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useRead } from '../data/reads.ts'
import { AlivenessMark } from '../tie/aliveness-mark.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icons.tsx'
import { usePause } from '../ui/pause.ts'
import { namedEntries, wordEntries } from './found-entries.ts'
import { bestFits } from './fuzzy.ts'
import { type Entry, peopleEntries, useCommands } from './palette-entries.tsx'
import { Snippets } from './snippets.tsx'
import './palette.css'

const TYPING_PAUSE_MILLISECONDS = 60
/** Few enough that what else was found stays in sight. */
const MOST_PEOPLE = 6

/** Everything by name: places, what can be done here, and everybody in the book. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const query = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const search = useRead('search', { query, limit: MOST_PEOPLE }, { enabled: query !== '', keepPrevious: true })
  const overview = useRead('overview', {})
  const navigate = useNavigate()
  const commands = bestFits(typed, useCommands(navigate), (command) => command.words)
  const found = query === '' ? undefined : search.data
  const parts: readonly Part[] = [
    { title: 'People', entries: found === undefined ? [] : peopleEntries(found.rows, navigate) },
    {
      title: 'Groups and organisations',
      entries: found === undefined ? [] : namedEntries({ typed: query, found, overview: overview.data }, navigate),
    },
    { title: 'To do and places to go', entries: commands },
    { title: 'In your words', entries: found === undefined ? [] : wordEntries(found, overview.data?.today, navigate) },
  ]
  const entries = parts.flatMap((part) => part.entries)
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
        <Parts at={at} onRun={run} parts={parts} />
        {entries.length === 0 && !search.isFetching ? (
          <p className="palette-none">Nobody and nothing here by that name.</p>
        ) : null}
      </div>
    </Dialog>
  )
}

interface Part {
  readonly title: string
  readonly entries: readonly Entry[]
}

interface PartsProps {
  readonly parts: readonly Part[]
  readonly at: number
  readonly onRun: (entry: Entry) => void
}

/** One kind after the other; where there is only one, it needs no title. */
function Parts({ parts, at, onRun }: PartsProps) {
  const shown = parts.filter(({ entries }) => entries.length > 0)
  let before = 0
  return shown.map(({ title, entries }) => {
    const from = before
    before += entries.length
    return (
      <div aria-label={title} key={title} role="group">
        {shown.length === 1 ? null : (
          <p aria-hidden="true" className="palette-group">
            {title}
          </p>
        )}
        {entries.map((entry, index) => (
          <EntryLine
            entry={entry}
            index={from + index}
            key={entry.key}
            onRun={() => onRun(entry)}
            selected={from + index === at}
          />
        ))}
      </div>
    )
  })
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
        {entry.person !== undefined ? (
          <strong>{entry.words}</strong>
        ) : entry.snippet === undefined ? (
          entry.words
        ) : (
          <q className="palette-said">
            <Snippets snippet={entry.snippet} />
          </q>
        )}
        {entry.about === undefined ? null : <span>{entry.about}</span>}
        {entry.person === undefined || entry.snippet === undefined ? null : (
          <span className="palette-why">
            <Snippets snippet={entry.snippet} />
          </span>
        )}
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
