import { parseArgs } from 'node:util'
import { judgingTime } from './coach/latency.ts'
import { readLetters } from './coach/letters.ts'
import { measureCoach, type CoachFigures } from './coach/measure.ts'

// node benches/coach.ts FILE... [--half first|second] [--json]
// How far the coach agrees with labelled letters (one JSON object a line: id, label, silence_months, text, items).

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, half: { type: 'string' } },
})
process.exitCode = main()

function main(): number {
  if (positionals.length === 0 || !['first', 'second', undefined].includes(values.half)) {
    console.error('Say which letters: npm run bench:coach -- FILE [--half first|second] [--json]')
    return 2
  }
  const letters = positionals.flatMap(readLetters).filter(({ id }) => inHalf(id))
  const figures = measureCoach(letters)
  for (const line of told(figures)) console.log(line)
  const { words, p50, p95 } = judgingTime(letters.map(({ text }) => text))
  console.log(`judging ${String(words)} words: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`)
  if (values.json) console.log(JSON.stringify({ ...figures, judgingP95Ms: p95 }))
  return 0
}

/** A letter always falls into the same half, whatever file it stands in. */
function inHalf(id: string): boolean {
  if (values.half === undefined) return true
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0) * 7) % 9973
  return (hash % 2 === 0) === (values.half === 'first')
}

function told(figures: CoachFigures): string[] {
  const { letters, accuracy, auc, meanItemF1, itemF1, goodWithTwoHeavyFlags, misjudged } = figures
  return [
    `letters ${String(letters)}`,
    `accuracy ${accuracy.toFixed(3)}${misjudged.length > 0 ? ` (not as labelled: ${misjudged.join(', ')})` : ''}`,
    `auc ${auc.toFixed(3)}`,
    `mean item F1 ${meanItemF1.toFixed(3)}`,
    ...Object.entries(itemF1).map(([name, f1]) => `  ${name.padEnd(24)} ${f1.toFixed(2)}`),
    `good letters with more than one heavy flag ${String(goodWithTwoHeavyFlags)}`,
  ]
}
