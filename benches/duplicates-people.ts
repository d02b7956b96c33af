import { Person } from '#book/person.ts'
import { FORMS, MAIL_SERVICES, TITLES, TONGUES, TRADES } from './duplicates-cast.ts'

/** Who a made-up person really is: everything that a card may or may not say. */
export interface Identity {
  readonly number: number
  readonly given: string
  /** What they are called, or the name itself. */
  readonly called: string
  readonly middle: string
  readonly family: string
  readonly tongue: number
  readonly mobile: string
  readonly privateMail: string
  readonly firm: Firm
  readonly workMail: string
  readonly page: string
  readonly city: string
  readonly birthday: string
}

export interface Firm {
  readonly name: string
  readonly domain: string
  readonly switchboard: string
}

/** What a card says; `number` writes telephone numbers without their country. */
export interface Card {
  readonly name: string
  readonly formerly?: string
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  readonly page?: string
  readonly firm?: string
  readonly title?: string
  readonly city?: string
  readonly birthday?: string
}

/** Chance that never differs for a seed, and the people it deals out. */
export class Dealer {
  readonly next: () => number
  readonly #firms: readonly Firm[]
  #dealt = 0

  constructor(seed: number, people: number) {
    this.next = fractions(seed)
    this.#firms = Array.from({ length: Math.max(20, Math.ceil(people / 12)) }, (_, number) => this.#firm(number))
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T
  }

  /** The first more often than the last, as names and employers are spread in life. */
  pickUneven<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() ** 1.7 * from.length)] as T
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  firm(): Firm {
    return this.pickUneven(this.#firms)
  }

  identity(): Identity {
    const number = (this.#dealt += 1)
    const tongue = Math.floor(this.next() * TONGUES.length)
    const [given = '', ...short] = this.#given(tongue)
    const family = this.family(tongue)
    const firm = this.firm()
    const ascii = `${plain(given)}.${plain(family)}`
    const { cities = [], mobile = '' } = TONGUES[tongue] ?? {}
    return {
      number,
      given,
      called: short.length === 0 ? given : this.pick(short),
      middle: this.#given(tongue)[0] ?? '',
      family,
      tongue,
      mobile: `${mobile}${String(100_000 + number * 7).slice(-6)}`.slice(0, 16),
      privateMail: `${ascii}${number % 1000}@${this.pick(MAIL_SERVICES)}`,
      firm,
      workMail: `${ascii}@${firm.domain}`,
      page: `${ascii.replace('.', '-')}-${number.toString(36)}x`,
      city: this.pick(cities),
      birthday: `${1945 + Math.floor(this.next() * 60)}-0${1 + Math.floor(this.next() * 9)}-1${Math.floor(this.next() * 10)}`,
    }
  }

  family(tongue: number): string {
    const { stems = [], endings = [] } = TONGUES[tongue] ?? {}
    return `${this.pickUneven(stems)}${this.pickUneven(endings)}`
  }

  /** Somebody of the same family, by another first name. */
  relativeOf(person: Identity): Identity {
    for (;;) {
      const [given = '', ...short] = this.#given(person.tongue)
      if (given === person.given || short.includes(person.called) || given === person.called) continue
      const fresh = this.identity()
      const called = short[0] ?? given
      return { ...fresh, given, called, family: person.family, tongue: person.tongue, city: person.city }
    }
  }

  #given(tongue: number): readonly string[] {
    return this.pickUneven(TONGUES[tongue]?.given ?? []).split('/')
  }

  #firm(number: number): Firm {
    const { stems, endings } = this.pick(TONGUES)
    const name = `${this.pick(stems)}${this.pick(endings)} ${this.pick(TRADES)}`
    const domain = `${plain(name).replaceAll(' ', '-')}-${number}.example`
    return { name: `${name} ${this.pick(FORMS)}`, domain, switchboard: `+49301${String(1_000_000 + number * 10)}` }
  }
}

/** The card as the book keeps it. */
export function personFrom(id: string, card: Card): Person {
  return Person.parse({
    id,
    name: { full: card.name, ...(card.formerly === undefined ? {} : { formerly: card.formerly }) },
    emails: (card.emails ?? []).map((address) => ({ address })),
    phones: (card.phones ?? []).map((number) => ({ number })),
    links: card.page === undefined ? [] : [{ url: `https://www.linkedin.com/in/${card.page}` }],
    positions: card.firm === undefined ? [] : [{ organisation: card.firm, title: card.title ?? TITLES[0] }],
    addresses: card.city === undefined ? [] : [{ city: card.city }],
    ...(card.birthday === undefined ? {} : { birthday: card.birthday }),
    addedOn: '2024-01-01',
  })
}

/** A slip of the pen: a letter left out, doubled, moved or hit beside. Never the first or the last. */
export function slip(word: string, next: () => number): string {
  if (word.length < 4) return word
  const at = 1 + Math.floor(next() * (word.length - 2))
  const how = next()
  const here = word[at] ?? ''
  if (how < 0.3) return word.slice(0, at) + word.slice(at + 1)
  if (how < 0.5) return word.slice(0, at) + here + word.slice(at)
  if (how < 0.8 && at + 1 < word.length) return `${word.slice(0, at)}${word[at + 1] ?? ''}${here}${word.slice(at + 2)}`
  return `${word.slice(0, at)}${'etaoinrs'[Math.floor(next() * 8)] ?? 'e'}${word.slice(at + 1)}`
}

/** By a passport office's table, letter by letter. */
export function inCyrillic(name: string): string {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/shch/g, 'щ'],
    [/zh/g, 'ж'],
    [/kh/g, 'х'],
    [/ts/g, 'ц'],
    [/ch/g, 'ч'],
    [/sh/g, 'ш'],
    [/yu|iu/g, 'ю'],
    [/ya|ia/g, 'я'],
    [/ye/g, 'е'],
  ]
  const latin = pairs.reduce((text, [from, to]) => text.replace(from, to), plain(name))
  const letters = [...latin].map((letter) => {
    const at = 'abvgdezijklmnoprstufhcywqx'.indexOf(letter)
    return at < 0 ? letter : ('абвгдезийклмнопрстуфхкивкк'[at] ?? letter)
  })
  return letters.join('').replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())
}

export function plain(text: string): string {
  return text
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

/** Mulberry32. */
function fractions(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
