import { useState } from 'react'
import type { ActionInput } from '#actions/index.ts'
import { useRead } from '../data/reads.ts'
import { CheckField, TextField } from '../ui/field.tsx'
import { usePause } from '../ui/pause.ts'
import { ChoiceLine } from './choice-line.tsx'
import { sourceInWords } from './filter-words.ts'
import type { Changed, PeopleSearch } from './people-search.ts'

const TYPING_PAUSE_MILLISECONDS = 80
/** More are found by typing. */
const SHOWN = 30
/** So few are seen at a glance. */
const WITHOUT_SEARCH = 8

export interface FacetAsked {
  readonly facet: ActionInput<'list-facets'>['facet']
  readonly key: 'kind' | 'tags' | 'city' | 'country' | 'organisation' | 'source'
  /** Beside what holds now, what held once. */
  readonly ever?: { readonly key: 'placeEver' | 'organisationEver'; readonly words: string }
  readonly none: string
}

interface FacetChoicesProps {
  readonly asked: FacetAsked
  readonly search: PeopleSearch
  readonly onChange: (changed: Changed) => void
}

/** The words that are in the book, the most frequent first; typing finds the others. */
export function FacetChoices({ asked, search, onChange }: FacetChoicesProps) {
  const { facet, key, ever, none } = asked
  const [typed, setTyped] = useState('')
  const still = usePause(typed.trim(), TYPING_PAUSE_MILLISECONDS)
  const place = search.place === 'everybody' ? {} : { place: search.place ?? ('network' as const) }
  const question = { facet, ...place, ...(still === '' ? {} : { search: still }), limit: SHOWN }
  const { data } = useRead('list-facets', question, { keepPrevious: true })
  if (data === undefined) return null
  const isLong = data.total > WITHOUT_SEARCH || typed !== ''
  return (
    <>
      {isLong ? (
        <TextField
          label="Find one of them"
          labelUnseen
          onChange={(event) => setTyped(event.target.value)}
          placeholder="Type to find"
          value={typed}
        />
      ) : null}
      {data.words.map(({ key: wordKey, word, people }) => {
        const isOn = isChosen(search, key, word)
        const words = facet === 'source' ? sourceInWords(word) : word
        return (
          <ChoiceLine
            choice={{ key: wordKey, words, people, isOn, change: changeFor(search, key, { word, isOn }) }}
            key={wordKey}
            onChange={onChange}
          />
        )
      })}
      {data.total === 0 ? <p className="popover-none">{typed === '' ? none : `Nothing by “${typed}”.`}</p> : null}
      {data.total > data.words.length ? <p className="popover-none small">There are more; type to find them.</p> : null}
      {ever === undefined || search[key] === undefined ? null : (
        <CheckField
          checked={search[ever.key] === true}
          label={ever.words}
          onChange={(event) => onChange({ [ever.key]: event.target.checked ? true : undefined })}
        />
      )}
    </>
  )
}

function isChosen(search: PeopleSearch, key: FacetAsked['key'], word: string): boolean {
  const said = search[key]
  return Array.isArray(said) ? said.includes(word) : said === word
}

function changeFor(
  search: PeopleSearch,
  key: FacetAsked['key'],
  { word, isOn }: { readonly word: string; readonly isOn: boolean },
): Changed {
  if (key !== 'tags') return { [key]: isOn ? undefined : word }
  const tags = search.tags ?? []
  return { tags: isOn ? tags.filter((tag) => tag !== word) : [...tags, word] }
}
