import type { KnownPerson } from '#book/match.ts'
import type { Stranger } from '#book/person.ts'
import { dealer } from './duplicate-names.ts'
import type { Choices, Dealer, Identity } from './duplicate-names.ts'

/** A stranger of whom we know the truth: which known person it is, or that it is none of them. */
export interface LabelledStranger {
  readonly stranger: Stranger
  /** Undefined: nobody in the book, however alike they look. */
  readonly personId: string | undefined
  /** What makes it hard. */
  readonly how: string
}

export interface LabelledPairs {
  readonly known: readonly KnownPerson[]
  readonly strangers: readonly LabelledStranger[]
}

/**
 * A made-up book and strangers with known truth: half are somebody of the book after a change of job, nickname,
 * alphabet or slip of the pen, half are others who share a name, a mailbox, a number or a father. Same seed, same pairs.
 */
export function labelledPairs(options: { readonly seed: number; readonly people: number }): LabelledPairs {
  const deal = dealer(options.seed)
  const known: KnownPerson[] = []
  const strangers: LabelledStranger[] = []
  for (let number = 0; number < options.people; number += 1) {
    const identity = deal.identity(number)
    const id = `p${number}`
    known.push({ id, ...asKnown(identity, deal) })
    const [how, disguise] = deal.weighted(DISGUISES)
    strangers.push({ stranger: disguise(identity, deal), personId: id, how })
    const [otherHow, makeOther] = deal.weighted(OTHERS)
    const other = makeOther(identity, deal, deal.identity(options.people + number))
    strangers.push({ stranger: other, personId: undefined, how: otherHow })
  }
  return { known, strangers }
}

function asKnown(person: Identity, deal: Dealer): Omit<KnownPerson, 'id'> {
  const state = 'unconfirmed'
  return {
    name: { full: `${person.given} ${person.family}`, given: person.given, family: person.family },
    emails: [{ address: person.email, state }],
    phones: [{ number: person.phone, state }],
    links: deal.chance(0.6) ? [{ url: `https://www.linkedin.com/in/${person.slug}`, state }] : [],
    positions: [{ organisation: person.organisation, title: person.title }],
    addresses: deal.chance(0.4) ? [{ city: person.city, state }] : [],
    ...(person.isBirthdayKnown ? { birthday: person.birthday } : {}),
  }
}

const called = (...words: readonly string[]) => ({ name: { full: words.join(' ') } })
const emails = (address: string) => ({ emails: [{ address }] })
const phones = (number: string) => ({ phones: [{ number }] })
const page = (slug: string) => ({ links: [{ url: `de.linkedin.com/in/${slug.toUpperCase()}/?trk=x` }] })
const at = (organisation: string) => ({ positions: [{ organisation }] })

type Disguise = (person: Identity, deal: Dealer) => Stranger

/** The same person, as another file has them; the share is of a hundred. */
const DISGUISES: Choices<Disguise> = [
  [
    14,
    'page, new job',
    (p, deal) => ({ ...called(p.given, p.family), ...page(p.slug), ...emails(p.email), ...at(deal.organisation()) }),
  ],
  [12, 'mailbox', (p) => ({ ...called(p.given, p.family), ...emails(p.email.toUpperCase()) })],
  [8, 'nickname and mailbox', (p) => ({ ...called(p.nickname, p.family), ...emails(p.email) })],
  [6, 'initial and mailbox', (p) => ({ ...called(`${p.given[0] ?? ''}.`, p.family), ...emails(p.email) })],
  [6, 'first name and mailbox', (p) => ({ ...called(p.given), ...emails(p.email) })],
  [6, 'another alphabet and mailbox', (p, deal) => ({ ...called(deal.inAnotherAlphabet(p)), ...emails(p.email) })],
  [8, 'slip of the pen and mailbox', (p, deal) => ({ ...called(p.given, deal.slip(p.family)), ...emails(p.email) })],
  [4, 'wedding and mailbox', (p, deal) => ({ ...called(p.given, deal.family()), ...emails(p.email) })],
  [
    5,
    'family name first and mailbox',
    (p) => ({ ...called(`${p.family.toUpperCase()},`, p.given), ...emails(p.email) }),
  ],
  [9, 'old LinkedIn line', (p) => ({ ...called(p.given, p.family), ...at(p.organisation.replace(/ \S+$/, '')) })],
  [5, 'nickname and employer', (p) => ({ ...called(p.nickname, p.family), ...at(p.organisation) })],
  [
    4,
    'slip of the pen and employer',
    (p, deal) => ({ ...called(p.given, deal.slip(p.family)), ...at(p.organisation) }),
  ],
  [4, 'number written at home', (p) => ({ ...called(p.given, p.family), ...phones(p.phone.replace('+49', '0')) })],
  [6, 'name alone, new job', (p, deal) => ({ ...called(p.given, p.family), ...at(deal.organisation()) })],
  [2, 'nickname alone', (p) => called(p.nickname, p.family)],
  [1, 'mailbox and no name', (p) => ({ ...called(p.email), ...emails(p.email) })],
]

type Other = (person: Identity, deal: Dealer, other: Identity) => Stranger

/** Somebody else, made to be mistaken for the person; the share is of a thousand. */
const OTHERS: Choices<Other> = [
  [403, 'nobody we know', (_p, _deal, other) => ({ ...called(other.given, other.family), ...page(other.slug) })],
  [
    200,
    'namesake',
    (p, _deal, other) => ({ ...called(p.given, p.family), ...page(other.slug), ...at(other.organisation) }),
  ],
  [100, 'spouse, one mailbox', (p, deal) => ({ ...called(deal.givenOtherThan(p), p.family), ...emails(p.email) })],
  [80, 'spouse, one number', (p, deal) => ({ ...called(deal.givenOtherThan(p), p.family), ...phones(p.phone) })],
  [50, 'brother or sister, one mailbox', (p) => ({ ...called(p.sibling, p.family), ...emails(p.email) })],
  [50, 'son called Jr., one number', (p) => ({ ...called(p.given, p.family, 'Jr.'), ...phones(p.phone) })],
  [
    50,
    'son with a birthday, one mailbox',
    (p) => (p.isBirthdayKnown ? sonOf(p) : { ...sonOf(p), ...called(p.given, p.family, 'II') }),
  ],
  [66, 'colleague', (p, deal) => ({ ...called(deal.givenOtherThan(p), deal.family()), ...at(p.organisation) })],
  // Nothing in the records tells these two from one person; they are rare, and here so that the number stays honest.
  [1, 'son whom nothing tells apart', (p) => ({ ...called(p.given, p.family), ...phones(p.phone) })],
]

function sonOf(person: Identity): Stranger {
  return { ...called(person.given, person.family), ...emails(person.email), birthday: '2009-02-28' }
}
