import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { openStorage } from '#storage/open.ts'
import type { Where } from '#storage/open.ts'
import { startBook } from '#actions/new-book.ts'
import type { Storage } from '#storage/storage.ts'
import { postgresOfThisRun } from '../provision/postgres-of-this-run.ts'
import { freshDatabase } from '../provision/postgres.ts'

/** The databases on which the book must behave the same. */
export const DATABASES = ['SQLite', 'PostgreSQL', 'PostgreSQL split by owner'] as const
export type DatabaseName = (typeof DATABASES)[number]

export const TODAY = '2026-05-19'
const PARTS = 8

export interface OpenedDatabase {
  readonly storage: Storage
  readonly where: Where
  /** A second owner's book in the same database. */
  otherOwner(): Promise<Storage>
  /** Statements that would read more than one owner's part; always empty where nothing is split. */
  statementsAcrossOwners(): Promise<string[]>
}

export async function openDatabase(name: DatabaseName): Promise<OpenedDatabase> {
  const statements = new Map<string, readonly unknown[]>()
  const where = await whereOf(name, (text, parameters) => statements.set(text, parameters))
  const open = async (owner: number) => {
    const { storage, isNew } = await openStorage(where, () => `${TODAY}T12:00:00.000Z`, owner)
    onTestFinished(() => storage.close())
    if (isNew) await startBook(storage, { timeZone: 'UTC', country: 'PT', today: TODAY })
    return storage
  }
  return {
    storage: await open(1),
    where,
    otherOwner: () => open(2),
    async statementsAcrossOwners() {
      if (name !== 'PostgreSQL split by owner' || !('databaseUrl' in where)) return []
      return acrossOwners(where.databaseUrl, statements)
    },
  }
}

async function whereOf(
  name: DatabaseName,
  onStatement: (text: string, parameters: readonly unknown[]) => void,
): Promise<Where> {
  if (name === 'SQLite') {
    const folder = await mkdtemp(path.join(tmpdir(), 'tendril-storage-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return { file: path.join(folder, 'book.sqlite') }
  }
  const database = await freshDatabase(await postgresOfThisRun())
  onTestFinished(() => database.drop())
  return {
    databaseUrl: database.url,
    onStatement,
    ...(name === 'PostgreSQL split by owner' ? { partitions: PARTS } : {}),
  }
}

/** Asks the planner how many parts of each table a statement touches. */
async function acrossOwners(url: string, statements: ReadonlyMap<string, readonly unknown[]>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const wide: string[] = []
  try {
    for (const [text, parameters] of statements) {
      if (!/^\s*(select|insert|update|delete|with)\b/i.test(text) || /schema_version|to_regclass/.test(text)) continue
      await client.query('begin')
      const plan = await client.query(`explain ${text}`, [...parameters])
      await client.query('rollback')
      const parts = new Map<string, Set<string>>()
      for (const row of plan.rows as { 'QUERY PLAN': string }[]) {
        const scanned = /(?:Scan(?: using \w+)? on|Update on|Delete on) (\w+)_(\d+)\b/.exec(row['QUERY PLAN'])
        if (scanned?.[1] === undefined || scanned[2] === undefined) continue
        parts.set(scanned[1], (parts.get(scanned[1]) ?? new Set()).add(scanned[2]))
      }
      if ([...parts.values()].some((touched) => touched.size > 1)) wide.push(text)
    }
  } finally {
    await client.end()
  }
  return wide
}
