import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { missingPrograms } from '../machine.ts'
import { withFolder } from '../kill/kill.ts'
import { writeLinkedInZip } from '../linkedin-zip.ts'
import type { Outcome, Proof } from '../proof.ts'
import type { StorySetup } from './story.ts'
import { attemptsIn, packetsIn } from './trace.ts'

const HERE = import.meta.dirname

/** P1: a fresh install, from its first start to its first plan, and then left alone, reaches for nothing outside. */
export function egressProof({ idleSeconds }: { readonly idleSeconds: number }): Proof {
  return {
    number: 'P1',
    promise: 'A fresh install makes no connection, not even to ask for a name',
    missing: egressTrouble,
    run: () =>
      withFolder(async (folder) => {
        const exportFile = path.join(folder, 'Complete_LinkedInDataExport.zip')
        await writeLinkedInZip(exportFile, { connections: 40, messages: 200 })
        const trace = path.join(folder, 'trace')
        const setup: StorySetup = { folder, exportFile, trace, idleSeconds }
        const { said, packets } = closedOff({ folder, seconds: 90 + idleSeconds }, [
          process.execPath,
          path.join(HERE, 'story.ts'),
          JSON.stringify(setup),
        ])
        const attempts = attemptsIn(readFileSync(trace, 'utf8'))
        const { saved = 0 } = JSON.parse(said) as { readonly saved?: number }
        const faults = [
          ...attempts.map((attempt) => `it reached for ${attempt}`),
          ...(packets === 0 ? [] : [`${packets} packets were on their way out`]),
          ...(saved === 40 ? [] : [`the story saved ${saved} people instead of 40, so it was not the whole story`]),
        ]
        const figures = {
          'attempts to connect': attempts.length,
          'packets on their way out': packets,
          'idle seconds': idleSeconds,
        }
        return { figures, faults }
      }),
  }
}

/** The same watch over a program that does call out. If it sees nothing, it would have seen nothing before either. */
export function egressControl(): Proof {
  return {
    number: 'P1',
    promise: 'The control: a program that calls out twice is seen both times',
    missing: egressTrouble,
    run: () =>
      withFolder(async (folder): Promise<Outcome> => {
        const trace = path.join(folder, 'trace')
        const watch = ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', trace]
        const { packets } = closedOff({ folder, seconds: 60 }, [
          ...watch,
          process.execPath,
          path.join(HERE, 'leaky.ts'),
        ])
        const attempts = attemptsIn(readFileSync(trace, 'utf8'))
        const faults = [
          ...(attempts.some((attempt) => attempt.endsWith(':53')) ? [] : ['the question for a name was not seen']),
          ...(attempts.includes('203.0.113.9:80') ? [] : ['the call by number was not seen']),
          ...(packets > 0 ? [] : ['no packet was counted']),
        ]
        return { figures: { 'attempts seen': attempts.length, 'packets counted': packets }, faults }
      }),
  }
}

/** Why nobody can be watched here; undefined when they can. */
export function egressTrouble(): string | undefined {
  const noUnshare = missingPrograms({ unshare: 'util-linux' })
  if (noUnshare !== undefined) return noUnshare
  const alone = spawnSync('unshare', ['-n', 'true'], { encoding: 'utf8' })
  if (alone.status !== 0) return `this machine gives no network of one's own (${alone.stderr.trim()})`
  const missing = missingPrograms({ ip: 'iproute2', nft: 'nftables', strace: 'strace' })
  if (missing !== undefined) return missing
  const tried = spawnSync('unshare', ['-n', 'nft', 'add', 'table', 'inet', 'watch'], { encoding: 'utf8' })
  if (tried.status !== 0) return `this machine does not let us close off a network (${tried.stderr.trim()})`
  const traced = spawnSync('strace', ['-f', '-qq', '-e', 'trace=connect', 'true'], { encoding: 'utf8' })
  return traced.status === 0 ? undefined : 'this machine does not let us watch a program'
}

function closedOff(
  { folder, seconds }: { readonly folder: string; readonly seconds: number },
  program: readonly string[],
): { readonly said: string; readonly packets: number } {
  const words = ['-n', '-m', path.join(HERE, 'closed-off.sh'), folder, ...program]
  const { status, stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8', timeout: seconds * 1000 })
  const sent = path.join(folder, 'sent')
  if (status !== 0 || !existsSync(sent)) throw new Error(`The program ended badly (${status}): ${stderr.slice(-2000)}`)
  return { said: stdout, packets: packetsIn(readFileSync(sent, 'utf8')) }
}
