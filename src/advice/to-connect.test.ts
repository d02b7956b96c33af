import { expect, test } from 'vitest'
import { lineToConnect } from './to-connect.ts'

test.each([
  [{ where: 'The back row of the altos', when: '2019' }, 'We met at the back row of the altos (2019).'],
  [{ where: 'In a bug report', aboutWhat: 'time zones' }, 'We met in a bug report, about time zones.'],
  [{ where: 'Fjordlight', throughWhom: 'Ada' }, 'We met at Fjordlight, through Ada.'],
  [{ hook: 'She hums the bus timetable' }, undefined],
])('R21: from %o the invitation begins with %s', (howWeMet, line) => {
  expect(lineToConnect({ howWeMet })).toBe(line)
})
