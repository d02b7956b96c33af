import type { CliWorld, Output } from './world.ts'

/** How words are set apart. Without colour all of it is plain text: nothing is said by colour alone. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly accent: (text: string) => string
}

const plain = (text: string): string => text
const set = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`

const PLAIN: Paint = { strong: plain, quiet: plain, accent: plain }
const PAINTED: Paint = { strong: set(1, 22), quiet: set(2, 22), accent: set(32, 39) }

/** Colour only where somebody looks at it and has not said no (https://no-color.org). */
export function usesColour(output: Output, env: CliWorld['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return output.isTTY === true && env['TERM'] !== 'dumb'
}

export function paintFor(output: Output, env: CliWorld['env']): Paint {
  return usesColour(output, env) ? PAINTED : PLAIN
}
