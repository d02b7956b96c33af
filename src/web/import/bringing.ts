import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { client } from '../client.ts'
import { setKnown } from '../data/reads.ts'
import { upload, type Uploaded } from './upload.ts'

/** As many files as one import takes. */
const MOST_FILES = 100

/** Files on their way to the program. */
export interface Sending {
  readonly files: readonly File[]
  /** The one that is going out. */
  readonly at: number
  readonly sentBytes: number
  readonly totalBytes: number
}

/** Sends files, one after the other, and has them read; then the address names the import. */
export function useBringing() {
  const navigate = useNavigate()
  const [sending, setSending] = useState<Sending>()
  const [problem, setProblem] = useState<unknown>()
  const stopping = useRef<AbortController>(undefined)
  const bring = async (files: readonly File[]): Promise<void> => {
    const wrong = cannotBring(files)
    setProblem(wrong)
    if (wrong !== undefined || files.length === 0) return
    stopping.current = new AbortController()
    try {
      const uploads = await sendAll(files, stopping.current.signal, setSending)
      const view = await client('start-import', { uploads })
      setKnown('show-import', { id: view.id }, view)
      await navigate({ to: '/import', search: { id: view.id } })
    } catch (error) {
      if (!stopping.current.signal.aborted) setProblem(error)
    }
    setSending(undefined)
  }
  return { bring, sending, problem, stop: () => stopping.current?.abort() }
}

function cannotBring(files: readonly File[]): string | undefined {
  if (files.length > MOST_FILES)
    return `These are ${String(files.length)} files; bring at most ${String(MOST_FILES)} at once, or the zip they came in.`
  // Among others, an empty one is named in the preview.
  const [only] = files
  return files.length === 1 && only?.size === 0 ? `${only.name} is empty.` : undefined
}

async function sendAll(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (sending: Sending) => void,
): Promise<Uploaded[]> {
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0)
  const uploads: Uploaded[] = []
  let before = 0
  for (const [at, file] of files.entries()) {
    const tell = (bytes: number): void =>
      onProgress({ files, at, sentBytes: before + Math.min(bytes, file.size), totalBytes })
    tell(0)
    uploads.push(await upload(file, { onProgress: tell, signal }))
    before += file.size
  }
  return uploads
}
