import { acceptProposals } from '#actions/accept-proposals.ts'
import { overview } from '#actions/overview.ts'
import { proposeNetwork } from '#actions/propose-network.ts'
import type { BookOverview, Proposal } from '#actions/views.ts'
import { chooseSeveral } from '../ask.ts'
import { count } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'
import { table } from '../table.ts'

export interface ChooseFlags {
  readonly all: boolean
  readonly limit?: number
}

/** The people you really talk with, offered for the network, each with a circle to begin with. */
export async function chooseNetwork(this: Cli, { all, limit }: ChooseFlags): Promise<void> {
  await this.withBook(async (context) => {
    const { proposals } = await carryOut(context, proposeNetwork, limit === undefined ? {} : { limit })
    const { circles } = await carryOut(context, overview, {})
    const chosen = all ? proposals : this.isInteractive && proposals.length > 0 ? await ticked(this, proposals) : []
    if (chosen.length === 0) {
      this.answer({ proposals }, (safe) => proposalsInWords(this, safe.proposals, circles))
      return
    }
    const accept = chosen.map(({ personId, circleId }) => ({ personId, circleId }))
    const accepted = await carryOut(context, acceptProposals, { accept })
    this.answer(
      accepted,
      ({ changed }) => `${count(changed, 'person is', 'people are')} in your network now. See: tendril today`,
    )
    this.mention(`To take it back: tendril undo --step ${accepted.step}`)
  })
}

async function ticked(cli: Cli, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const ids = await chooseSeveral(
    cli,
    'Whom do you want to keep up with?',
    proposals.map(({ personId, name, because }) => ({ value: personId, label: name, hint: because })),
  )
  return proposals.filter(({ personId }) => ids.includes(personId))
}

function proposalsInWords(
  { columns, paint }: Cli,
  proposals: readonly Proposal[],
  circles: BookOverview['circles'],
): string {
  if (proposals.length === 0)
    return 'There is nobody to offer: the pool holds no exchanges. To add somebody: tendril add "Ana Ruiz"'
  const nameById = new Map(circles.map(({ id, name }) => [id, name]))
  const lines = proposals.map(({ name, work, circleId, because }) => [name, work, nameById.get(circleId), because])
  const hint = paint.quiet('All of them: tendril choose --all. One by one: tendril circle put close "Ana Ruiz"')
  return `${table(['Name', 'Work', 'Circle', 'Why'], lines, { columns, paint })}\n\n${hint}`
}
