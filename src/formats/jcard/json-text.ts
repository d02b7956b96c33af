/** JSON in one line, also for those who take a NEL or a line separator for the end of a line. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(LINE_ENDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const LINE_ENDS = /[\u0085\u2028\u2029]/g

/** Many values as one JSON array, a value a line, in pieces as they come. */
export function* jsonArray(values: Iterable<string>): Generator<string> {
  let before = '[\n'
  for (const value of values) {
    yield before + value
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
