import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'

/** Everything that skeletons say in one language. One folder each. */
export type Words = typeof english

/** Every language that skeletons are written in, by its ISO 639-1 code. A new one is a folder and a line here. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  de: german,
  en: english,
  es: spanish,
}

/** The language asked for, or English where there is none. */
export function wordsOf(language: string): { readonly code: string; readonly words: Words } {
  const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  return words === undefined ? { code: 'en', words: english } : { code: language, words }
}
