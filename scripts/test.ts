// npm test: lint, types and all tests; `npm test -- <part of a path>` runs only those tests.
// The last line says how many tests passed and failed. A check of the code that fails counts as one failed test.
import { startVitest } from 'vitest/node'
import type { Vitest } from 'vitest/node'
import { browserProgram } from '../tests/provision/browser.ts'
import { buildWebIfNeeded } from './build-web.ts'
import { lint } from './lint-tools.ts'
import { checkTypes } from './types.ts'

// Also where the shell says production, whose React would not tell what it finds wrong.
process.env['NODE_ENV'] = 'test'

const wanted = process.argv.slice(2)
const failedChecks = wanted.length === 0 ? await checkCode() : []
const counts = await runTests(wanted)

for (const check of failedChecks) console.log(`Failed: ${check}; what it found stands above the tests.`)
const failed = counts.failed + failedChecks.length
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`${counts.passed} passed, ${failed} failed${skipped}`)
process.exit(failed === 0 && counts.passed > 0 ? 0 : 1)

async function checkCode(): Promise<string[]> {
  const outcomes = { lint: lint({ shows: 'errors', fixes: false }), types: checkTypes() }
  await browserProgram().catch((error: Error) => console.error(`Tendril: ${error.message}`))
  // Once, before the tests: several of them look at it at the same time.
  await buildWebIfNeeded().catch((error: Error) => console.error(`Tendril: ${error.message}`))
  return Object.entries(outcomes).flatMap(([check, outcome]) => (outcome === 'failed' ? [check] : []))
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

async function runTests(paths: string[]): Promise<Counts> {
  const vitest = await startVitest('test', paths, { run: true, watch: false })
  const counts = countTests(vitest)
  await vitest.close()
  return counts
}

/** A file that could not be loaded and an error outside of any test count as failed, too. */
function countTests(vitest: Vitest): Counts {
  const counts: Counts = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0 }
  for (const file of vitest.state.getTestModules()) {
    counts.failed += file.errors().length
    for (const test of file.children.allTests()) {
      const { state } = test.result()
      counts[state === 'pending' ? 'failed' : state]++
    }
    for (const suite of file.children.allSuites()) counts.failed += suite.errors().length
  }
  return counts
}
