import { z } from 'zod'
import { Day } from '#book/day.ts'
import { Place } from '#book/person.ts'
import { RecordId } from '#book/record.ts'

const Word = z.string().trim().min(1).max(500)

/** What narrows a list of people. Several things together narrow it further. */
export const peopleFilter = {
  place: Place.optional(),
  circle: RecordId.optional(),
  group: RecordId.optional(),
  kind: Word.optional(),
  /** People who have all of these. */
  tags: z.array(Word).max(20).optional(),
  city: Word.optional(),
  country: Word.optional(),
  /** Whoever was there once counts too: "was in Denver" (R29). */
  placeEver: z.boolean().optional(),
  organisation: Word.optional(),
  /** Whoever worked there once counts too. */
  organisationEver: z.boolean().optional(),
  aliveness: z.enum(['warm', 'cooling', 'quiet', 'dormant', 'new']).optional(),
  freshness: z.enum(['fresh', 'due', 'drifting', 'dormant']).optional(),
  /** The last real exchange was before this day; whoever was never talked with is not among them. */
  lastBefore: Day.optional(),
  /** The last real exchange was on this day or later. */
  lastSince: Day.optional(),
  /** Nothing was ever said between the two. */
  neverTalked: z.boolean().optional(),
  /** `repair`: no email, number or address of some sort is left that may still work. */
  reach: z.enum(['repair', 'none', 'one-route', 'only-at-work', 'fine']).optional(),
  vague: z.enum(['any', 'no-story', 'event-only', 'name-only', 'no-name']).optional(),
  /** The format of a file that told of them, such as `linkedin`; `owner` for those whom the owner wrote down. */
  source: Word.optional(),
  workStatus: z.enum(['employed', 'looking', 'self-employed', 'studying', 'retired', 'between']).optional(),
  advocate: z.boolean().optional(),
  hasBirthday: z.boolean().optional(),
  addedSince: Day.optional(),
  /** Never met in person and no word for twelve months (R84); each comes with the reason. */
  fading: z.boolean().optional(),
  search: z.string().max(200).optional(),
  sort: z.enum(['name', 'last-contact', 'due', 'added', 'organisation', 'city']).optional(),
  /**
   * Left out: names and words from A to Z, days of talks and of adding from the newest, due days from the earliest.
   * The other way round, whoever has nothing to be sorted by comes last all the same.
   */
  reversed: z.boolean().optional(),
} as const

/** What a list of people can show beside the name, the work, the city and the tie. */
export const PeopleColumn = z.enum([
  'addedOn',
  'birthday',
  'email',
  'fading',
  'freshness',
  'groups',
  'kinds',
  'organisation',
  'phone',
  'reach',
  'source',
  'tags',
  'vague',
  'workStatus',
])
export type PeopleColumn = z.infer<typeof PeopleColumn>
