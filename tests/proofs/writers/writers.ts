import path from 'node:path'
import { dumpLines } from '#storage/dump.ts'
import type { Storage } from '#storage/storage.ts'
import { hashOf } from '#doors/http/sign-in/secret.ts'
import { signInStorage } from '#storage/sign-in.ts'
import { serve } from '../../../src/serve.ts'
import { run } from '../kill/steps.ts'
import { NOON, TODAY, withFolder } from '../kill/kill.ts'
import { startProgram } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { signsOfHalfSteps } from '../wholeness.ts'
import { byHttp } from './by-http.ts'
import { writeAtRandom } from './work.ts'
import type { Did, Workload } from './work.ts'
import type { WriterSetup } from './writer.ts'

const TOKEN = 'tendril_of-a-browser'

/** So few that writers meet. */
const PEOPLE = 5

/** V8: terminals, an agent and browsers write in one book at the same time; whoever comes second is told. */
export function writersProof({ operations, seed }: { readonly operations: number; readonly seed: number }): Proof {
  return {
    number: 'V8',
    promise: 'Nothing is overwritten silently, whoever writes at the same time',
    run: () =>
      withFolder(async (folder) => {
        const file = path.join(folder, 'book.sqlite')
        const now = () => new Date(NOON)
        const served = await serve({ where: { file }, dataFolder: folder, webFolder: folder, port: 0, now })
        const { context } = served.book
        try {
          const personIds = await fewPeople(served.book.context)
          await signInStorage(context.storage).addToken({
            tokenHash: hashOf(TOKEN),
            owner: context.storage.owner,
            id: 'browser',
            label: 'A browser',
            scope: 'write',
            createdAt: NOON,
            lastUsedAt: NOON,
          })
          const share = Math.ceil(operations / 5)
          const workload = (name: string, at: number): Workload => ({
            name,
            operations: share,
            seed: seed + at,
            personIds,
          })
          const setups: WriterSetup[] = [
            { file, dataFolder: folder, manner: 'opens it each time', workload: workload('terminal', 1) },
            { file, dataFolder: folder, manner: 'opens it each time', workload: workload('clock', 2) },
            { file, dataFolder: folder, manner: 'keeps it open', workload: workload('agent', 3) },
          ]
          const did: Did[] = []
          const programs = setups.map((setup) => startProgram<Did>(path.join(import.meta.dirname, 'writer.ts'), setup))
          const way = byHttp(served.server.port, TOKEN)
          await Promise.all([
            ...programs.map((program) => program.finished()),
            ...['browser', 'phone'].map((name, at) =>
              writeAtRandom(way, workload(name, 4 + at), (one) => did.push(one)),
            ),
          ])
          did.push(...programs.flatMap((program) => program.said))
          return await outcomeOf(context.storage, did)
        } finally {
          await served.close()
        }
      }),
  }
}

async function fewPeople(context: Parameters<typeof run>[0]): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < PEOPLE; at += 1) {
    const added = await run(context, 'add-person', { name: `Ada the ${at}.`, force: true })
    ids.push((added as { readonly person: { readonly id: string } }).person.id)
  }
  return ids
}

async function outcomeOf(storage: Storage, did: readonly Did[]) {
  const faults = new Faults()
  const edits = did.flatMap((one) => ('edited' in one ? [one.edited] : []))
  const refusals = did.flatMap((one) => ('refused' in one ? [one.refused] : []))
  const logged = did.flatMap((one) => ('logged' in one ? [one.logged] : []))
  const lines = await Array.fromAsync(dumpLines(storage))
  const records = lines.map((line) => JSON.parse(line) as { recordKind: string; id: string; notes?: string })
  let lost = 0
  for (const { id, notes = '' } of records.filter(({ recordKind }) => recordKind === 'person')) {
    // What the book says must be every saved word in the order in which it was saved, and not one more.
    const saved = edits
      .filter(({ personId }) => personId === id)
      .toSorted((one, other) => one.version - other.version)
      .map(({ mark }) => mark)
    const found = notes.split(' ').filter((mark) => mark !== '')
    lost += saved.filter((mark) => !found.includes(mark)).length
    if (found.join(' ') !== saved.join(' '))
      faults.add(`${id}: saved were “${saved.join(' ')}”, found “${found.join(' ')}”`)
  }
  const logs = records.flatMap(({ recordKind, notes }) => (recordKind === 'interaction' ? [notes ?? ''] : []))
  if (logs.toSorted().join(' ') !== logged.toSorted().join(' ')) faults.add('What was logged and what is there differ')
  const silent = refusals.filter(({ hasBothVersions }) => !hasBothVersions).length
  if (silent > 0) faults.add(`${silent} refusals did not show both versions`)
  faults.add(...(await signsOfHalfSteps(storage, TODAY)))
  return {
    figures: {
      'writes by five writers': did.length,
      'edits saved': edits.length,
      'edits refused with both versions': refusals.length - silent,
      'edits lost': lost,
    },
    faults: faults.list,
  }
}
