import { useState } from 'react'
import { useRead } from '../data/reads.ts'
import { Screen, ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, ErrorNotice } from '../ui/notices.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ClippingForm } from './clipping-form.tsx'
import { OneClipping } from './one-clipping.tsx'
import './clippings.css'

/** Links kept for somebody, and for whom (R93). */
export function ClippingsScreen() {
  const page = useRead('list-clippings', {})
  const [isAdding, setAdding] = useState(false)
  const clippings = page.data?.clippings ?? []
  const add = (
    <Button icon="add" look={clippings.length === 0 ? 'primary' : 'quiet'} onClick={() => setAdding(true)}>
      Keep a link
    </Button>
  )
  return (
    <Screen title="Links to pass on">
      <ScreenHead lead="What you came across, for whoever would be glad of it." title="Links to pass on" />
      {page.error === null ? null : <ErrorNotice error={page.error} onRetry={() => void page.refetch()} />}
      {page.isPending ? <Skeleton label="Your links are coming" lines={4} /> : null}
      {isAdding ? <ClippingForm onClose={() => setAdding(false)} /> : null}
      {page.data !== undefined && clippings.length === 0 && !isAdding ? (
        <EmptyState action={add} title="Nothing kept yet">
          Keep a link and say what it is about; whoever cares about that is named beside it.
        </EmptyState>
      ) : null}
      {clippings.length > 0 && !isAdding ? <p className="clippings-add">{add}</p> : null}
      <ul>
        {clippings.map((view) => (
          <OneClipping key={view.clipping.id} today={page.data?.today ?? ''} view={view} />
        ))}
      </ul>
    </Screen>
  )
}
