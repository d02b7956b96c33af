import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Asks the compiler; what it finds is printed. */
export function checkTypes(): 'passed' | 'failed' {
  const compiler = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  )
  const { status } = spawnSync(process.execPath, [compiler, '--project', '.'], { stdio: 'inherit' })
  return status === 0 ? 'passed' : 'failed'
}
