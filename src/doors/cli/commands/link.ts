import type { Cli } from '../session.ts'

export interface LinkFlags {
  readonly port?: number
}

export async function link(this: Cli, { port }: LinkFlags): Promise<void> {
  const address = await this.world.signInLink({ book: this.book, port })
  this.answer(
    { link: address },
    ({ link: safe }) => `Open this link to sign in (it works once, for 15 minutes):\n  ${safe}`,
  )
}
