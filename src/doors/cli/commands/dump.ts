import { dump as dumpAction } from '#actions/dump.ts'
import { carryOut, type Cli } from '../session.ts'

export interface DumpFlags {
  readonly canonical: boolean
}

/** The lines as they are: JSON escapes what steers a terminal, and a program compares them byte by byte. */
export async function dump(this: Cli, _flags: DumpFlags): Promise<void> {
  const { lines } = await this.withBook((context) => carryOut(context, dumpAction, {}))
  this.say(lines)
}
