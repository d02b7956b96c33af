import { helpOf, isBy, isGiven, isReceived } from '#advice/ledger.ts'
import { sharedWorkOf } from '#advice/shared-work.ts'
import type { LetterFacts, Noted, OpenAsk } from '#advice/skeletons/index.ts'
import { addDays } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import { workOf, type HowWeMet, type Name } from '#book/person.ts'
import { asksSaid, isAnswered } from './asks-made.ts'
import type { BetweenUs } from './between-us.ts'

/** What the owner says of this letter, beside what the book knows. */
export type Wanted = Pick<LetterFacts, 'ask' | 'chance' | 'introduction' | 'link'>

const MOST_OF_EACH = 5
/** A second ask is one on top of another that had no answer for so long (R154). */
const COOL_DOWN_DAYS = 90

/** What a letter may say: stored facts, without private notes and without what is sensitive (R145). */
export function letterFactsOf(between: BetweenUs, wanted: Wanted = {}): LetterFacts {
  const { person, settings, tie, today } = between
  const howWeMet = meetingInWords(person.howWeMet)
  const news = newsOf(between)
  const lastContactDay = tie.lastTwoWayDay ?? tie.lastContactDay
  const open = unansweredAsk(between)
  const invitation = between.promises.find(({ whose }) => whose === 'invited')
  return {
    today,
    me: {
      name: settings.me.name?.full ?? '',
      firstName: settings.me.name === undefined ? '' : firstNameOf(settings.me.name),
      offers: settings.offers,
      news: newsToTell(between),
    },
    person: {
      name: person.name.full,
      firstName: firstNameOf(person.name),
      ...(lastContactDay === undefined ? {} : { lastContactDay }),
      ...(tie.lastMetDay === undefined ? {} : { lastMetDay: tie.lastMetDay }),
      sharedWork: sharedWorkOf(settings.me.positions ?? [], person),
      ...(howWeMet === undefined ? {} : { howWeMet }),
      openThreads: between.threads
        .filter(({ sensitive }) => !sensitive)
        .map(({ words, askFrom }) => ({ words, ...(askFrom === undefined ? {} : { askFrom }) })),
      theyTold: theyTold(between),
      interests: person.interests ?? [],
      kindWords: between.kindWords.slice(0, MOST_OF_EACH).map(({ words, day }) => noted(words, day)),
      helpReceived: helpAmong(between, (one) => isReceived(one) && isBy(person.id, one)),
      helpGiven: helpAmong(between, isGiven),
      ...(news === undefined ? {} : { news }),
      ...(open === undefined ? {} : { unansweredAsk: open }),
    },
    ...wanted,
    ...(invitation === undefined ? {} : { invitation: { words: invitation.words, day: invitation.day } }),
  }
}

/** What they are called in a letter. */
export function firstNameOf({ nickname, given, full }: Name): string {
  const [first] = full.trim().split(/\s+/u)
  return nickname?.trim() || given?.trim() || first || full
}

/** What this person has not heard comes first. */
function newsToTell({ myNews, person }: BetweenUs): LetterFacts['me']['news'] {
  const hasHeard = (one: BetweenUs['myNews'][number]): number =>
    Number(one.told.some(({ personId }) => personId === person.id))
  return myNews
    .toSorted((one, other) => hasHeard(one) - hasHeard(other))
    .slice(0, MOST_OF_EACH)
    .map(({ words, day, mood }) => ({ words, day, hard: mood === 'hard' }))
}

function newsOf({ news, today }: BetweenUs): Noted | undefined {
  const latest = news.find(({ learnedOn }) => learnedOn <= today)
  const { organisation, title } = latest?.after ?? {}
  const words = workOf({ positions: [{ organisation, title }] })
  return latest === undefined || words === undefined ? undefined : { words, day: latest.learnedOn }
}

export function theyTold({ history }: Pick<BetweenUs, 'history'>): readonly Noted[] {
  return history
    .flatMap(({ whatTheyTold, day }) => (whatTheyTold?.trim() ? [{ words: whatTheyTold.trim(), day }] : []))
    .slice(0, MOST_OF_EACH)
}

/** The five fields in one line; nothing where none is filled. */
export function meetingInWords({ when, where, throughWhom, aboutWhat, hook }: HowWeMet): string | undefined {
  const parts = [
    where,
    when,
    throughWhom === undefined || throughWhom === '' ? undefined : `through ${throughWhom}`,
    aboutWhat === undefined || aboutWhat === '' ? undefined : `about ${aboutWhat}`,
  ].filter((part) => part !== undefined && part.trim() !== '')
  // The hook is a sentence of its own, as its owner wrote it.
  const said = [parts.join(', '), hook ?? ''].filter((part) => part.trim() !== '')
  return said.length === 0 ? undefined : said.join('. ')
}

function helpAmong({ help, today }: BetweenUs, isSuch: (one: Interaction) => boolean): readonly Noted[] {
  return help
    .filter((one) => one.day <= today && isSuch(one))
    .slice(0, MOST_OF_EACH)
    .map((one) => noted(one.notes ?? one.whatTheyTold ?? one.subject ?? helpOf(one) ?? '', one.day))
}

/** The last ask, where nothing came back; whether it was itself a second one, and when it was come back to. */
function unansweredAsk(between: BetweenUs): OpenAsk | undefined {
  const [last, ...before] = asksSaid(between).filter(({ day }) => day <= between.today)
  const { lastInboundDay } = between.tie
  if (last === undefined || isAnswered(last, lastInboundDay)) return undefined
  const isSecond = before.some(
    (ask) => ask.day >= addDays(last.day, -COOL_DOWN_DAYS) && !isAnswered(ask, lastInboundDay),
  )
  const followedUp = between.drafts.find(
    ({ kind, sentOn }) => kind === 'follow-up' && sentOn !== undefined && sentOn >= last.day,
  )?.sentOn
  return {
    day: last.day,
    ...(last.words === undefined ? {} : { words: last.words }),
    ...(followedUp === undefined ? {} : { followedUpOn: followedUp }),
    ...(isSecond ? { isSecond: true as const } : {}),
  }
}

function noted(words: string, day: string | undefined): Noted {
  return { words, ...(day === undefined ? {} : { day }) }
}
