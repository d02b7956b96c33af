import { useState } from 'react'
import type { ImportView, PreviewRow } from '#actions/views.ts'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { ScreenHead } from '../shell/screen.tsx'
import { Button } from '../ui/button.tsx'
import {
  besideInWords,
  filesInWords,
  GROUPS,
  linesIn,
  openQuestionsInWords,
  previewInWords,
  saveInWords,
} from './import-words.ts'
import { AsLastTime, ImportFiles } from './import-files.tsx'
import { PreviewGroup } from './preview-group.tsx'
import './import-preview.css'

/** Beyond as many questions, how many are open is not counted. */
const MOST_COUNTED = 1000

interface ImportPreviewProps {
  readonly view: ImportView
  readonly onCancel: () => void
  /** To answer anew what the files leave open. */
  readonly onAsk: () => void
}

/** What an import would do, before it does. Questions are open; the rest opens when asked. */
export function ImportPreview({ view, onCancel, onAsk }: ImportPreviewProps) {
  const [open, setOpen] = useState<ReadonlySet<PreviewRow['state']>>(new Set(['question', 'offer']))
  const saving = useWrite('save-import')
  const sentences = previewInWords(view.counts)
  const beside = besideInWords(view.counts)
  return (
    <div className="preview">
      <ScreenHead lead={filesInWords(view.files)} title="What is in it" />
      <p className="preview-words">{sentences.length === 0 ? 'There is nobody in it.' : sentences.join(' ')}</p>
      {beside.length === 0 ? null : <p className="preview-beside">{beside.join(' ')}</p>}
      <AsLastTime onChange={onAsk} view={view} />
      <ImportFiles files={view.files} />
      <div className="preview-groups">
        {GROUPS.filter((group) => linesIn(group.state, view.counts) > 0).map((group) => (
          <PreviewGroup
            id={view.id}
            isOpen={open.has(group.state)}
            key={group.state}
            onOpen={() => setOpen(open.symmetricDifference(new Set([group.state])))}
            total={linesIn(group.state, view.counts)}
            {...group}
          />
        ))}
      </div>
      <div className="import-foot not-printed">
        <OpenQuestions view={view} />
        <div className="import-foot-do">
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
          <Button disabled={saving.isPending} look="primary" onClick={() => saving.mutate({ id: view.id })}>
            {saveInWords(view.counts)}
          </Button>
        </div>
      </div>
    </div>
  )
}

function OpenQuestions({ view }: { readonly view: ImportView }) {
  const isCounted = view.counts.questions > 0 && view.counts.questions <= MOST_COUNTED
  const { data } = useRead(
    'list-preview',
    { id: view.id, state: 'question', limit: MOST_COUNTED },
    { enabled: isCounted },
  )
  if (!isCounted || data === undefined) return null
  const words = openQuestionsInWords(data.rows.filter((row) => row.decision === undefined).length)
  return words === undefined ? null : <p className="quiet small">{words}</p>
}
