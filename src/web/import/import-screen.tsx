import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportView } from '#actions/views.ts'
import { readOptions } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { inFigures } from '../words/days.ts'
import { type Sending, useBringing } from './bringing.ts'
import { DropAnywhere } from './drop-anywhere.tsx'
import { partInWords } from './also-words.ts'
import { ImportAsking } from './import-asking.tsx'
import { ImportEnded } from './import-ended.tsx'
import { ImportPreview } from './import-preview.tsx'
import { ImportStart } from './import-start.tsx'
import { filesInWords, sizeInWords } from './import-words.ts'
import { Working } from './working.tsx'
import './import-screen.css'

const ASK_EVERY_MILLISECONDS = 300
const route = getRouteApi('/import')

/** From a file to people: bring, look, answer, save. */
export function ImportScreen() {
  const { id } = route.useSearch()
  const { bring, sending, problem, stop } = useBringing()
  const onDrop = (files: readonly File[]): void => {
    if (id === undefined) void bring(files)
    else showToast({ words: 'Save or cancel this import first; then bring the next.' })
  }
  return (
    <Screen className="import" title="Import">
      <DropAnywhere onFiles={onDrop} />
      {sending !== undefined && id === undefined ? <SendingFiles onStop={stop} sending={sending} /> : null}
      {sending === undefined && id === undefined ? (
        <ImportStart onFiles={(files) => void bring(files)} problem={problem} />
      ) : null}
      {id === undefined ? null : <OneImport id={id} key={id} />}
    </Screen>
  )
}

function SendingFiles({ sending, onStop }: { readonly sending: Sending; readonly onStop: () => void }) {
  const { files, at, sentBytes, totalBytes } = sending
  const which = files.length === 1 ? '' : `, file ${String(at + 1)} of ${String(files.length)}`
  return (
    <Working
      onStop={onStop}
      part={sentBytes / totalBytes}
      files={files[at]?.name ?? ''}
      title="Bringing it in"
      words={`${sizeInWords(sentBytes)} of ${sizeInWords(totalBytes)}${which}`}
    />
  )
}

function OneImport({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery({
    ...readOptions('show-import', { id }),
    refetchInterval: (query) => (isBusy(query.state.data) ? ASK_EVERY_MILLISECONDS : false),
    staleTime: 0,
  })
  const cancelling = useWrite('cancel-import', {
    say: () => 'Stopped. Nothing of it was kept.',
    onDone: () => void navigate({ to: '/import', search: {} }),
  })
  const [isAskedAnew, setAskedAnew] = useState(false)
  const cancel = (): void => cancelling.mutate({ id })
  if (error !== null) return <Gone error={error} />
  if (data === undefined) return <Skeleton label="The import is coming" lines={5} />
  if (data.state === 'reading' || data.state === 'saving') return <Busy onStop={cancel} view={data} />
  if (data.state === 'asking' || (data.state === 'ready' && isAskedAnew))
    return <ImportAsking onAnswered={() => setAskedAnew(false)} onCancel={cancel} view={data} />
  if (data.state !== 'ready') return <ImportEnded view={data} />
  return <ImportPreview onAsk={() => setAskedAnew(true)} onCancel={cancel} view={data} />
}

function isBusy(view: ImportView | undefined): boolean {
  return view?.state === 'reading' || view?.state === 'saving'
}

function Busy({ view, onStop }: { readonly view: ImportView; readonly onStop: () => void }) {
  const { done, found, part: ofBytes } = view.progress
  const about = ofBytes === undefined ? '' : `, ${partInWords(ofBytes)}`
  const words =
    found === undefined
      ? `${inFigures(done)} records so far${about}`
      : `${inFigures(Math.min(done, found))} of ${inFigures(found)}`
  const part = found === undefined ? ofBytes : found === 0 ? 1 : Math.min(1, done / found)
  return (
    <Working
      files={filesInWords(view.files)}
      onStop={onStop}
      part={part}
      title={view.state === 'saving' ? 'Saving' : 'Reading'}
      words={words}
    />
  )
}

function Gone({ error }: { readonly error: Error }) {
  return (
    <>
      <ScreenHead title="Import" />
      <ErrorNotice error={error}>
        <a href="/import">Bring a file</a>
      </ErrorNotice>
    </>
  )
}
