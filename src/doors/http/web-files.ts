import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { methodProblem } from './method.ts'
import type { Asked, Door } from './options.ts'
import { Refusal } from '#book/refusal.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  readonly packed: readonly { readonly encoding: 'br' | 'gzip'; readonly bytes: Uint8Array<ArrayBuffer> }[]
}

/**
 * Serves the built web app. Every file is read once, by name, before the first request: an address can only pick one
 * of them, so no spelling of a path leads out of the folder and nothing is ever listed.
 */
export function addWebFiles(door: Door, folder: string | undefined): void {
  const files = isBuilt(folder) ? filesIn(folder) : new Map<string, WebFile>()
  door.get('*', (asked) => {
    const found = files.get(asked.req.path)
    if (found !== undefined) return answer(asked, found)
    const app = files.get('/index.html')
    if (!isAppRoute(asked.req.path)) throw new Refusal('not-found', 'There is nothing at this address')
    if (app === undefined) throw new Refusal('not-found', 'The web app is not built yet; npm run build does it')
    return answer(asked, app)
  })
  door.all('*', methodProblem('GET, HEAD'))
}

/** Whether the web app is in its folder yet. */
export function isBuilt(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(path.join(folder, 'index.html'))
}

/** The app's own addresses have no dot: `/people/ada`. Their page is always the same; the app does the rest. */
function isAppRoute(address: string): boolean {
  return !/^\/(api|auth|assets)(\/|$)/.test(address) && !address.includes('.')
}

function answer(asked: Asked, file: WebFile): Response {
  const isNamedByContent = asked.req.path.startsWith('/assets/')
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
  }
  if (asked.req.header('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
  const accepted = (asked.req.header('accept-encoding') ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  const packed = file.packed.find(({ encoding }) => accepted.includes(encoding))
  if (packed === undefined) return new Response(file.bytes, { headers })
  return new Response(packed.bytes, { headers: { ...headers, 'content-encoding': packed.encoding } })
}

function filesIn(folder: string): Map<string, WebFile> {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  )
  const files = new Map<string, WebFile>()
  for (const name of names) {
    const type = TYPES[path.extname(name)]
    if (type === undefined) continue
    const bytes = bytesOf(path.join(folder, name))
    files.set(`/${name}`, { bytes, type, etag: etagOf(bytes), packed: packedBeside(folder, name, names) })
  }
  return files
}

function packedBeside(folder: string, name: string, names: ReadonlySet<string>): WebFile['packed'] {
  const kinds = [
    { encoding: 'br', suffix: '.br' },
    { encoding: 'gzip', suffix: '.gz' },
  ] as const
  return kinds
    .filter(({ suffix }) => names.has(`${name}${suffix}`))
    .map(({ encoding, suffix }) => ({ encoding, bytes: bytesOf(path.join(folder, `${name}${suffix}`)) }))
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file))
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}
