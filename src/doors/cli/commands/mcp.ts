import { serveOverStdio } from '../../mcp/stdio.ts'
import type { Cli } from '../session.ts'

export interface McpFlags {
  readonly allowWrites: boolean
}

/** Speaks the protocol on standard input and output until the agent hangs up. */
export async function mcp(this: Cli, { allowWrites }: McpFlags): Promise<void> {
  const { stdin, stdout } = this.world
  await this.withBook((context) => serveOverStdio({ context, allowWrites, stdin, stdout }))
}
