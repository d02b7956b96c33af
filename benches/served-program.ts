import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = path.join(import.meta.dirname, '..')

/** What `npm start` runs once the packages are there, and what `tendril serve` runs once it is built. */
export const PROGRAMS = {
  'npm start': [process.execPath, path.join(ROOT, 'scripts/start.ts')],
  'tendril serve': [path.join(ROOT, 'bin/tendril'), 'serve'],
} as const satisfies Record<string, readonly string[]>

export interface ServedProgram {
  readonly url: string
  /** Signs one browser in. */
  readonly link: string
  /** Memory of the process as the machine counts it, resident. */
  residentBytes(): number
  readonly stop: () => Promise<void>
}

/** Starts the program on a book, in a process of its own, and waits until it serves. */
export async function serveProgram(name: keyof typeof PROGRAMS, book: string): Promise<ServedProgram> {
  const [program, ...words] = PROGRAMS[name]
  const child = spawn(program, [...words, '--book', book, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const link = await linkIn(child.stdout)
  if (link === undefined) throw new Error(`${name} ended before it served`)
  return {
    url: new URL(link).origin,
    link,
    residentBytes: () => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).stdout) * 1024,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function linkIn(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const link = /https?:\/\/\S+\/sign-in\S+/.exec(line)?.[0]
    if (link !== undefined) return link
  }
  return undefined
}

/** Signs in with the link as a program does, and asks. */
export async function signIn({ url, link }: Pick<ServedProgram, 'url' | 'link'>) {
  const opened = await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: new URL(link).searchParams.get('token') }),
  })
  const { csrf } = (await opened.json()) as { csrf: string }
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    async get(address: string): Promise<unknown> {
      const answer = await fetch(url + address, { headers: { cookie, 'x-tendril-csrf': csrf } })
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`)
      return answer.json()
    },
  }
}
