import { Refused, csrfHeader } from '../client.ts'
import { forgetSession } from '../session.ts'

export interface Uploaded {
  readonly uploadId: string
  readonly name: string
}

interface UploadHow {
  /** Bytes sent so far. */
  readonly onProgress: (bytes: number) => void
  readonly signal: AbortSignal
}

/**
 * Sends one file as it is. By XMLHttpRequest, because `fetch` cannot tell how much has gone out.
 * @throws Refused with words for the owner
 */
export async function upload(file: File, { onProgress, signal }: UploadHow): Promise<Uploaded> {
  const { status, text } = await send(file, onProgress, signal)
  if (status === 401) forgetSession()
  const answer = parsed(text)
  if (status === 200 && answer?.uploadId !== undefined) return { uploadId: answer.uploadId, name: file.name }
  const message = answer?.error?.message ?? `${file.name} could not be sent. Nothing was changed; please try again.`
  throw new Refused(answer?.error?.code ?? 'broken', message)
}

function send(
  file: File,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/uploads?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded))
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    request.addEventListener('error', () => {
      reject(
        new Refused(
          'unreachable',
          `${file.name} could not be sent. Is Tendril still running, and is the file still there?`,
        ),
      )
    })
    request.addEventListener('abort', () => reject(new Refused('stopped', 'Stopped. Nothing was kept.')))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

interface Answer {
  readonly uploadId?: string
  readonly error?: { readonly code?: string; readonly message?: string }
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return undefined
  }
}
