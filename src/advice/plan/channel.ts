import { CHANNELS_LIGHT_TO_REAL, type Channel } from '#book/channel.ts'
import { channelOf } from '#book/interaction.ts'
import type { Settings } from '#book/settings.ts'
import type { PlannedTie } from '#book/tie.ts'

/** What is left of the day and the week while a plan is being filled. */
export interface Budget {
  minutesLeft: number
  /** Calls, video calls and meetings that the plan may still propose this week (R128). */
  liveLeft: number
}

/** After this many exchanges one way, the next one goes another way (R36), a rung nearer to real (R90). */
const SAME_WAY_IN_A_ROW = 3

/**
 * The way to propose, which is never one that they do not like (R38) nor one that does not fit what is left of the day
 * and the week, or nothing when no way fits.
 */
export function chooseChannel(
  tie: PlannedTie,
  settings: Settings,
  { minutesLeft, liveLeft, wish }: Readonly<Budget> & { readonly wish?: Channel | undefined },
): Channel | undefined {
  const open = acceptableChannels(tie, settings).filter((channel) => {
    return settings.minutes[channel] <= minutesLeft && (liveLeft > 0 || !isLive(channel))
  })
  if (wish !== undefined && open.includes(wish)) return wish
  const varied = withVariety(open, tie)
  const welcome = varied.filter((channel) => tie.welcomeChannels.includes(channel))
  const choice = welcome.length > 0 ? welcome : varied
  if (isReadyForNextRung(tie)) return choice.at(-1)
  return choice.find((channel) => channel === lastChannel(tie)) ?? choice[0]
}

/** Every way that reaches them and that they do not mind, from light to real. */
export function acceptableChannels(tie: PlannedTie, settings: Settings): readonly Channel[] {
  const known = new Set([...tie.reachableBy, ...tie.welcomeChannels])
  // Whoever was typed in by hand is reached in a way that the owner knows and the book does not.
  if (known.size === 0) known.add('message')
  if (isNearby(tie, settings)) known.add('meet')
  return CHANNELS_LIGHT_TO_REAL.filter((channel) => known.has(channel) && isPossible(tie, channel))
}

/** What a card may take: one way, and so many minutes. */
export interface Way {
  readonly channel: Channel
  readonly minutes: number
}

/** The lightest way there is, whatever it takes: for what must be shown on the shortest day. */
export function lightestWay(tie: PlannedTie, settings: Settings): Way | undefined {
  const [lightest] = acceptableChannels(tie, settings)
  const channel = lightest ?? CHANNELS_LIGHT_TO_REAL.find((other) => isPossible(tie, other))
  return channel === undefined ? undefined : { channel, minutes: settings.minutes[channel] }
}

/** A word in passing, by whatever way reaches them: it takes no longer than a message does. */
export function briefWay(
  tie: PlannedTie,
  settings: Settings,
  { minutesLeft, liveLeft }: Readonly<Budget>,
): Way | undefined {
  const channel = acceptableChannels(tie, settings).find((other) => liveLeft > 0 || !isLive(other))
  const minutes = settings.minutes.message
  return channel === undefined || minutes > minutesLeft ? undefined : { channel, minutes }
}

/** They do not mind it, and what is stored for it is not known to be broken (R26, R38). */
function isPossible({ brokenChannels, unwelcomeChannels }: PlannedTie, channel: Channel): boolean {
  return !brokenChannels.includes(channel) && !unwelcomeChannels.includes(channel)
}

/** Both sides have to make time for it at once. */
export function isLive(channel: Channel): boolean {
  return channel === 'call' || channel === 'video' || channel === 'meet'
}

function withVariety(open: readonly Channel[], tie: PlannedTie): readonly Channel[] {
  const recent = tie.tie.lastKinds.map(channelOf)
  const last = recent[0]
  const isRut = recent.length >= SAME_WAY_IN_A_ROW && recent.every((channel) => channel === last)
  const others = open.filter((channel) => channel !== last)
  return isRut && others.length > 0 ? others : open
}

/** They have written back and forth for a while: time to hear or see each other. */
function isReadyForNextRung({ tie }: PlannedTie): boolean {
  const recent = tie.lastKinds.map(channelOf)
  return recent.length >= SAME_WAY_IN_A_ROW && recent.every((channel) => channel !== undefined && !isLive(channel))
}

function lastChannel({ tie }: PlannedTie): Channel | undefined {
  const kind = tie.lastKinds[0]
  return kind === undefined ? undefined : channelOf(kind)
}

/** They live where the owner does, as far as the book knows. */
export function isNearby(tie: PlannedTie, settings: Settings): boolean {
  const home = settings.me.addresses?.find((address) => address.until === undefined && address.city !== undefined)?.city
  return home !== undefined && tie.city !== undefined && sameCity(home, tie.city)
}

function sameCity(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), undefined, { sensitivity: 'base' }) === 0
}
