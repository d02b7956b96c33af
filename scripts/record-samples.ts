import { spawnSync } from 'node:child_process'
import { formats } from '#formats/index.ts'

/** `npm run samples:record linkedin`: writes what a format finds in its samples, and fails, so that somebody reads it. */
const [name = ''] = process.argv.slice(2)
if (formats[name] === undefined) {
  console.error(`Name one of the formats: ${Object.keys(formats).join(', ')}.`)
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', `src/formats/${name}/`], {
  stdio: 'inherit',
  env: { ...process.env, TENDRIL_RECORD_SAMPLES: name },
})
console.error(`Recorded. Read the difference: git diff src/formats/${name}/samples`)
process.exit(status ?? 1)
