import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { transform } from 'esbuild'
import { SERVER_FLAGS } from '../scripts/build-cli.ts'

const ROOT = path.join(import.meta.dirname, '..')

/**
 * Runs a file of this folder as `npm start` runs the program, in a process of its own, whose memory is nobody else's, and
 * answers the JSON that it prints. It may import nothing of ours but what was built.
 * @throws Error when it does not end well
 */
export async function resultOf<T>(file: string, ...words: string[]): Promise<T> {
  const boot = path.join(ROOT, 'scripts', 'boot.mjs')
  const child = spawn(process.execPath, [boot, ...SERVER_FLAGS, await withoutTypes(file), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  const [said, code] = await Promise.all([text(child.stdout), ended])
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}`)
  return JSON.parse(said) as T
}

/** The program is built without types, and a process that takes them away itself is twenty megabytes larger for it. */
async function withoutTypes(file: string): Promise<string> {
  const source = await readFile(path.join(import.meta.dirname, file), 'utf8')
  const folder = path.join(ROOT, 'dist', 'bench')
  await mkdir(folder, { recursive: true })
  const plain = path.join(folder, file.replace(/\.ts$/, '.mjs'))
  const { code } = await transform(source, { loader: 'ts' })
  await writeFile(plain, code)
  return plain
}
