// Begins the program that scripts/build-cli.ts puts together. Plain and without dependencies, because the Node that runs
// it may be too old for the rest: then the boot script finds the right one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 24
const HERE = path.dirname(fileURLToPath(import.meta.url))
const BOOT = path.join(HERE, '..', '..', 'scripts', 'boot.mjs')

if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) {
  // Keeps the code as it was compiled, so that the next start compiles nothing.
  module.enableCompileCache(path.join(HERE, '..', '.compiled'))
  await import('./cli.mjs')
} else if (existsSync(BOOT)) {
  const again = [BOOT, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1
} else {
  console.error(`Tendril: it needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}.`)
  process.exitCode = 1
}
