import { expect, test } from 'vitest'
import { firstName } from './kinds.ts'

test.each([
  ['Marta Ruiz', 'Marta'],
  ['Prof. Dr. Ingrid Sørensen', 'Ingrid'],
  ['J. Robert Hale', 'J.'],
  ['王秀英', '王秀英'],
  ['Dr.', 'Dr.'],
])('%s is called %s in a sentence', (name, called) => {
  expect(firstName(name)).toBe(called)
})
