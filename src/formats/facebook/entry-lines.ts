/** The depth within the list that is within the file's one object. */
const IN_THE_LIST = 2

/** The line on which each entry of the list begins, counted from 1. The text is known to be JSON. */
export function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+|[{}[\]\n]/g)) {
    if (mark === '\n') line += 1
    else if (mark === '}' || mark === ']') depth -= 1
    else {
      if (depth === IN_THE_LIST) lines.push(line)
      if (mark === '{' || mark === '[') depth += 1
    }
  }
  return lines
}
