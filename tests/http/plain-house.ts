import { addPerson } from '#actions/add-person.ts'
import type { Action } from '#actions/action.ts'
import { dump } from '#actions/dump.ts'
import { deskOf } from '#actions/import/desk-of.ts'
import { overview } from '#actions/overview.ts'
import { openHouse } from './open-house.ts'
import type { House } from './open-house.ts'

interface Options {
  readonly webFolder?: string
  readonly publicUrl?: URL
  readonly uploads?: string
  readonly extra?: readonly Action[]
}

/** A house with three actions and no imports: enough for what is the same for all. */
export async function openPlainHouse(options: Options = {}): Promise<House> {
  const { uploads = '/nowhere', extra = [], ...rest } = options
  const actions = [addPerson, dump, overview, ...extra] as unknown as Action[]
  const now = (): Date => new Date('2026-05-17T09:00:00.000Z')
  return openHouse({
    actions,
    importsOf: (storage) => deskOf({ storage, uploads, now, today: async () => '2026-05-17' }),
    ...rest,
  })
}
