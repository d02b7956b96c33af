/**
 * How many cells of a terminal a text takes: two for wide letters and pictures (Unicode UAX 11, W and F), none for
 * marks that sit on the letter before.
 */
export function cellsOf(text: string): number {
  let cells = 0
  for (const letter of text) cells += cellsOfLetter(letter)
  return cells
}

const TAKES_NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const TAKES_TWO = /^\p{Emoji_Presentation}$/u

function cellsOfLetter(letter: string): 0 | 1 | 2 {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (TAKES_NO_CELL.test(letter)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) || TAKES_TWO.test(letter) ? 2 : 1
}

const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // CJK radicals and marks
  [0x3041, 0xa4cf], // Kana, CJK, Yi
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
]

/** The text in exactly so many cells: filled up with spaces, or cut with `…`. */
export function inCells(text: string, cells: number): string {
  const taken = cellsOf(text)
  if (taken <= cells) return text + ' '.repeat(cells - taken)
  let kept = ''
  let keptCells = 0
  for (const letter of text) {
    const more = cellsOfLetter(letter)
    if (keptCells + more > cells - 1) break
    kept += letter
    keptCells += more
  }
  return `${kept}…${' '.repeat(Math.max(0, cells - 1 - keptCells))}`
}
