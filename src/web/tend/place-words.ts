import type { ActionInput } from '#actions/index.ts'
import type { Day } from '#book/day.ts'
import type { HowWeMet, Person, Recognition } from '#book/person.ts'
import { withCurrentPosition, workNow } from '../person/person-words.ts'
import { fromToday } from '../words/days.ts'

/** What is typed to place somebody. */
export interface Placed {
  readonly where: string
  readonly when: string
  readonly throughWhom: string
  readonly aboutWhat: string
  readonly hook: string
  readonly name: string
  readonly organisation: string
  readonly wouldKnowMe: Recognition['wouldKnowMe'] | ''
}

export const STORY = ['where', 'when', 'throughWhom', 'aboutWhat', 'hook'] as const

export function knownOf(person: Person): Placed {
  const met = person.howWeMet
  return {
    where: met.where ?? '',
    when: met.when ?? '',
    throughWhom: met.throughWhom ?? '',
    aboutWhat: met.aboutWhat ?? '',
    hook: met.hook ?? '',
    name: person.name.full,
    organisation: workNow(person.positions)?.organisation ?? '',
    wouldKnowMe: person.recognition?.wouldKnowMe ?? '',
  }
}

type Change = ActionInput<'edit-person'>['change']

/** Only what differs from what is known; undefined when nothing does. A new name leaves its old parts behind. */
export function changeFrom(person: Person, placed: Placed, today: Day): Change | undefined {
  const before = knownOf(person)
  const met = Object.fromEntries(
    STORY.map((field) => [field, placed[field].trim()]).filter(([, words]) => words !== ''),
  )
  const name = placed.name.trim()
  const organisation = placed.organisation.trim()
  const change: Change = {
    ...(STORY.some((field) => placed[field].trim() !== before[field]) ? { howWeMet: met as HowWeMet } : {}),
    ...(name === '' || name === before.name ? {} : { name: { ...nicknameOf(person), full: name } }),
    ...(organisation === before.organisation
      ? {}
      : {
          positions: withCurrentPosition(person.positions, {
            title: workNow(person.positions)?.title ?? '',
            organisation,
          }),
        }),
    ...(placed.wouldKnowMe === before.wouldKnowMe || placed.wouldKnowMe === ''
      ? {}
      : { recognition: { ...hookKnown(person), wouldKnowMe: placed.wouldKnowMe, notedOn: today } }),
  }
  return Object.keys(change).length === 0 ? undefined : change
}

/** `You wrote or met from March 2024 to yesterday`: between which days something happened. */
export function spanInWords(first: Day | undefined, last: Day | undefined, today: Day): string | undefined {
  if (first === undefined || last === undefined) return undefined
  if (first === last) return `The one thing between you was ${fromToday(first, today)}.`
  return `The first thing between you was ${fromToday(first, today)}, the last ${fromToday(last, today)}.`
}

function nicknameOf({ name }: Person): { nickname?: string } {
  return name.nickname === undefined ? {} : { nickname: name.nickname }
}

function hookKnown({ recognition }: Person): { as?: string } {
  return recognition?.as === undefined ? {} : { as: recognition.as }
}
