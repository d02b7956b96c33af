import { z } from 'zod'
import { DEFAULT_WEIGHTS, InteractionKind } from './interaction.ts'
import { OwnLanguageModel, OwnMailServer } from './own-servers.ts'
import { PersonFacts } from './person.ts'
import { ClockTime } from './reminder-channel.ts'

/** Estimated minutes for what a card asks; starting values, editable. Five minutes a note is the replay's assumption. */
export const DEFAULT_MINUTES = { message: 3, email: 5, letter: 15, call: 15, video: 20, meet: 10 } as const

export const WhatCounts = z.enum(['conversations', 'gives', 'new-people', 'kept-promises', 'learned', 'activities'])
export type WhatCounts = z.infer<typeof WhatCounts>

/** What the owner has chosen. Each has a starting value, so a new book works at once. */
export const Settings = z.object({
  minutesADay: z.int().min(1).max(240).default(10),
  /** IANA zone that says which day it is. */
  timeZone: z.string().min(1).max(100).default('UTC'),
  /** For telephone numbers written without a country, as `PT`. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('US'),
  minutes: z
    .record(z.enum(['message', 'email', 'letter', 'call', 'video', 'meet']), z.int().min(1).max(240))
    .default(DEFAULT_MINUTES),
  weights: z.record(InteractionKind, z.number().min(0).max(1)).default(DEFAULT_WEIGHTS),
  /** After how many days without a word a tie counts as silent; W in the evidence, 90 to 365. */
  silentAfterDays: z.int().min(90).max(365).default(180),
  /** Live conversations (calls, video, meetings) a week that the plan may propose. */
  liveConversationsAWeek: z.int().min(0).max(50).default(3),
  /** Keep what letters say when mail is imported, not only their subject lines. */
  keepLetters: z.boolean().default(false),
  /** Keys the marks that keep the erased from coming back; a mark tells nothing without it. Never shown. */
  forgettingSecret: z.string().min(32).max(100).optional(),
  /** Weekdays on which nothing is planned, 1 for Monday to 7 for Sunday (R128). */
  quietDays: z.array(z.int().min(1).max(7)).max(7).default([]),
  /** No reminder comes between these times on the clock, where the owner lives. */
  quietHours: z.object({ from: ClockTime, until: ClockTime }).default({ from: '21:00', until: '07:00' }),
  /** The weekday and the minutes of the look at the week. */
  reviewDay: z.int().min(1).max(7).default(5),
  reviewMinutes: z.int().min(5).max(240).default(15),
  /** How many to give in a week while employed (R55). */
  givesAWeek: z.int().min(0).max(50).default(2),
  /** What the owner wants to see counted in the look at the week (R95). */
  whatCounts: z.array(WhatCounts).default([...WhatCounts.options]),
  /** What the owner can offer: skills, access, time (R103). */
  offers: z.array(z.string().trim().min(1).max(500)).max(100).default([]),
  /** Rules of the coach and guards of asking that the owner switched off, by name. */
  coachOff: z.array(z.string().min(1).max(50)).max(100).default([]),
  guardsOff: z.array(z.string().min(1).max(50)).max(100).default([]),
  /** Both are off until the owner sets them up. */
  mail: OwnMailServer.optional(),
  languageModel: OwnLanguageModel.optional(),
  firstRunDone: z.boolean().default(false),
  /** The owner, as their own files describe them: for offers, references and matching "From: me". */
  me: PersonFacts.partial().prefault({}),
})
export type Settings = z.infer<typeof Settings>
