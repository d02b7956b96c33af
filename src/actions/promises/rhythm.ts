import { rhythmFrom, type Rhythm } from '#advice/rhythm-words.ts'
import { sayDay, sayEvery } from '#advice/say.ts'
import type { Day } from '#book/day.ts'
import type { Channel } from '#book/channel.ts'
import type { Person } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'

/** What was agreed, as it will be kept. */
export interface UnderstoodRhythm extends Rhythm {
  /** `A call every month, the first on 19 June 2026.` */
  readonly sentence: string
}

interface Agreed {
  readonly words: string
  readonly firstDay?: Day | undefined
}

/** @throws Refusal `invalid` where the words name no rhythm, or the first day is no later day */
export function understoodRhythm(person: Person, { words, firstDay }: Agreed, today: Day): UnderstoodRhythm {
  const found = rhythmFrom(words, { today, birthday: person.birthday?.slice(-5) })
  if (found === undefined) {
    throw new Refusal('invalid', 'Say how often, such as “monthly call”, “lunch each quarter” or “write at Christmas”')
  }
  if (firstDay !== undefined && firstDay < today) {
    throw new Refusal('invalid', `The first time cannot be on ${sayDay(firstDay)}, which is past; name a day to come`)
  }
  const rhythm = { ...found, firstDay: firstDay ?? found.firstDay }
  const what = rhythm.channel === undefined ? 'A word' : WAYS[rhythm.channel]
  return { ...rhythm, sentence: `${what} ${sayEvery(rhythm.cadenceDays)}, the first on ${sayDay(rhythm.firstDay)}.` }
}

const WAYS: Readonly<Record<Channel, string>> = {
  message: 'A message',
  email: 'An email',
  letter: 'A letter',
  call: 'A call',
  video: 'A video call',
  meet: 'Time together',
}
