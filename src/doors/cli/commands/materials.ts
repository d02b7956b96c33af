import { listMaterials, type MaterialShown } from '#actions/materials/list-materials.ts'
import { oneLine } from '../safe-text.ts'
import { sayDay } from '../say.ts'
import { carryOut, type Cli } from '../session.ts'

/** The owner's profile, resume and the like: how old each is, and who has which edition. */
export async function materials(this: Cli): Promise<void> {
  await this.withBook(async (context) => {
    this.answer(await carryOut(context, listMaterials, {}), (safe) => inWords(safe.materials, this))
  })
}

function inWords(all: readonly MaterialShown[], { paint }: Cli): string {
  if (all.length === 0) return 'No material of yours is written down. To begin: tendril add-material --help'
  return all
    .map(({ name, edition, age, sent }) =>
      [
        `${paint.strong(oneLine(name))}${edition === undefined ? '' : `, ${oneLine(edition)}`}`,
        `  ${age.inWords}${age.isDue ? ' It may be worth a look.' : ''}`,
        ...sent.map((one) => {
          const which = one.edition === undefined ? '' : `, ${oneLine(one.edition)}`
          return `  ${oneLine(one.name)} has it since ${sayDay(one.day)}${which}`
        }),
      ].join('\n'),
    )
    .join('\n\n')
}
