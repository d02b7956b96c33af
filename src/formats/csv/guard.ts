/**
 * How a spreadsheet tells a formula from text: by the sign it begins with, also in its wide and small forms, and in some
 * programs after blanks, quotes or signs that nobody sees (OWASP, CSV injection). Tab, line end and NUL at the very
 * start make some programs look at what follows them.
 */
const FORMULA = /^(?:[\t\r\n\0]|[\s\p{C}\p{Z}"'`´‘’“”]*[=+\-@＝＋－＠﹦﹢﹣﹫\0])/u

function needsGuard(text: string): boolean {
  return text.startsWith("'") || FORMULA.test(text)
}

/**
 * The text as a cell that no spreadsheet takes for a formula (BI-07): an apostrophe goes before what looks like one, as
 * spreadsheets themselves do it. What begins with an apostrophe gets one more, so that `unguardCell` is exact. Telephone
 * numbers that begin with + are guarded too.
 */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text
}

/** The text that was guarded. Cells of other people's tables, such as `'tis`, stay as they are. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell
}
