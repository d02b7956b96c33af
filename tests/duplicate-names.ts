/** Who a made-up person really is. */
export interface Identity {
  readonly given: string
  readonly family: string
  readonly nickname: string
  /** First name of a brother or sister. */
  readonly sibling: string
  readonly email: string
  readonly phone: string
  readonly slug: string
  readonly organisation: string
  readonly title: string
  readonly city: string
  readonly birthday: string
  readonly isBirthdayKnown: boolean
}

/** What may happen, and how often: shares, names, makers. */
export type Choices<T> = readonly [Choice<T>, ...Choice<T>[]]
type Choice<T> = readonly [share: number, how: string, make: T]

/** Deals out made-up people and mishaps; the same seed deals the same. */
export interface Dealer {
  identity(number: number): Identity
  organisation(): string
  family(): string
  givenOtherThan(person: Identity): string
  slip(word: string): string
  inAnotherAlphabet(person: Identity): string
  chance(share: number): boolean
  weighted<T>(choices: Choices<T>): readonly [how: string, make: T]
}

export function dealer(seed: number): Dealer {
  const next = fractions(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  // Squared, so that a few names are common and most are rare, as in any address book.
  const pickUneven = <T>(from: readonly T[]): T => from[Math.floor(next() ** 2 * from.length)] as T
  const family = () => `${pickUneven(BEGINNINGS)}${pickUneven(ENDINGS)}`
  const organisation = () => `${pick(BEGINNINGS)} ${pick(TRADES)} ${pick(['GmbH', 'Inc.', 'Lda'])}`
  return {
    organisation,
    family,
    chance: (share) => next() < share,
    identity: (number) => {
      const [given, nickname, sibling] = pickUneven(GIVEN)
      const last = family()
      const ascii = `${given}.${last}`
        .normalize('NFKD')
        .replace(/[^\w.]/g, '')
        .toLowerCase()
      return {
        given,
        nickname,
        sibling,
        family: last,
        email: `${ascii}.${number}@mail.example`,
        phone: `+4915${String(10_000_000 + number * 97).padStart(8, '0')}0`,
        slug: `${ascii.replace('.', '-')}-${number}`,
        organisation: organisation(),
        title: pick(['Engineer', 'Head of Data', 'Teacher', 'Buyer', 'Nurse']),
        city: pick(['Lisbon', 'Graz', 'Leipzig', 'Bath', 'Gdańsk', 'Kyiv']),
        birthday: `${1950 + Math.floor(next() * 50)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`,
        isBirthdayKnown: next() < 0.3,
      }
    },
    givenOtherThan: (person) =>
      pick(GIVEN.filter(([given, short]) => given !== person.given && short !== person.nickname))[0],
    slip: (word) => {
      const at = 1 + Math.floor(next() * Math.max(1, word.length - 3))
      if (next() < 0.5) return word.slice(0, at) + word.slice(at + 1)
      return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
    },
    inAnotherAlphabet: ({ given, family: last }) => [...`${given} ${last}`.toLowerCase()].map(inCyrillic).join(''),
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [share]) => sum + share, 0)
      const [, how, make] = choices.find(([share]) => (left -= share) < 0) ?? choices[0]
      return [how, make]
    },
  }
}

/** Mulberry32: fractions from 0 to 1 that look like chance and never differ. */
function fractions(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function inCyrillic(letter: string): string {
  const [plain = letter] = letter.normalize('NFKD')
  const at = 'abvgdezijklmnoprstufhcyłqwxßø'.indexOf(plain)
  return at < 0 ? plain : ('абвгдезийклмнопрстуфхкилквксо'[at] ?? plain)
}

/** First names, what their bearers are called, and the sister or brother whom a hasty reader takes for them. */
const GIVEN = [
  ['Robert', 'Bob', 'Roberta'],
  ['William', 'Bill', 'Wilma'],
  ['Elizabeth', 'Liz', 'Elisa'],
  ['Margaret', 'Peggy', 'Margarita'],
  ['Johannes', 'Hannes', 'Johanna'],
  ['Katharina', 'Kathi', 'Karina'],
  ['Sebastian', 'Basti', 'Sebastiana'],
  ['Francisco', 'Paco', 'Francisca'],
  ['José', 'Pepe', 'Josefa'],
  ['Dolores', 'Lola', 'Dolorosa'],
  ['Dmitri', 'Dima', 'Demetria'],
  ['Natalia', 'Natasha', 'Natalie'],
  ['Krzysztof', 'Krzysiek', 'Krystyna'],
  ['Małgorzata', 'Gosia', 'Margarethe'],
  ['Giuseppe', 'Beppe', 'Giuseppina'],
  ['Frédéric', 'Fred', 'Frédérique'],
  ['Thomas', 'Tom', 'Thomasina'],
  ['Michael', 'Mike', 'Michaela'],
  ['Susanne', 'Susi', 'Susan'],
  ['Tatiana', 'Tanya', 'Titania'],
  ['João', 'Joãozinho', 'Joana'],
  ['Matthias', 'Hias', 'Matthea'],
  ['Jörg', 'Jo', 'Jorge'],
  ['Christopher', 'Kit', 'Christophe'],
] as const

const BEGINNINGS = [
  'Ander',
  'Berg',
  'Cordei',
  'Dober',
  'Eisen',
  'Fernan',
  'Grün',
  'Hol',
  'Ilić',
  'Janko',
  'Kova',
  'Lind',
  'Molna',
  'Nordi',
  'Ostro',
  'Pere',
  'Quin',
  'Rosen',
  'Schön',
  'Tolma',
  'Umber',
  'Vasil',
  'Wester',
  'Zimmer',
  'Kozło',
  'Ramire',
  'Stepa',
  'Björk',
]
const ENDINGS = [
  'son',
  'mann',
  'ro',
  'wski',
  'stein',
  'dez',
  'baum',
  'der',
  'evski',
  'vić',
  'rik',
  'holm',
  'nov',
  'gård',
  'kamp',
  'ling',
  'feld',
  'bach',
  'moser',
  'quist',
  'tos',
  'relli',
  'ford',
  'wick',
  'ton',
  'shaw',
  'lund',
  'hauser',
  'dorf',
  'berger',
]
const TRADES = [
  'Logistics',
  'Foods',
  'Software',
  'Bakery',
  'Press',
  'Energy',
  'Optics',
  'Textiles',
  'Shipyard',
  'Clinic',
]
