import type { ImportedFile, ImportView } from '#actions/views.ts'
import { Button } from '../ui/button.tsx'
import { fileInWords } from './also-words.ts'
import './import-files.css'

/** Each file with what it was taken for, where there is more to say than its name. */
export function ImportFiles({ files }: Pick<ImportView, 'files'>) {
  const isWorthIt = files.length > 1 || files.some(({ problem, also }) => problem !== undefined || also !== undefined)
  if (!isWorthIt) return null
  return (
    <ul aria-label="Files" className="import-files">
      {files.map((file, at) => (
        <OneFile file={file} key={`${String(at)} ${file.name}`} />
      ))}
    </ul>
  )
}

function OneFile({ file }: { readonly file: ImportedFile }) {
  return (
    <li className={file.problem === undefined ? 'import-file' : 'import-file import-file-unread'}>
      <span className="import-file-name">{file.name}</span>
      <span className="import-file-says">{fileInWords(file)}</span>
    </li>
  )
}

interface AsLastTimeProps {
  readonly view: ImportView
  readonly onChange: () => void
}

/** Nothing was asked, because the same was answered before: how to say otherwise. */
export function AsLastTime({ view, onChange }: AsLastTimeProps) {
  if (view.inquiries.length === 0) return null
  return (
    <p className="as-last-time">
      <span className="quiet">Read as you said.</span>{' '}
      <Button look="link" onClick={onChange}>
        Read it another way
      </Button>
    </p>
  )
}
