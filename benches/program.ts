import { spawnSync } from 'node:child_process'
import type { Run } from './figure.ts'

/** Runs a program to its end, again and again. The first runs warm the machine up and are not counted. */
export function programRuns(count: number, command: readonly string[]): Run[] {
  const warmUps = 2
  return Array.from({ length: count + warmUps }, () => programRun(command)).slice(warmUps)
}

/** What one run of a whole program took, its children included. @throws Error when it does not end well */
export function programRun(command: readonly string[]): Run {
  const start = performance.now()
  // The shell's `times` tells what its children took; Node does not.
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" >/dev/null && times', 'sh', ...command], {
    encoding: 'utf8',
  })
  const wallMs = performance.now() - start
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
  const ofChildren = stdout.trim().split('\n').at(-1) ?? ''
  const processorMs = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
  return { wallMs, processorMs }
}
