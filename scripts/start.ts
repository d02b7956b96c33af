// What `npm start` runs, once the right Node and the packages are there: builds what changed and becomes what was built.
// That takes a quarter less memory than running the source does.
import { pathToFileURL } from 'node:url'
import { buildCliIfNeeded, builtPart, SERVER_FLAGS } from './build-cli.ts'
import { buildWebIfNeeded } from './build-web.ts'

const words = process.argv.slice(2)
const isHelp = words.includes('--help') || words.includes('-h')

if (isHelp) await import('../src/start.ts')
else await buildAndStart()

async function buildAndStart(): Promise<void> {
  if (process.env['TENDRIL_WEB'] === undefined) await buildWebIfNeeded()
  await buildCliIfNeeded()
  const program = builtPart('start')
  // In the place of this process, so that nothing of the building stays behind; Windows has no such thing.
  if (process.execve === undefined || process.platform === 'win32') await import(pathToFileURL(program).href)
  else process.execve(process.execPath, [process.execPath, ...SERVER_FLAGS, program, ...words], process.env)
}
