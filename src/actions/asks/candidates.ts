import type { AskCandidate } from '#advice/ask-candidates.ts'
import { noAskBefore } from '#advice/guards/index.ts'
import { isGiven } from '#advice/ledger.ts'
import { isRealExchange } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import type { Day } from '#book/day.ts'
import type { Reader } from '#storage/storage.ts'
import { asksSaid, isAskOfMine } from '../writing/asks-made.ts'
import { readBetweenUs } from '../writing/between-us.ts'

/** Somebody who may be asked, with everything that an asker should know first. */
export async function askCandidate(
  reader: Reader,
  { personId, whyTheyFit }: { readonly personId: RecordId; readonly whyTheyFit: readonly [string, ...string[]] },
  today: Day,
): Promise<AskCandidate | undefined> {
  const between = await readBetweenUs(reader, personId, today)
  const { person, tie, settings } = between
  if (person.doNotSuggest || person.neverSuggest?.includes('ask') === true) return undefined
  const lastNonAsk = between.history.find(
    (entry) => entry.direction !== 'in' && !isAskOfMine(entry) && isRealExchange(entry.kind, settings.weights),
  )?.day
  const until = noAskBefore({ asks: asksSaid(between), tie, today })
  return {
    personId,
    name: person.name.full,
    tie,
    whyTheyFit,
    gives: between.help.filter((one) => one.day <= today && isGiven(one)).length,
    isShielded: between.isShielded,
    ...(lastNonAsk === undefined ? {} : { lastNonAskDay: lastNonAsk }),
    ...(until === undefined ? {} : { noAskBefore: until }),
    ...(person.regard === undefined ? {} : { regard: person.regard }),
  }
}
