import type { Day } from '#book/day.ts'
import type { About } from '#book/finding.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'

/** What readers may know of the owner. `answers` are those given to what the file asks. */
export async function aboutOwner(
  reader: Reader,
  { today, answers = {} }: { readonly today: Day; readonly answers?: Readonly<Record<string, string>> },
): Promise<About> {
  const { timeZone, country, me, keepLetters } = await readSettings(reader)
  return {
    today,
    timeZone,
    country,
    ownAddresses: (me.emails ?? []).map(({ address }) => address.toLowerCase()),
    ownName: me.name?.full,
    keepBodies: keepLetters,
    answers,
  }
}
