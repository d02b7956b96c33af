import { useState } from 'react'
import type { BookOverview } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { usePause } from '../ui/pause.ts'
import { PickMenu } from './pick-menu.tsx'
import { useNewGroup, usePlacing } from './placing.ts'
import { useTagging } from './tagging.ts'
import { WordMenu } from './word-menu.tsx'

const TYPING_PAUSE_MILLISECONDS = 80
const SHOWN = 30

interface BulkMenuProps {
  readonly ids: string[]
  readonly overview: BookOverview
  readonly onDone: () => void
}

/** What can be done with the people chosen; each is taken back by one Undo. */
export function BulkMenus(props: BulkMenuProps) {
  const { ids, overview, onDone } = props
  const placing = usePlacing(overview, onDone)
  return (
    <div className="bulk-do">
      <PickMenu
        choices={overview.circles.map((circle) => ({
          key: circle.id,
          words: circle.name,
          run: () => placing.mutate({ ids, circleId: circle.id }),
        }))}
        label="Circle"
      />
      <GroupMenu {...props} />
      <TagMenu {...props} facet="tag" label="Tag" />
      <TagMenu {...props} facet="kind" label="Kind" />
      <PickMenu
        choices={[
          {
            key: 'network',
            words: 'Into the network, no rhythm yet',
            run: () => placing.mutate({ ids, place: 'network' }),
          },
          {
            key: 'pool',
            words: 'Back to the pool',
            run: () => placing.mutate({ ids, place: 'pool', circleId: null }),
          },
          {
            key: 'archive',
            words: 'Put away, out of every list',
            run: () => placing.mutate({ ids, place: 'archive' }),
          },
        ]}
        label="Place"
      />
    </div>
  )
}

function GroupMenu({ ids, overview, onDone }: BulkMenuProps) {
  const [typed, setTyped] = useState('')
  const placing = usePlacing(overview, onDone)
  const making = useNewGroup(onDone)
  const found = overview.groups.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
  return (
    <WordMenu
      choices={found.map(({ id, name, people }) => ({ key: id, words: name, people }))}
      label="Group"
      onGive={({ key }) => placing.mutate({ ids, addGroup: key })}
      onNew={(name) => making.mutate({ ids, name })}
      onTakeOff={({ key }) => placing.mutate({ ids, removeGroup: key })}
      onType={setTyped}
    />
  )
}

interface TagMenuProps extends BulkMenuProps {
  readonly facet: 'tag' | 'kind'
  readonly label: string
}

function TagMenu({ ids, onDone, facet, label }: TagMenuProps) {
  const [typed, setTyped] = useState('')
  const still = usePause(typed, TYPING_PAUSE_MILLISECONDS)
  const question = { facet, ...(still === '' ? {} : { search: still }), limit: SHOWN }
  const { data } = useRead('list-facets', question, { keepPrevious: true })
  const tagging = useTagging(onDone)
  const give = (word: string): void =>
    tagging.mutate(facet === 'tag' ? { ids, addTags: [word] } : { ids, addKinds: [word] })
  const takeOff = (word: string): void =>
    tagging.mutate(facet === 'tag' ? { ids, removeTags: [word] } : { ids, removeKinds: [word] })
  return (
    <WordMenu
      choices={(data?.words ?? []).map(({ key, word, people }) => ({ key, words: word, people }))}
      label={label}
      onGive={({ words }) => give(words)}
      onNew={give}
      onTakeOff={({ words }) => takeOff(words)}
      onType={setTyped}
    />
  )
}
