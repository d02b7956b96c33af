import type { Language } from '../language.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'

/** Every language the coach reads, by its ISO 639-1 code. A new one is a folder and a line here. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  de: german,
  en: english,
  es: spanish,
}

/** What is judged when nothing tells: of the shortest texts any language could be right. */
export const DEFAULT_LANGUAGE = english

/** The language of a text, by how many of its words are the small words of each. */
export function detectLanguage(text: string): Language {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? []
  let best = { language: DEFAULT_LANGUAGE, found: 0 }
  for (const language of [DEFAULT_LANGUAGE, ...Object.values(LANGUAGES)]) {
    const small = new Set(language.functionWords)
    const found = words.reduce((count, word) => count + (small.has(word) ? 1 : 0), 0)
    if (found > best.found) best = { language, found }
  }
  return best.language
}
