import { dump as dumpAction } from '#actions/dump.ts'
import { escapedInJson } from '../safe-text.ts'
import { carryOut, type Cli } from '../session.ts'

export interface DumpFlags {
  readonly canonical: boolean
}

/** The lines byte by byte, for programs that compare them; to somebody's eyes with what steers a terminal escaped. */
export async function dump(this: Cli, _flags: DumpFlags): Promise<void> {
  const { lines } = await this.withBook((context) => carryOut(context, dumpAction, {}))
  this.say(this.columns === undefined ? lines : escapedInJson(lines))
}
