import path from 'node:path'
import { listPeople } from '#actions/list-people.ts'
import type { ActionInput } from '#actions/index.ts'
import { openBook } from '../src/main.ts'
import { ms, runsOf, spreadOf } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { BENCH_NOW, bookOf, LARGE, LARGEST } from './world.ts'
import type { World } from './world.ts'

const ROUNDS = 10

/** How people are looked at, in a book where most are in the pool, and in one where everybody was chosen. */
const LOOKS: readonly (readonly [string, World, ActionInput<'list-people'>])[] = [
  ['the pool by name', LARGE, { place: 'pool' }],
  ['its 200th hundred', LARGE, { place: 'pool', offset: 20_000 }],
  ['the pool by the last talk', LARGE, { place: 'pool', sort: 'last-contact' }],
  ['the pool by the day added', LARGE, { place: 'pool', sort: 'added' }],
  ['the pool by due day', LARGE, { place: 'pool', sort: 'due' }],
  ['the pool by organisation', LARGE, { place: 'pool', sort: 'organisation' }],
  ['the dormant of the pool', LARGE, { place: 'pool', aliveness: 'dormant' }],
  ['one organisation', LARGE, { organisation: 'Company 1204' }],
  ['the vague', LARGE, { vague: 'any' }],
  ['the fading', LARGE, { fading: true }],
  [
    'reached by one route only, with columns',
    LARGE,
    { reach: 'one-route', columns: ['email', 'phone', 'tags', 'reach'] },
  ],
  ['looked for by a word of a note', LARGE, { search: 'orchard' }],
  ['a network of 30,000 by due day', LARGEST, { place: 'network', sort: 'due' }],
]

export const lookAtPeople: Bench = {
  name: 'people-list',
  async run() {
    const figures: Figure[] = []
    for (const [what, world, input] of LOOKS) {
      const file = await bookOf(world)
      const dataFolder = path.dirname(file)
      const { context, close } = await openBook({ where: { file }, dataFolder, now: () => BENCH_NOW })
      const look = () => listPeople.run(context, listPeople.input.parse(input))
      await look()
      const spread = spreadOf(await runsOf(ROUNDS, look))
      await close()
      const { medianMs, mostMs, processorMedianMs } = spread
      figures.push({
        what: `a hundred people of 30,000: ${what}`,
        target: '≤ 50 ms',
        measured: ms(medianMs),
        met: medianMs <= 50,
        notes: `median of ${ROUNDS}, most ${ms(mostMs)}; processor ${ms(processorMedianMs)}`,
        numbers: spread,
      })
    }
    return figures
  },
}
