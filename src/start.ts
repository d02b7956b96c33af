import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '#book/refusal.ts'
import { bookFile, dataFolder, readConfig } from './config.ts'
import { openDemo } from './demo/open-demo.ts'
import { serve, WEB_FOLDER } from './serve.ts'

/** What `npm start` runs once everything is built: opens the book, serves it, and says where. */
const HELP = `Tendril keeps your network alive in ten minutes a day.

  npm start                    opens your book, making it the first time, and serves the web app
  npm start -- --demo          the same with a made-up network, in a file of its own
  npm start -- --book FILE     a book somewhere else
  npm start -- --port NUMBER   another port than 8473`

await main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? `Tendril: ${error.message}` : error)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      book: { type: 'string' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string' },
    },
  })
  if (values.help) return console.log(HELP)
  const config = readConfig({ ...process.env, ...(values.port === undefined ? {} : { TENDRIL_PORT: values.port }) })
  const file = path.resolve(values.book ?? bookFile(config, values.demo ? 'demo.sqlite' : 'book.sqlite'))
  const usesPostgres = config.DATABASE_URL !== undefined && !values.demo && values.book === undefined
  const isFirstTime = !existsSync(file) && !usesPostgres
  const where = usesPostgres ? { databaseUrl: config.DATABASE_URL ?? '' } : { file }
  if (values.demo) await openDemo(where, path.dirname(file))
  const served = await serve({
    where,
    dataFolder: usesPostgres ? dataFolder(config) : path.dirname(file),
    webFolder: config.TENDRIL_WEB ?? WEB_FOLDER,
    port: config.TENDRIL_PORT,
    ...(config.TENDRIL_URL === undefined ? {} : { publicUrl: new URL(config.TENDRIL_URL) }),
  })
  console.log(
    welcome({
      isFirstTime: isFirstTime && !values.demo,
      where: usesPostgres ? 'PostgreSQL' : file,
      link: await served.server.signInLink(),
    }),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void served.close().then(() => process.exit(0))
    })
  }
}

function welcome({ isFirstTime, where, link }: { isFirstTime: boolean; where: string; link: string }): string {
  const next = isFirstTime
    ? 'Then drop the export that LinkedIn sent you, or type in three people: either is enough for a first plan.'
    : "Then look at today's plan."
  return `
  Tendril is ready. Your book is ${where}
  and nothing in it leaves this machine.

  Open this link to sign in (it works once, for 15 minutes):
    ${link}

  ${next}
  To stop, press Ctrl-C.
`
}
