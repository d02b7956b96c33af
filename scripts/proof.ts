// npm run proof: the long versions of the proofs in tests/proofs, one after another, with a table at the end.
// `npm run proof -- V1 P1` runs only those; `npm run proof -- --quick` runs all of them small, to see that they run.
// `--report FILE` leaves the table there, for RELIABILITY.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { clockProof } from '../tests/proofs/clock/clock.ts'
import { egressControl, egressProof } from '../tests/proofs/egress/egress.ts'
import { fuzzProof } from '../tests/proofs/fuzz/fuzz.ts'
import { killImportProof } from '../tests/proofs/kill/kill-import.ts'
import { killProof } from '../tests/proofs/kill/kill.ts'
import { lettersProof } from '../tests/proofs/letters/letters.ts'
import { powerCutControl, powerCutProof } from '../tests/proofs/power-cut/power-cut.ts'
import type { Outcome, Proof } from '../tests/proofs/proof.ts'
import { migrationProof } from '../tests/proofs/upgrade/migrations.ts'
import { writersProof } from '../tests/proofs/writers/writers.ts'

interface Sizes {
  readonly kills: number
  readonly importKills: number
  readonly letterKills: number
  readonly connections: number
  readonly cuts: number
  readonly controlCuts: number
  readonly operations: number
  readonly statements: number
  readonly clockScenarios: number
  readonly idleSeconds: number
  /** For each reader. */
  readonly fuzzSeconds: number
}

const LONG: Sizes = {
  kills: 850,
  importKills: 150,
  letterKills: 200,
  connections: 1000,
  cuts: 60,
  controlCuts: 5,
  operations: 10_000,
  statements: Infinity,
  clockScenarios: Infinity,
  idleSeconds: 600,
  fuzzSeconds: 60,
}

const QUICK: Sizes = {
  kills: 3,
  importKills: 1,
  letterKills: 2,
  connections: 100,
  cuts: 2,
  controlCuts: 1,
  operations: 50,
  statements: 2,
  clockScenarios: 3,
  idleSeconds: 1,
  fuzzSeconds: 1,
}

/** The same every time, so that what one run finds the next one finds again. */
const SEED = 20260519

type Row = { readonly proof: Proof; readonly minutes: number } & (
  | { readonly outcome: Outcome }
  | { readonly skipped: string }
)

const HEADER = '| | promise | outcome | figures | minutes |\n|---|---|---|---|---|'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, report: { type: 'string' } },
})
const wanted = proofs(values.quick ? QUICK : LONG).filter(
  ({ number }) => positionals.length === 0 || positionals.includes(number),
)
const rows: Row[] = []
for (const proof of wanted) rows.push(await tried(proof))
const table = rows.flatMap(tableLines).join('\n')
console.log(`\n${HEADER}\n${table}\n`)
if (values.report !== undefined) writeFileSync(values.report, `${HEADER}\n${table}\n`)
const failed = rows.filter((row) => 'outcome' in row && row.outcome.faults.length > 0).length
const skipped = rows.filter((row) => 'skipped' in row).length
console.log(`${rows.length - failed - skipped} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 && rows.length > skipped ? 0 : 1

function proofs(sizes: Sizes): Proof[] {
  const { cuts, controlCuts, connections } = sizes
  return [
    killProof({ kills: sizes.kills, seed: SEED }),
    killImportProof({ kills: sizes.importKills, connections, messages: 2 * connections, seed: SEED }),
    lettersProof({ kills: sizes.letterKills, seed: SEED }),
    powerCutProof({ fileSystem: 'xfs', cuts, seed: SEED }),
    powerCutControl({ fileSystem: 'xfs', cuts: controlCuts, seed: SEED }),
    powerCutProof({ fileSystem: 'ext4', cuts, seed: SEED }),
    powerCutControl({ fileSystem: 'ext4', cuts: controlCuts, seed: SEED }),
    clockProof({ most: sizes.clockScenarios }),
    writersProof({ operations: sizes.operations, seed: SEED }),
    fuzzProof({ seconds: sizes.fuzzSeconds, seed: SEED }),
    migrationProof({ most: sizes.statements, seed: SEED }),
    egressProof({ idleSeconds: sizes.idleSeconds }),
    egressControl(),
  ]
}

async function tried(proof: Proof): Promise<Row> {
  console.log(`${proof.number}  ${proof.promise}`)
  const skipped = proof.missing?.()
  const began = performance.now()
  const minutes = () => (performance.now() - began) / 60_000
  if (skipped !== undefined) {
    console.log(`    skipped: ${skipped}`)
    return { proof, minutes: 0, skipped }
  }
  try {
    const outcome = await proof.run((progress) => console.log(`    ${progress}`))
    for (const fault of outcome.faults) console.log(`    fault: ${fault}`)
    return { proof, minutes: minutes(), outcome }
  } catch (error) {
    console.log(`    fault: ${String(error)}`)
    return { proof, minutes: minutes(), outcome: { figures: {}, faults: [String(error)] } }
  }
}

function tableLines(row: Row): string[] {
  const { number, promise } = row.proof
  if ('skipped' in row) return [`| ${number} | ${promise} | skipped | ${row.skipped} | |`]
  const { figures, faults } = row.outcome
  const measured = Object.entries(figures).map(([what, figure]) => `${what}: ${figure}`)
  const outcome = faults.length === 0 ? 'proven' : `${faults.length} faults`
  return [`| ${number} | ${promise} | ${outcome} | ${measured.join('; ')} | ${row.minutes.toFixed(1)} |`]
}
