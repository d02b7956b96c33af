import type { Key, Keys, Profile } from './match-profile.ts'
import type { ComparableName, NameWord } from './match-name-words.ts'

/** Comparing one with many looks at the same few again and again. */
const PLACES = 256

/** Profiles as one text each, by number: as objects those of a whole book take five times the memory. */
export class PackedProfiles {
  readonly #texts: (string | undefined)[] = []
  /** Looked at lately, each at its place. A map that is emptied again and again would keep what it held for long. */
  readonly #opened: (OpenedProfile | undefined)[] = Array.from({ length: PLACES }, () => undefined)

  set(number: number, profile: Profile): void {
    this.#texts[number] = packed(profile)
    this.#opened[number % PLACES] = undefined
  }

  get(number: number): Profile | undefined {
    const text = this.#texts[number]
    if (text === undefined) return undefined
    const opened = this.#opened[number % PLACES]
    if (opened?.text === text) return opened
    const profile = new OpenedProfile(text)
    this.#opened[number % PLACES] = profile
    return profile
  }

  delete(number: number): void {
    this.#texts[number] = undefined
    this.#opened[number % PLACES] = undefined
  }
}

/** Between the parts of a profile, their items, and the pieces of an item. No text of a person has them. */
const PART = '\u0000'
const ITEM = '\u0001'
const PIECE = '\u0002'
const SEPARATORS = new RegExp(`[${PART}${ITEM}${PIECE}]`, 'g')

const LISTS = ['slugs', 'emails', 'phones', 'organisations', 'cities', 'domains', 'pages', 'deskEmails'] as const
const FIRST_LIST = 3

function packed(profile: Profile): string {
  const { fullName, birthday = '', names } = profile
  const parts = [inPlain(fullName), birthday, names.map(packedName).join(ITEM)]
  return [...parts, ...LISTS.map((list) => profile[list].map(packedKey).join(ITEM))].join(PART)
}

/** How it was written only where that is not the key. */
function packedKey({ key, written }: Key): string {
  return written === key ? inPlain(key) : `${inPlain(key)}${PIECE}${inPlain(written)}`
}

const REAL = 1
const OF_SEVERAL = 2
const VOWELLESS = 4

function packedName({ words, generation, isReal, isOfSeveral, calledInBrackets = '' }: ComparableName): string {
  const isVowelless = words.some((word) => word.isVowelless)
  const isTrue = (isReal ? REAL : 0) + (isOfSeveral ? OF_SEVERAL : 0) + (isVowelless ? VOWELLESS : 0)
  return [words.map(packedWord).join(' '), generation, isTrue, calledInBrackets].join(PIECE)
}

/** A word holds letters and digits only. */
function packedWord({ text, sound }: NameWord): string {
  return text === sound ? text : `${text}=${sound}`
}

function inPlain(text: string): string {
  return text.replace(SEPARATORS, '')
}

/** Most comparisons look no further than the name, so the rest is made when it is asked for. */
class OpenedProfile implements Profile {
  readonly text: string
  readonly #parts: readonly string[]
  readonly names: Profile['names']
  readonly #lists: (Keys | undefined)[] = []

  constructor(text: string) {
    this.text = text
    this.#parts = text.split(PART)
    const [main = '', ...others] = (this.#parts[2] ?? '').split(ITEM)
    this.names = [openedName(main), ...others.map(openedName)]
  }

  get fullName(): string {
    return this.#parts[0] ?? ''
  }

  get birthday(): Profile['birthday'] {
    return this.#parts[1] === '' ? undefined : this.#parts[1]
  }

  get slugs(): Keys {
    return this.#list(0)
  }

  get emails(): Keys {
    return this.#list(1)
  }

  get phones(): Keys {
    return this.#list(2)
  }

  get organisations(): Keys {
    return this.#list(3)
  }

  get cities(): Keys {
    return this.#list(4)
  }

  get domains(): Keys {
    return this.#list(5)
  }

  get pages(): Keys {
    return this.#list(6)
  }

  get deskEmails(): Keys {
    return this.#list(7)
  }

  #list(at: number): Keys {
    return (this.#lists[at] ??= openedKeys(this.#parts[FIRST_LIST + at] ?? ''))
  }
}

function openedName(text: string): ComparableName {
  const [all = '', generation = '', isTrue = '', calledInBrackets = ''] = text.split(PIECE)
  const is = Number(isTrue)
  const isVowelless = (is & VOWELLESS) !== 0
  const words = all === '' ? [] : all.split(' ').map((word) => openedWord(word, isVowelless))
  const texts = words.map((word) => word.text)
  return {
    words,
    joinedKey: texts.join(''),
    sortedKey: texts.sort().join(' '),
    generation,
    isReal: (is & REAL) !== 0,
    isOfSeveral: (is & OF_SEVERAL) !== 0,
    calledInBrackets: calledInBrackets === '' ? undefined : calledInBrackets,
  }
}

function openedWord(word: string, isVowelless: boolean): NameWord {
  const at = word.indexOf('=')
  return at < 0
    ? { text: word, sound: word, isVowelless }
    : { text: word.slice(0, at), sound: word.slice(at + 1), isVowelless }
}

const NOTHING: Keys = []

function openedKeys(part: string): Keys {
  return part === '' ? NOTHING : part.split(ITEM).map(openedKey)
}

function openedKey(item: string): Key {
  const at = item.indexOf(PIECE)
  return at < 0 ? { key: item, written: item } : { key: item.slice(0, at), written: item.slice(at + 1) }
}
