// npm run check: layout, lint and types. `npm run check -- --fix` lays the code out and mends what can be mended.
import { format, lint } from './lint-tools.ts'
import { checkTypes } from './types.ts'

const fixes = process.argv.includes('--fix')
const outcomes = {
  layout: format({ fixes }),
  lint: lint({ shows: 'all', fixes }),
  types: checkTypes(),
}
if (outcomes.layout === 'failed')
  console.log('The files above are laid out differently. `npm run check -- --fix` mends them.')
console.log(
  Object.entries(outcomes)
    .map(([check, outcome]) => `${check} ${outcome}`)
    .join(', '),
)
process.exitCode = Object.values(outcomes).includes('failed') ? 1 : 0
