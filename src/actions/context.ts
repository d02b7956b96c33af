import { dayOf } from '#book/day.ts'
import type { Instant } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { readSettings } from '#storage/settings.ts'
import type { Storage } from '#storage/storage.ts'
import type { Context } from './action.ts'
import type { ExportDesk } from './export/export-desk.ts'
import type { ImportDesk } from './import/desk.ts'
import { mintId } from './mint-id.ts'

/** Puts together what actions are given. The clock comes in from outside, so that tests can stop it. */
export function contextOf(options: {
  readonly storage: Storage
  readonly imports: ImportDesk
  readonly exports: ExportDesk
  readonly now: () => Date
  readonly newId?: () => RecordId
}): Context {
  const { storage, imports, exports, now } = options
  return {
    storage,
    imports,
    exports,
    now: (): Instant => now().toISOString(),
    async today() {
      const { timeZone } = await readSettings(storage)
      return dayOf(now(), timeZone)
    },
    newId: options.newId ?? (() => mintId(now())),
  }
}
