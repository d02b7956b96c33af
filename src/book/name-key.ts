import { inLatinLetters } from './transliterate.ts'

/**
 * How names are sorted, searched and compared: Latin letters without marks, lower case, words one space apart.
 * `Šárka O'Brien-Łuczak` gives `sarka obrien luczak`. Scripts that do not spell sounds, such as Chinese, stay.
 * Empty when nothing but marks and pictures was written.
 */
export function nameKey(text: string): string {
  return inLatinLetters(text)
    .replace(/(?<=\p{L})['’‘ʼʻ`´](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a text as search compares them, each once, in their order. */
export function searchTokens(text: string): string[] {
  return [...new Set(nameKey(text).split(' '))].filter((token) => token !== '')
}
