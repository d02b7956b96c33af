// A server as it was built, importing a file: import-process.ts <built part> <book> <file>. Prints what it took as JSON.
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

export interface Imported {
  readonly readMs: number
  readonly totalMs: number
  readonly processorMs: number
  /** The most memory that the whole process ever had, its thread included. */
  readonly mostBytes: number
  /** How late the server's own thread was, while the import ran. */
  readonly lagP99Ms: number
  readonly lagMostMs: number
  readonly seqBefore: number
  readonly seqAfter: number
  readonly newPeople: number
  readonly newInteractions: number
}

const LAG_RESOLUTION_MS = 2

const [program = '', book = '', file = ''] = process.argv.slice(2)
console.log(JSON.stringify(await imported()))

async function imported(): Promise<Imported> {
  const { serve, WEB_FOLDER } = (await import(pathToFileURL(program).href)) as typeof import('../src/serve.ts')
  const served = await serve({ where: { file: book }, dataFolder: path.dirname(book), webFolder: WEB_FOLDER, port: 0 })
  const { imports, storage } = served.book.context
  const seqBefore = await storage.seq()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS })
  lag.enable()
  const processor = process.cpuUsage()
  const start = performance.now()
  const { id } = await imports.start([{ path: file, name: path.basename(file) }])
  const read = await imports.settled(id)
  const readMs = performance.now() - start
  if (read.state !== 'ready') throw new Error(`The import is ${read.state}: ${read.problem ?? ''}`)
  imports.save(id)
  const { state, problem, counts } = await imports.settled(id)
  if (state !== 'saved') throw new Error(`The import is ${state}: ${problem ?? ''}`)
  const totalMs = performance.now() - start
  const { user, system } = process.cpuUsage(processor)
  lag.disable()
  const seqAfter = await storage.seq()
  await served.close()
  return {
    readMs,
    totalMs,
    processorMs: (user + system) / 1000,
    mostBytes: process.resourceUsage().maxRSS * 1024,
    lagP99Ms: lag.percentile(99) / 1e6 - LAG_RESOLUTION_MS,
    lagMostMs: lag.max / 1e6 - LAG_RESOLUTION_MS,
    seqBefore,
    seqAfter,
    newPeople: counts.new,
    newInteractions: counts.newInteractions,
  }
}
