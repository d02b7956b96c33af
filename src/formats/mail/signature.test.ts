import { expect, test } from 'vitest'
import { signatureIn } from './signature.ts'

const signer = { name: 'Ada Quist', address: 'ada@acme.example', country: 'GB' }
const below = (...lines: readonly string[]) => signatureIn(`Hello,\n\nwords.\n\n-- \n${lines.join('\n')}\n`, signer)

test('telephone numbers are taken where they are marked, or begin as only they do', () => {
  expect(below('Ada Quist', 'Tel.: 020 7946 0958', '+351 912 345 600')).toEqual({
    phones: [{ number: '020 7946 0958' }, { number: '+351 912 345 600' }],
  })
  expect(below('T +44 (0)20 7946 0958 | M: +351 912 345 600 | F +44 20 7946 0959')).toEqual({
    phones: [{ number: '+44 (0)20 7946 0958' }, { number: '+351 912 345 600', label: 'mobile' }],
  })
  expect(
    below('020 7946 0958', 'VAT 123456789', 'IBAN GB29 NWBK 6016 1331 9268 19', 'Fax: +44 20 7946 0958'),
  ).toBeUndefined()
})

test('work is taken where it stands beside the name or right below it, and is clear', () => {
  const work = (...lines: readonly string[]) => below(...lines)?.positions?.[0]
  expect(work('Ada Quist', 'Head of Data, Acme')).toEqual({ title: 'Head of Data', organisation: 'Acme' })
  expect(work('Ada Quist | Head of Data | Acme')).toEqual({ title: 'Head of Data', organisation: 'Acme' })
  expect(work('Ada Quist, Director at Harbour & Sons')).toEqual({ title: 'Director', organisation: 'Harbour & Sons' })
  expect(work('Ada Quist', 'Software Engineer', 'Harbour Works Ltd')).toEqual({
    title: 'Software Engineer',
    organisation: 'Harbour Works Ltd',
  })
  expect(work('Ada Quist', 'Director, Berlin')).toEqual({ title: 'Director' })
})

test('rather nothing than rubbish', () => {
  expect(below('Ada Quist', 'Carpe diem, Horace')).toBeUndefined()
  expect(below('Ada Quist', 'Sent from my phone')).toBeUndefined()
  expect(below('Bert Bell', 'Director, Acme')).toBeUndefined()
  expect(signatureIn('Please call the director at +44 20 7946 0958.\n\nAda', signer)).toBeUndefined()
  expect(
    signatureIn('Ada Quist\nwas here, as a director,\nand this is a long story that goes on.', signer),
  ).toBeUndefined()
  expect(signatureIn(`-- \n${'+44 20 7946 0958\n'.repeat(20)}`, signer)).toBeUndefined()
})

test('without the mark, only what begins with the full name at the end is a signature', () => {
  expect(signatureIn('words.\n\nBest\nAda Quist\nPhone +44 20 7946 0958', signer)).toEqual({
    phones: [{ number: '+44 20 7946 0958' }],
  })
  expect(signatureIn('words.\n\nBest\nAda\nPhone +44 20 7946 0958', signer)).toBeUndefined()
})
