/** Signs that only steer the direction of writing, and byte order marks, which stand in the middle of files too. */
const STEERING = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff'

/** As they stand between the parts of a date, with signs of no width among them. */
export const MARK = `${STEERING}\\u200b-\\u200d`

const STEERING_SIGNS = new RegExp(`[${STEERING}]`, 'g')

/** WhatsApp puts this before what it writes itself, on iPhones. */
export const OWN_MARK = '\u200e'

/** Without steering marks, and with plain spaces for those that do not break. Joined pictures stay joined. */
export function plain(text: string): string {
  return text.replaceAll(STEERING_SIGNS, '').replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ')
}

/** Zero in each of the scripts whose digits phones write dates in: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6]

/** The same text, as long as before, with digits of every script as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code
    return String(code - zero)
  })
}
