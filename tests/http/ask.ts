import { request } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
  /** The answer's JSON; undefined when it is none. */
  readonly body: any
}

export interface Question {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  readonly bytes?: string | Uint8Array
  /** Bytes sent in pieces without a length. */
  readonly pieces?: Iterable<Uint8Array>
}

/** Asks with exactly these headers; a browser's or `fetch`'s own would be added otherwise. */
export function ask(port: number, question: Question): Promise<Answer> {
  const { method, path, headers, json, bytes, pieces } = question
  const payload = json === undefined ? bytes : JSON.stringify(json)
  const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' }
  const length = payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) }
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: method ?? (payload === undefined ? 'GET' : 'POST'),
        headers: { host: `localhost:${port}`, ...type, ...length, ...headers },
        agent: false,
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, body: jsonOrNot(text) })
        })
      },
    )
    asking.on('error', reject)
    if (pieces === undefined) asking.end(payload)
    else Readable.from(pieces).pipe(asking)
  })
}

/** Writes these bytes on a bare line and reads until the other side hangs up. */
export function askRaw(port: number, bytes: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const line = connect(port, host, () => line.write(bytes))
    line.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
    })
    line.on('close', () => resolve(heard))
    line.on('error', reject)
    line.setTimeout(5000, () => line.destroy())
  })
}

function jsonOrNot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
