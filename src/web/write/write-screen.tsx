import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionInput } from '#actions/index.ts'
import type { LetterStart } from '#actions/writing/start-letter.ts'
import type { RecordId } from '#book/record.ts'
import { useRead } from '../data/reads.ts'
import { Screen } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { Draft } from './keeping.ts'
import { LetterPage } from './letter-page.tsx'
import type { WriteSearch } from './write-search.ts'
import './write.css'

/** A letter to somebody: gone on with where one was begun, else begun as fits best. */
export function WriteScreen() {
  const { personId } = useParams({ from: '/write/$personId' })
  const search = useSearch({ from: '/write/$personId' })
  const { kind, draft, language, linkUrl, ask, news } = search
  return (
    <WhichDraft
      key={[personId, kind, draft, language, linkUrl, ask, news].join(' ')}
      personId={personId}
      search={search}
    />
  )
}

interface WriteProps {
  readonly personId: RecordId
  readonly search: WriteSearch
}

/** Which letter it is, is settled once: what is kept later must not change it under the owner's hands. */
function WhichDraft({ personId, search }: WriteProps) {
  const drafts = useRead('list-drafts', { personId })
  const [settled, settle] = useState<{ readonly begun: Draft | undefined }>()
  if (settled === undefined && drafts.data !== undefined && !drafts.isFetching) {
    settle({ begun: draftToGoOnWith(drafts.data.drafts, search) })
  }
  if (settled !== undefined) return <Letter begun={settled.begun} personId={personId} search={search} />
  return <Waiting error={drafts.error} retry={() => void drafts.refetch()} />
}

/** The draft that was asked for, or else the last one of that kind that is still being written. */
export function draftToGoOnWith(drafts: readonly Draft[], search: WriteSearch): Draft | undefined {
  if (search.draft !== undefined) return drafts.find(({ id }) => id === search.draft)
  if (search.linkUrl !== undefined || search.ask !== undefined) return undefined
  return drafts.find(
    ({ section, kind, language }) =>
      section === 'open' &&
      (search.kind === undefined || search.kind === kind) &&
      (search.language === undefined || search.language === language),
  )
}

function Letter({ personId, search, begun }: WriteProps & { readonly begun: Draft | undefined }) {
  const { ask, linkUrl, linkTitle } = search
  const kind = begun?.kind ?? search.kind
  const language = begun?.language ?? search.language
  const start = useRead('start-letter', {
    personId,
    ...(kind === undefined ? {} : { kind: kind as NonNullable<ActionInput<'start-letter'>['kind']> }),
    ...(language === undefined ? {} : { language }),
    ...(ask === undefined ? {} : { ask }),
    ...(linkUrl === undefined ? {} : { linkUrl }),
    ...(linkTitle === undefined ? {} : { linkTitle }),
  })
  const overview = useRead('overview', {})
  const letter = useBegun(start.data)
  if (letter === undefined || overview.data === undefined) {
    return <Waiting error={start.error ?? overview.error} retry={() => void start.refetch()} />
  }
  const { about } = letter
  return (
    <Screen className="write" title={`Write to ${about.name}`} wide>
      <h1 className="write-title">
        Write to <span className="write-name">{about.name}</span>
      </h1>
      <LetterPage begun={begun} search={search} start={letter} today={overview.data.today} />
    </Screen>
  )
}

/** What fits best may change while one writes; the letter that was begun stays the letter that it is. */
function useBegun(start: LetterStart | undefined): LetterStart | undefined {
  const [first, begin] = useState(start)
  if (first === undefined) {
    if (start !== undefined) begin(start)
    return start
  }
  const { kind, language, skeleton, notNow, subject } = first
  return { ...(start ?? first), kind, language, skeleton, notNow, subject }
}

function Waiting({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) {
  return (
    <Screen className="write" title="Write" wide>
      {error === null ? (
        <Skeleton label="The letter is coming" lines={8} />
      ) : (
        <ErrorNotice error={error} onRetry={retry} />
      )}
    </Screen>
  )
}
