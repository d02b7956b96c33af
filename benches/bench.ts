// npm run bench [-- --json] [--only import,search]: what we promise of speed and memory, measured on this machine.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Figure } from './figure.ts'
import { benches } from './index.ts'
import { tableOf } from './table.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string' } } })
process.exitCode = await main()

async function main(): Promise<number> {
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !benches.some((bench) => bench.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. There are ${benches.map((bench) => bench.name).join(', ')}.`)
    return 2
  }
  const figures: Figure[] = []
  let failed = 0
  for (const bench of benches) {
    if (names !== undefined && !names.includes(bench.name)) continue
    console.error(`${bench.name} …`)
    try {
      figures.push(...(await bench.run()))
    } catch (error) {
      failed += 1
      console.error(`${bench.name} could not be measured:`, error)
    }
  }
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', busy: loadavg()[0] ?? 0 }
  if (values.json) console.log(JSON.stringify({ machine, node: process.version, figures }, null, 2))
  else {
    console.log(tableOf(figures))
    console.log(
      `\n${machine.processors} × ${machine.model}, Node ${process.version}, load ${machine.busy.toFixed(1)} while it was measured`,
    )
  }
  return failed === 0 ? 0 : 1
}
