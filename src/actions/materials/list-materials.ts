import { z } from 'zod'
import { ageOf, type MaterialAge } from '#advice/materials.ts'
import type { Day } from '#book/day.ts'
import type { Material } from '#book/material.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { materials } from '#storage/materials.ts'
import { people } from '#storage/people.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { action } from '../action.ts'

export type MaterialShown = Omit<Stored<Material>, 'sent'> & {
  readonly age: MaterialAge
  /** The latest first; whoever is no longer in the book is left out. */
  readonly sent: readonly {
    personId: RecordId
    name: string
    day: Day
    edition: string | undefined
    isPresent: boolean
  }[]
}

export const listMaterials = action({
  name: 'list-materials',
  summary: 'Your profile, resume and the like: how old each is, and who has which edition',
  effect: 'reads',
  // It says whom the owner sent a resume to.
  audience: 'owner-only',
  input: z.strictObject({ putAway: z.boolean().default(false) }),

  async run({ storage, today }, { putAway }): Promise<{ materials: readonly MaterialShown[] }> {
    const now = await today()
    const all = (await allRecords(storage, materials)).filter(({ state }) => putAway || state === 'kept')
    const ids = all.flatMap(({ sent }) => sent.map(({ personId }) => personId))
    const names = new Map((await findRecords(storage, people, ids)).map(({ id, name }) => [id, name.full]))
    const shown = all.map((material) => ({
      ...material,
      age: ageOf(material, now),
      sent: material.sent
        .flatMap(({ personId, day, edition }) => {
          const name = names.get(personId)
          const isPresent = edition === material.edition
          return name === undefined ? [] : [{ personId, name, day, edition, isPresent }]
        })
        .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)),
    }))
    return { materials: shown.toSorted((one, other) => other.age.days - one.age.days) }
  },
})
