import { z } from 'zod'
import type { CoachFacts } from '#advice/coach/index.ts'
import {
  gapsOf,
  isNotNow,
  SKELETON_KINDS,
  skeletonFor,
  skeletonText,
  type Gap,
  type LetterFacts,
  type NotNow,
  type Skeleton,
} from '#advice/skeletons/index.ts'
import { LETTER_KINDS, naturalKind } from '#advice/skeletons/natural-kind.ts'
import { waysToSend, type Way } from '#advice/ways-to-send.ts'
import type { Notice } from '#advice/guards/index.ts'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { action } from '../action.ts'
import { aboutThem, type AboutThem } from './about-them.ts'
import { readBetweenUs } from './between-us.ts'
import { coachFactsOf } from './coach-facts.ts'
import { LetterKindName } from './coach-letter.ts'
import { noticesFor, type LetterKind } from './judging.ts'
import { firstNameOf, letterFactsOf, type Wanted } from './letter-facts.ts'

/** A letter to begin, and everything that helps to write it. */
export interface LetterStart {
  readonly kind: LetterKind
  readonly language: string
  /** Absent on an empty page, and where such a letter would do harm now. */
  readonly skeleton: Skeleton | undefined
  /** Why not now, and what to do instead; the owner may write all the same. */
  readonly notNow: NotNow | undefined
  readonly subject: string
  /** The letter with its gaps as `[…what to write there…]`; empty on an empty page. */
  readonly text: string
  readonly gaps: readonly Gap[]
  /** Every kind of letter; `isNatural` marks the one that fits best now, with the reason. */
  readonly kinds: readonly KindOffered[]
  /** What is worth knowing before a word is written. */
  readonly notices: readonly Notice[]
  readonly about: AboutThem
  readonly ways: readonly Way[]
  /** With them a screen can judge every keystroke by itself: `judge({ text, language }, coachFacts, coachOff)`. */
  readonly coachFacts: CoachFacts
  readonly coachOff: readonly string[]
}

export interface KindOffered {
  readonly kind: LetterKind
  readonly title: string
  readonly isNatural: boolean
  readonly because: string | undefined
}

const Line = z.string().trim().min(1).max(2000)

export const startLetter = action({
  name: 'start-letter',
  summary: 'Begins a letter from what is stored, with gaps for what only its writer can say, and all that helps',
  effect: 'reads',
  // It shows news of the owner and what was told in confidence, for nobody else's eyes.
  audience: 'owner-only',
  input: z.strictObject({
    personId: RecordId,
    /** What fits best now, when left out. */
    kind: LetterKindName.optional(),
    /** ISO 639-1. */
    language: z.string().max(10).default('en'),
    /** What you want, as you would say it. */
    ask: Line.optional(),
    /** The post that a referee may be asked about. */
    chance: Line.optional(),
    linkUrl: Line.optional(),
    linkTitle: Line.optional(),
    linkWhy: Line.optional(),
    /** The other side of an introduction. */
    other: RecordId.optional(),
    otherAbout: Line.optional(),
    bothSaidYes: z.boolean().default(false),
  }),

  async run({ storage, today }, input): Promise<LetterStart> {
    const { personId, language } = input
    const between = await readBetweenUs(storage, personId, await today())
    const facts = letterFactsOf(between, await wantedOf(storage, input))
    const natural = naturalKind(facts)
    const kind = input.kind ?? natural.kind
    const begun = kind === 'other' ? undefined : skeletonFor(kind, facts, language)
    const skeleton = begun === undefined || isNotNow(begun) ? undefined : begun
    return {
      kind,
      language: begun?.language ?? language,
      skeleton,
      notNow: begun !== undefined && isNotNow(begun) ? begun : undefined,
      subject: skeleton?.subject ?? '',
      text: skeleton === undefined ? '' : skeletonText(skeleton),
      gaps: skeleton === undefined ? [] : gapsOf(skeleton),
      kinds: kindsOffered(natural),
      notices: await noticesFor(storage, between, { kind, text: '' }),
      about: aboutThem(between),
      ways: waysToSend(between.person, {
        country: between.settings.country,
        byServer: between.settings.mail !== undefined,
      }),
      coachFacts: coachFactsOf(between),
      coachOff: between.settings.coachOff,
    }
  },
})

type Said = Readonly<
  Partial<Record<'ask' | 'chance' | 'linkTitle' | 'linkUrl' | 'linkWhy' | 'other' | 'otherAbout', string | undefined>>
> & { readonly bothSaidYes: boolean }

async function wantedOf(reader: Reader, said: Said): Promise<Wanted> {
  const { ask, chance, linkUrl: url, linkTitle: title, linkWhy: why, other, otherAbout: about, bothSaidYes } = said
  return {
    ...(ask === undefined ? {} : { ask }),
    ...(chance === undefined ? {} : { chance }),
    ...(url === undefined
      ? {}
      : { link: { url, ...(title === undefined ? {} : { title }), ...(why === undefined ? {} : { why }) } }),
    ...(other === undefined ? {} : { introduction: await introduced() }),
  }

  async function introduced(): Promise<NonNullable<LetterFacts['introduction']>> {
    const { name } = await getRecord(reader, people, other ?? '')
    return { name: name.full, firstName: firstNameOf(name), bothSaidYes, ...(about === undefined ? {} : { about }) }
  }
}

function kindsOffered(natural: ReturnType<typeof naturalKind>): readonly KindOffered[] {
  const kinds: readonly LetterKind[] = ['other', ...SKELETON_KINDS]
  return kinds
    .map((kind) => ({
      kind,
      title: LETTER_KINDS[kind].title,
      isNatural: kind === natural.kind,
      because: kind === natural.kind ? natural.because : undefined,
    }))
    .toSorted((one, other) => Number(other.isNatural) - Number(one.isNatural))
}
