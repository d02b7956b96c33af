import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import path from 'node:path'
import { measure } from './replay/measure.ts'
import { reportOf } from './replay/report.ts'
import { REPLAY_SETS } from './replay/sets.ts'

// npm run bench:replay -- --data ../shared/datasets [--sets kernel,mips] [--draws 40] [--seed 1] [--json]
// How many ties the planner keeps alive on real mail, against two kinds of reminders: see replay/README.md.

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string' },
    draws: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
process.exitCode = main()

function main(): number {
  const folder = values.data
  const names = values.sets?.split(',')
  const sets = REPLAY_SETS.filter((set) => names === undefined || names.includes(set.name))
  const unknown = names?.filter((name) => !REPLAY_SETS.some((set) => set.name === name)) ?? []
  if (folder === undefined) return refuse('Say where the data sets are: npm run bench:replay -- --data <folder>')
  if (unknown.length > 0) {
    return refuse(`There is no set ${unknown.join(', ')}. There are ${REPLAY_SETS.map((set) => set.name).join(', ')}.`)
  }
  const missing = sets.map((set) => path.join(folder, set.file)).find((file) => !existsSync(file))
  if (missing !== undefined) return refuse(`There is no ${missing}. Give the folder of the data sets with --data.`)
  const draws = Number(values.draws)
  const seed = Number(values.seed)
  if (!Number.isInteger(draws) || draws < 2 || !Number.isInteger(seed)) {
    return refuse('--draws takes a whole number from 2 on, --seed a whole number')
  }
  const measured = sets.map((set) => {
    const one = measure(folder, set, { draws, seed })
    if (!values.json) console.log(reportOf(one))
    return one
  })
  if (values.json) console.log(JSON.stringify(measured, null, 2))
  return 0
}

function refuse(why: string): number {
  console.error(why)
  return 2
}
