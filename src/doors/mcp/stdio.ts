import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Context } from '#actions/action.ts'
import { mcpServer } from './server.ts'

export interface StdioOptions {
  readonly context: Context
  readonly allowWrites: boolean
  readonly stdin: Readable
  readonly stdout: Writable
}

/** Serves one agent on standard input and output, until it hangs up. */
export async function serveOverStdio({ context, allowWrites, stdin, stdout }: StdioOptions): Promise<void> {
  const server = mcpServer({ context, allowWrites })
  const hungUp = new Promise<void>((resolve) => {
    stdin.once('end', resolve)
    stdin.once('close', resolve)
    server.onclose = resolve
  })
  await server.connect(new StdioServerTransport(stdin, stdout))
  await hungUp
  await server.close()
}
