import type { Cli } from '../session.ts'

export interface ServeFlags {
  readonly port?: number
  readonly demo: boolean
}

export async function serve(this: Cli, { port, demo }: ServeFlags): Promise<void> {
  await this.world.serve({ book: this.book, port, demo })
}
