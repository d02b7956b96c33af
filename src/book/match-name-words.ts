import { nameKey } from './name-key.ts'
import type { Name } from './person.ts'

/** One word of a name, in the forms in which words are compared. */
export interface NameWord {
  /** In plain Latin letters. */
  readonly text: string
  /** As it is heard, whichever alphabet or habit of spelling it went through. */
  readonly sound: string
  /** From a script that writes no vowels. */
  readonly isVowelless: boolean
}

/** A name without titles, degrees and particles, ready to be compared. */
export interface ComparableName {
  /** The first name first, where the name says which it is. */
  readonly words: readonly NameWord[]
  readonly sortedKey: string
  readonly joinedKey: string
  /** `jr`, `sr`, `iii`; empty for most people. */
  readonly generation: string
  /** False for an address, a number or a placeholder in the place of a name. */
  readonly isReal: boolean
  /** "Ana & Bert Kovács" is a household. */
  readonly isOfSeveral: boolean
  /** `Bob` in "Robert (Bob) Smith". */
  readonly calledInBrackets: string | undefined
}

export function nameWords(name: Name): ComparableName {
  const isSplit = Boolean(name.given?.trim() && name.family?.trim())
  const written = isSplit ? [name.given, name.additional, name.family].filter(Boolean).join(' ') : name.full
  const bracketed = /[("“„«]([^)"”“»]*)[)"”“»]/u.exec(written)?.[1]?.trim()
  const plain = written.replace(/[("“„«][^)"”“»]*[)"”“»]/gu, ' ')
  const { main, extras } = withoutDegrees(plain, isSplit)
  const all = nameKey(main)
    .split(' ')
    .filter((word) => word !== '')
  const generations = [...all.slice(1), ...nameKey(`${extras} ${name.suffix ?? ''}`).split(' ')].filter(isGeneration)
  const texts = tellingWords(all)
  const isVowelless = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(main)
  return {
    words: texts.map((text) => ({ text, sound: soundOf(text), isVowelless })),
    sortedKey: texts.toSorted().join(' '),
    joinedKey: texts.join(''),
    generation: GENERATIONS.get(generations[0] ?? '') ?? '',
    isReal: texts.length > 0 && !isPlaceholder(name.full, texts),
    isOfSeveral: /[&+/]|\s(?:and|und|et|и)\s/iu.test(plain),
    calledInBrackets: bracketed && /^\p{L}+$/u.test(bracketed) ? bracketed : undefined,
  }
}

/** Equal for words that one speaker could have spelled in both ways; meaningless to a reader. */
export function soundOf(text: string): string {
  return text
    .replace(/(?:t?sch|shch|sch|sz)/g, 'sh')
    .replace(/(?:tch|cz|tsh)/g, 'ch')
    .replace(/zh/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/ck|q/g, 'k')
    .replace(/c(?![hei])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[jy]/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/ie|ei/g, 'e')
    .replace(/(?<=[eo])ff$/g, 'v')
    .replace(/(?<![cs])h(?![aeiou])/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** What remains of a sound for scripts that write no vowels. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiouvh]/g, '').replace(/(.)\1+/g, '$1')
}

/** "Kovács, Ana" is turned round; "Ana Kovács, PMP" loses what follows the comma. */
function withoutDegrees(written: string, isSplit: boolean): { main: string; extras: string } {
  const [before = '', ...after] = written.split(/[,،]/u)
  const extras = after.join(' ')
  const extraWords = nameKey(extras).split(' ')
  const isTurned = !isSplit && after.length === 1 && extraWords.length <= 3 && !extraWords.some(isDegree)
  if (isTurned && nameKey(before) !== '' && extraWords[0] !== '') return { main: `${extras} ${before}`, extras: '' }
  return { main: before, extras }
}

function isDegree(word: string): boolean {
  return DEGREES.has(word) || isGeneration(word)
}

function isGeneration(word: string): boolean {
  return GENERATIONS.has(word)
}

function tellingWords(all: readonly string[]): readonly string[] {
  let start = 0
  let end = all.length
  while (end - start > 1 && TITLES.has(all[start] ?? '')) start += 1
  while (end - start > 1 && isDegree(all[end - 1] ?? '')) end -= 1
  const words = all.slice(start, end)
  const telling = words.filter((word, at) => at === 0 || !PARTICLES.has(word))
  return telling.length > 1 ? telling : words
}

function isPlaceholder(full: string, texts: readonly string[]): boolean {
  return /@|^\W*[\d\s()+./-]+$/.test(full) || PLACEHOLDERS.has(texts.join(' '))
}

const GENERATIONS = new Map(
  Object.entries({
    jr: 'jr',
    junior: 'jr',
    jun: 'jr',
    jnr: 'jr',
    filho: 'jr',
    sr: 'sr',
    senior: 'sr',
    sen: 'sr',
    snr: 'sr',
    ii: 'ii',
    iii: 'iii',
    iv: 'iv',
    '2nd': 'ii',
    '3rd': 'iii',
    neto: 'neto',
  }),
)
const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame herr frau ing dipl mag lic eng sr sra don dona rev hon mme mlle'.split(
    ' ',
  ),
)
const DEGREES = new Set(
  'phd md mba emba pmp cpa esq dds jd cfa msc bsc bs llm cissp csm shrm sphr rn pe acca frm mph mfa dba edd meng beng'.split(
    ' ',
  ),
)
const PARTICLES = new Set(
  'de da do dos das di del della der den dem van von vom zu zur la le el al ter ten bin ibn y e of st'.split(' '),
)
const PLACEHOLDERS = new Set([
  'linkedin member',
  'linkedin user',
  'facebook user',
  'whatsapp user',
  'unknown',
  'no name',
  'unbekannt',
  'n a',
  'me',
])
