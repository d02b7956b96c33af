import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as later } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { postgresOfThisRun } from './postgres-of-this-run.ts'
import { freshDatabase } from './postgres.ts'

test('a fresh database keeps any script, orders by code point, and vanishes when dropped', async () => {
  const server = await postgresOfThisRun()
  const database = await freshDatabase(server)
  const names = await rows(
    database.url,
    "select lower(n) n from unnest(array['Émile','Zoë','ana','宮本']) n order by n",
  )
  expect(names).toEqual([{ n: 'ana' }, { n: 'zoë' }, { n: 'émile' }, { n: '宮本' }])

  await database.drop()
  await expect(rows(database.url, 'select 1')).rejects.toThrow('does not exist')
})

test('two fresh databases do not see each other', async () => {
  const server = await postgresOfThisRun()
  const [one, other] = await Promise.all([freshDatabase(server), freshDatabase(server)])
  await rows(one.url, 'create table person (name text)')
  await expect(rows(other.url, 'select * from person')).rejects.toThrow('does not exist')
  await Promise.all([one.drop(), other.drop()])
})

test.skipIf(process.env['TENDRIL_TEST_POSTGRES'])('a run that is killed leaves no server behind', async () => {
  const code = `
    const { startPostgres } = await import(${JSON.stringify(new URL('postgres.ts', import.meta.url).href)})
    console.log((await startPostgres()).url)
    setInterval(() => {}, 1000)
  `
  const run = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = (await once(run.stdout, 'data')) as [Buffer]
  expect(await rows(url.toString().trim(), 'select 1 as one')).toEqual([{ one: 1 }])

  run.kill('SIGKILL')
  await expect(untilGone(url.toString().trim())).resolves.toBe('gone')
})

async function rows(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows as unknown[]
  } finally {
    await client.end()
  }
}

async function untilGone(url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const refused = await rows(url, 'select 1').then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
    )
    if (refused) return 'gone'
    await later(100)
  }
  return 'still there'
}
