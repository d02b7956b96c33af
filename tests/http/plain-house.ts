import path from 'node:path'
import { addPerson } from '#actions/add-person.ts'
import type { Action } from '#actions/action.ts'
import { dump } from '#actions/dump.ts'
import type { ImportDesk } from '#actions/import/desk.ts'
import { overview } from '#actions/overview.ts'
import { openHouse } from './open-house.ts'
import type { House } from './open-house.ts'

interface Options {
  readonly webFolder?: string
  readonly publicUrl?: URL
  readonly uploads?: string
}

/** A house with three actions and no imports: enough for what is the same for all. */
export async function openPlainHouse(options: Options = {}): Promise<House> {
  const actions = [addPerson, dump, overview] as unknown as Action[]
  const { uploads = '/nowhere', ...rest } = options
  const desk = { uploadPath: (id: string) => path.join(uploads, id), close: async () => {} } as unknown as ImportDesk
  return openHouse({ actions, importsOf: () => desk, ...rest })
}
