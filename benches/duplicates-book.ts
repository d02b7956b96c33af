import type { Person } from '#book/person.ts'
import { inCyrillic, personFrom, plain, slip, Dealer } from './duplicates-people.ts'
import type { Card, Identity } from './duplicates-people.ts'
import { TITLES } from './duplicates-cast.ts'

/** A book of which the truth is known: who each card is, and what makes each card hard. */
export interface LabelledBook {
  readonly people: readonly Person[]
  /** Cards with one number are one human being. */
  readonly whoIs: ReadonlyMap<string, number>
  readonly how: ReadonlyMap<string, string>
}

type Deal = Dealer
type Choices<T> = readonly (readonly [share: number, how: string, make: T])[]

/**
 * A made-up address book: a tenth of it second cards of somebody who is there already, a third of it people who are
 * easily taken for one another, the rest nobody's double. Same seed, same book.
 */
export function labelledBook(options: { readonly seed: number; readonly people: number }): LabelledBook {
  const deal = new Dealer(options.seed, options.people)
  const people: Person[] = []
  const whoIs = new Map<string, number>()
  const how = new Map<string, string>()
  const add = (identity: Identity, card: Card, what: string) => {
    const id = `P${String(people.length).padStart(6, '0')}`
    people.push(personFrom(id, card))
    whoIs.set(id, identity.number)
    how.set(id, what)
  }
  while (people.length < options.people) {
    const identity = deal.identity()
    const chance = deal.next()
    if (chance < 0.13) {
      const [what, make] = weighted(SECOND_CARDS, deal)
      const [first, second] = make(identity, deal)
      add(identity, first, what)
      add(identity, second, what)
    } else if (chance < 0.27) {
      const [what, make] = weighted(LOOKALIKES, deal)
      for (const [who, card] of make(identity, deal)) add(who, card, what)
    } else add(identity, usualCard(identity, deal), 'single')
  }
  return { people: shuffled(people, deal), whoIs, how }
}

/** As files describe people: a telephone's card, a LinkedIn line, a mail address with a name. */
function usualCard(p: Identity, deal: Deal): Card {
  return deal.pick([phoneCard, linkedInLine, mailCard, fullCard])(p)
}

const nameOf = (p: Identity) => `${p.given} ${p.family}`
const phoneCard = (p: Identity): Card => ({ name: nameOf(p), phones: [p.mobile] })
const linkedInLine = (p: Identity): Card => ({
  name: nameOf(p),
  page: p.page,
  firm: p.firm.name,
  title: TITLES[p.number % TITLES.length] ?? '',
})
const oldLine = (p: Identity): Card => ({ name: nameOf(p), firm: p.firm.name })
const mailCard = (p: Identity): Card => ({ name: nameOf(p), emails: [p.privateMail] })
const workCard = (p: Identity): Card => ({ name: nameOf(p), emails: [p.workMail], firm: p.firm.name })
const fullCard = (p: Identity): Card => ({
  name: nameOf(p),
  emails: [p.privateMail],
  phones: [p.mobile],
  firm: p.firm.name,
  city: p.city,
  ...(p.number % 3 === 0 ? { birthday: p.birthday } : {}),
})

type Two = (p: Identity, deal: Deal) => readonly [Card, Card]
const misspelt = (p: Identity, { next, chance }: { next: () => number; chance: (share: number) => boolean }) =>
  chance(0.3) ? `${slip(p.given, next)} ${p.family}` : `${p.given} ${slip(p.family, next)}`
const slipped = (p: Identity, deal: Deal) => misspelt(p, { next: deal.next, chance: (share) => deal.chance(share) })
const atHome = (number: string) => number.replace(/^\+49/, '0')
const called = (p: Identity) => `${p.called} ${p.family}`

/** One human being on two cards; the share is of a thousand. */
const SECOND_CARDS: Choices<Two> = [
  [90, 'mailbox, full card', (p) => [mailCard(p), { ...fullCard(p), name: nameOf(p).toUpperCase() }]],
  [60, 'number, full card', (p) => [{ ...phoneCard(p), phones: [atHome(p.mobile)] }, { ...fullCard(p) }]],
  [
    60,
    'number, private and work mail',
    (p) => [
      { ...fullCard(p), birthday: p.birthday },
      { ...workCard(p), phones: [p.mobile] },
    ],
  ],
  [70, 'page, new job', (p, deal) => [linkedInLine(p), { ...linkedInLine(p), firm: deal.firm().name }]],
  [
    30,
    'page, wedding',
    (p, deal) => [linkedInLine(p), { ...linkedInLine(p), name: `${p.given} ${deal.family(p.tongue)}` }],
  ],
  [50, 'nickname, mailbox', (p) => [mailCard(p), { name: called(p), emails: [p.privateMail], city: p.city }]],
  [45, 'nickname, number', (p) => [phoneCard(p), { ...fullCard(p), name: called(p) }]],
  [40, 'nickname, employer', (p) => [oldLine(p), { ...linkedInLine(p), name: called(p) }]],
  [15, 'nickname alone', (p) => [mailCard(p), { name: called(p) }]],
  [40, 'slip, mailbox', (p, deal) => [mailCard(p), { name: slipped(p, deal), emails: [p.privateMail] }]],
  [35, 'slip, number', (p, deal) => [phoneCard(p), { ...fullCard(p), name: slipped(p, deal) }]],
  [40, 'slip, employer', (p, deal) => [linkedInLine(p), { ...oldLine(p), name: slipped(p, deal) }]],
  [
    20,
    'slip, town',
    (p, deal) => [
      { name: nameOf(p), city: p.city },
      { ...fullCard(p), name: slipped(p, deal) },
    ],
  ],
  [15, 'slip alone', (p, deal) => [mailCard(p), { ...phoneCard(p), name: slipped(p, deal) }]],
  [30, 'wedding, mailbox', (p, deal) => [mailCard(p), { ...mailCard(p), name: `${p.given} ${deal.family(p.tongue)}` }]],
  [
    20,
    'wedding, number',
    (p, deal) => [phoneCard(p), { ...fullCard(p), emails: [], name: `${p.given} ${deal.family(p.tongue)}` }],
  ],
  [
    8,
    'wedding, nothing else',
    (p, deal) => [mailCard(p), { name: `${p.given} ${deal.family(p.tongue)}`, city: p.city }],
  ],
  [
    20,
    'wedding, known',
    (p, deal) => {
      const married = `${p.given} ${deal.family(p.tongue)}`
      return [{ ...mailCard(p) }, { name: married, formerly: p.family, firm: p.firm.name }]
    },
  ],
  [35, 'another alphabet, mailbox', (p) => [mailCard(p), { ...mailCard(p), name: inCyrillic(nameOf(p)) }]],
  [25, 'another alphabet, employer', (p) => [workCard(p), { name: inCyrillic(nameOf(p)), firm: p.firm.name }]],
  [15, 'marks lost, employer', (p) => [oldLine(p), { ...linkedInLine(p), name: plain(nameOf(p)) }]],
  [25, 'family name first, number', (p) => [phoneCard(p), { ...phoneCard(p), name: `${p.family} ${p.given}` }]],
  [
    20,
    'family name first, employer',
    (p) => [oldLine(p), { ...workCard(p), name: `${p.family.toUpperCase()}, ${p.given}` }],
  ],
  [25, 'initial, mailbox', (p) => [mailCard(p), { ...mailCard(p), name: `${p.given[0] ?? ''}. ${p.family}` }]],
  [20, 'initial, employer', (p) => [oldLine(p), { ...workCard(p), name: `${p.given[0] ?? ''}. ${p.family}` }]],
  [15, 'middle name, mailbox', (p) => [mailCard(p), { ...fullCard(p), name: `${p.given} ${p.middle} ${p.family}` }]],
  [15, 'middle name, employer', (p) => [oldLine(p), { ...workCard(p), name: `${p.given} ${p.middle} ${p.family}` }]],
  [20, 'one word, number', (p) => [phoneCard(p), { name: p.called, phones: [p.mobile] }]],
  [15, 'one word, mailbox', (p) => [mailCard(p), { name: p.given, emails: [p.privateMail] }]],
  [10, 'family name only, number', (p) => [phoneCard(p), { name: p.family, phones: [atHome(p.mobile)] }]],
  [10, 'no name, mailbox', (p) => [mailCard(p), { name: p.privateMail, emails: [p.privateMail] }]],
  [40, 'name and employer', (p) => [oldLine(p), workCard(p)]],
  [25, 'name and town', (p) => [{ name: nameOf(p), city: p.city }, { ...fullCard(p) }]],
  [45, 'name alone, new job', (p, deal) => [oldLine(p), { ...mailCard(p), firm: deal.firm().name }]],
  [
    12,
    'name and birthday',
    (p) => [
      { name: nameOf(p), birthday: p.birthday },
      { ...mailCard(p), birthday: p.birthday.slice(5) },
    ],
  ],
]

type Several = (p: Identity, deal: Deal) => readonly (readonly [Identity, Card])[]

const another = (p: Identity, deal: Deal): Identity => ({
  ...deal.identity(),
  given: p.given,
  called: p.called,
  family: p.family,
  tongue: p.tongue,
})

/** Human beings who are easily taken for one another; the share is of a thousand. */
const LOOKALIKES: Choices<Several> = [
  [
    150,
    'couple, one number',
    (p, deal) => {
      const spouse = deal.relativeOf(p)
      return [
        [p, phoneCard(p)],
        [spouse, { ...mailCard(spouse), phones: [p.mobile] }],
      ]
    },
  ],
  [
    100,
    'couple, one mailbox',
    (p, deal) => {
      const spouse = deal.relativeOf(p)
      return [
        [p, fullCard(p)],
        [spouse, { ...mailCard(spouse), emails: [p.privateMail] }],
      ]
    },
  ],
  [
    80,
    'family of four, one number',
    (p, deal) => {
      const others = [deal.relativeOf(p), deal.relativeOf(p), deal.relativeOf(p)]
      return [[p, fullCard(p)], ...others.map((each) => [each, { ...phoneCard(each), phones: [p.mobile] }] as const)]
    },
  ],
  [
    60,
    'father and son, Jr.',
    (p, deal) => {
      const son = another(p, deal)
      return [
        [p, fullCard(p)],
        [son, { ...phoneCard(p), name: `${nameOf(p)} Jr.` }],
      ]
    },
  ],
  [
    60,
    'father and son, birthdays',
    (p, deal) => {
      const son = another(p, deal)
      return [
        [p, { ...fullCard(p), birthday: p.birthday }],
        [son, { ...mailCard(son), phones: [p.mobile], birthday: '2009-02-28' }],
      ]
    },
  ],
  [
    50,
    'father and son, two mailboxes',
    (p, deal) => {
      const son = another(p, deal)
      return [
        [p, fullCard(p)],
        [son, { ...mailCard(son), phones: [p.mobile], city: p.city }],
      ]
    },
  ],
  // Nothing on the cards tells these two from one; they are rare, and here so that the number stays honest.
  [
    0.5,
    'father and son, nothing tells',
    (p, deal) => [
      [p, phoneCard(p)],
      [another(p, deal), phoneCard(p)],
    ],
  ],
  [
    70,
    'namesakes at one firm',
    (p, deal) => {
      const other = another(p, deal)
      const mail = p.workMail.replace('@', '2@')
      return [
        [p, { ...workCard(p), phones: [p.firm.switchboard] }],
        [other, { ...workCard(p), emails: [mail], phones: [p.firm.switchboard] }],
      ]
    },
  ],
  [
    50,
    'namesakes with pages at one firm',
    (p, deal) => {
      const other = another(p, deal)
      return [
        [p, linkedInLine(p)],
        [other, { ...linkedInLine(other), firm: p.firm.name }],
      ]
    },
  ],
  [
    60,
    'namesakes in one town',
    (p, deal) => {
      const other = another(p, deal)
      return [
        [p, { ...mailCard(p), city: p.city }],
        [other, { ...phoneCard(other), city: p.city }],
      ]
    },
  ],
  [
    60,
    'switchboard',
    (p, deal) => {
      const staff = Array.from({ length: 4 + Math.floor(deal.next() * 8) }, () => deal.identity())
      return [p, ...staff].map(
        (each) => [each, { name: nameOf(each), firm: p.firm.name, phones: [p.firm.switchboard] }] as const,
      )
    },
  ],
  [
    60,
    'role mailbox',
    (p, deal) => {
      const staff = Array.from({ length: 1 + Math.floor(deal.next() * 5) }, () => deal.identity())
      return [p, ...staff].map((each) => [each, { name: nameOf(each), emails: [`info@${p.firm.domain}`] }] as const)
    },
  ],
  [60, 'one word', (p) => [[p, { name: p.called, phones: [p.mobile] }]]],
  [50, 'one word at a firm', (p) => [[p, { name: p.given, firm: p.firm.name }]]],
  [
    50,
    'secretary',
    (p, deal) => {
      const desk = deal.identity()
      return [
        [p, fullCard(p)],
        [desk, { ...mailCard(desk), phones: [p.mobile], firm: p.firm.name }],
      ]
    },
  ],
  [
    40,
    'brothers with one initial',
    (p, deal) => {
      const brother = { ...deal.relativeOf(p), firm: p.firm }
      return [
        [p, oldLine(p)],
        [brother, oldLine(brother)],
      ]
    },
  ],
  [
    30,
    'middle names',
    (p, deal) => {
      const other = another(p, deal)
      const [one, two] = p.middle === other.middle ? ['A.', 'K.'] : [p.middle, other.middle]
      return [
        [p, { ...oldLine(p), name: `${p.given} ${one} ${p.family}` }],
        [other, { ...oldLine(p), name: `${p.given} ${two} ${p.family}` }],
      ]
    },
  ],
  [
    20,
    'household',
    (p, deal) => {
      const spouse = deal.relativeOf(p)
      return [
        [p, fullCard(p)],
        [spouse, { name: `${p.given} & ${spouse.given} ${p.family}`, phones: [p.mobile] }],
      ]
    },
  ],
]

function weighted<T>(choices: Choices<T>, deal: Deal): readonly [how: string, make: T] {
  let left = deal.next() * choices.reduce((sum, [share]) => sum + share, 0)
  const found = choices.find(([share]) => (left -= share) < 0) ?? choices.at(-1)
  if (found === undefined) throw new Error('There is nothing to choose from')
  return [found[1], found[2]]
}

/** The order of a book says nothing of who is whom. */
function shuffled<T>(items: readonly T[], deal: Deal): readonly T[] {
  const order = items.map((item) => ({ item, at: deal.next() }))
  return order.toSorted((one, other) => one.at - other.at).map(({ item }) => item)
}
