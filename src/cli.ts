import path from 'node:path'
import { runCli } from '#doors/cli/cli.ts'
import type { CliWorld, OpenedBook, ServeOptions } from '#doors/cli/world.ts'
import { Refusal } from '#book/refusal.ts'

/** The terminal's door, with the machine around it: what `bin/tendril` runs. */
const world: CliWorld = {
  open,
  serve,
  signInLink,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  onInterrupt(listener) {
    process.once('SIGINT', listener)
    return () => void process.off('SIGINT', listener)
  },
}

// `tendril people | head` stops listening early; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await runCli(process.argv.slice(2), world)

async function open(named: string | undefined): Promise<OpenedBook> {
  const { openBook } = await import('./main.ts')
  const { where, dataFolder } = await placeOf(named)
  return openBook({ where, dataFolder })
}

async function serve({ book, port, demo }: ServeOptions): Promise<void> {
  const { serve: serveBook, WEB_FOLDER } = await import('./serve.ts')
  const { config, where, dataFolder } = await placeOf(book, demo ? 'demo.sqlite' : undefined)
  if (demo) await (await import('./demo/open-demo.ts')).openDemo(where, dataFolder)
  const served = await serveBook({
    where,
    dataFolder,
    webFolder: config.TENDRIL_WEB ?? WEB_FOLDER,
    port: port ?? config.TENDRIL_PORT,
    ...(config.TENDRIL_URL === undefined ? {} : { publicUrl: new URL(config.TENDRIL_URL) }),
  })
  const link = await served.server.signInLink()
  process.stdout.write(
    `Tendril is open. This link signs you in, once, within 15 minutes:\n  ${link}\nTo stop, press Ctrl-C.\n`,
  )
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await served.close()
}

/** The book remembers who may come in, so a link made here opens the door of the program that serves it. */
async function signInLink({ book, port }: Omit<ServeOptions, 'demo'>): Promise<string> {
  const { linkFor } = await import('./serve.ts')
  const { config, where, dataFolder } = await placeOf(book)
  const origin = config.TENDRIL_URL ?? `http://localhost:${String(port ?? config.TENDRIL_PORT)}`
  return linkFor({ where, dataFolder }, origin)
}

/** Where a book is: the named file, a database server, or the owner's usual file. */
async function placeOf(named: string | undefined, usual = 'book.sqlite') {
  const { bookFile, dataFolder, readConfig } = await import('./config.ts')
  const config = await settings(readConfig)
  if (named === undefined && config.DATABASE_URL !== undefined && usual === 'book.sqlite') {
    return { config, where: { databaseUrl: config.DATABASE_URL }, dataFolder: dataFolder(config) }
  }
  const file = path.resolve(
    named ?? (usual === 'book.sqlite' ? bookFile(config) : path.join(dataFolder(config), usual)),
  )
  return { config, where: { file }, dataFolder: path.dirname(file) }
}

async function settings<T>(read: (env: Readonly<Record<string, string | undefined>>) => T): Promise<T> {
  try {
    return read(process.env)
  } catch (error) {
    throw new Refusal('invalid', error instanceof Error ? error.message : String(error))
  }
}
