import type { PreviewRow } from '#actions/views.ts'
import { inFigures } from '../words/days.ts'
import { DifferenceLine } from './difference-line.tsx'
import { OfferLine } from './offer-line.tsx'
import { QuestionLine } from './question-line.tsx'
import './preview-line.css'

interface PreviewLineProps {
  readonly id: string
  readonly row: PreviewRow
}

/** One record of the files: who it is about, where it stands, and what is asked. */
export function PreviewLine({ id, row }: PreviewLineProps) {
  if (row.state === 'left-out' || row.state === 'problem') return <Aside row={row} />
  return (
    <div className="preview-line">
      <div className="preview-who">
        <span className="preview-name">{row.name}</span>
        <Where row={row} />
      </div>
      {row.state === 'offer' ? null : <p className="preview-detail">{detailInWords(row)}</p>}
      {row.state === 'question' ? <QuestionLine id={id} row={row} /> : null}
      {row.state === 'offer' ? <OfferLine id={id} row={row} /> : null}
      {row.state === 'conflict' ? <DifferenceLine id={id} row={row} /> : null}
    </div>
  )
}

function detailInWords({ detail, interactions, because, state }: PreviewRow): string {
  const exchanges =
    interactions === 0 ? undefined : interactions === 1 ? '1 exchange' : `${inFigures(interactions)} exchanges`
  const known = state === 'matched' && because.length > 0 ? because.join(', ').toLowerCase() : undefined
  return [detail, exchanges, known].filter((words) => words !== undefined).join(' · ')
}

function Aside({ row }: { readonly row: PreviewRow }) {
  return (
    <div className="preview-line">
      <div className="preview-who">
        <span>{row.detail}</span>
        <Where row={row} />
      </div>
    </div>
  )
}

/** The file and the line, so that it can be found. */
function Where({ row }: { readonly row: PreviewRow }) {
  return (
    <span className="preview-where">
      {row.where.file}, line {inFigures(row.where.line)}
    </span>
  )
}
