import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

/** The address of the PostgreSQL that all tests of this run share; the first to ask waits a second for its start. */
export async function postgresOfThisRun(): Promise<string> {
  const answer = JSON.parse(await text(connect(inject('postgresDoor')))) as { url?: string; trouble?: string }
  if (answer.url === undefined) throw new Error(answer.trouble)
  return answer.url
}
