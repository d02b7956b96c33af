import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'
import type { TestPostgres } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The socket at which a test asks for the run's PostgreSQL. */
    postgresDoor: string
  }
}

/**
 * Once per run of the tests: waits for the first test that asks for PostgreSQL, starts one for all of them, and
 * stops it after the last. A run that needs none starts none.
 */
export default async function provision(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<TestPostgres> | undefined
  const door = createServer((visitor) => {
    visitor.on('error', () => {})
    postgres ??= startPostgres()
    postgres.then(
      ({ url }) => visitor.end(JSON.stringify({ url })),
      (error: Error) => visitor.end(JSON.stringify({ trouble: error.message })),
    )
  })
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-run-'))
  const address = path.join(folder, 'postgres')
  await new Promise<void>((resolve) => door.listen(address, resolve))
  project.provide('postgresDoor', address)

  return async () => {
    door.close()
    await rm(folder, { recursive: true, force: true })
    await postgres?.then((server) => server.stop()).catch(() => {})
  }
}
