import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import path from 'node:path'

/**
 * Runs a file of this folder in a process of its own, whose memory is nobody else's, and answers the JSON that it prints.
 * @throws Error when it does not end well
 */
export async function resultOf<T>(file: string, ...words: string[]): Promise<T> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file), ...words], {
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
