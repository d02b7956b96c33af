import { expect, test } from 'vitest'
import { setUpFrom, typedFrom } from './road-fields.ts'

test('a form shows what is kept, and a password never', () => {
  const kept = { to: 'ada@example.org', host: 'smtp.example.org', port: 587, password: 'not even here' }
  expect(typedFrom('email', kept)).toMatchObject({ to: 'ada@example.org', port: '587', security: 'tls', password: '' })
})

test('what is left empty is not sent: a password stays as it is, and what the form does not ask for is kept', () => {
  const typed = { ...typedFrom('ntfy', {}), topic: ' garden ' }
  expect(setUpFrom('ntfy', typed, { onOwnNetwork: true })).toEqual({
    config: { onOwnNetwork: true, server: 'https://ntfy.sh', topic: 'garden' },
  })
  expect(setUpFrom('ntfy', { ...typed, token: 'tk' }, {})).toMatchObject({ secret: { token: 'tk' } })
  expect(setUpFrom('email', { port: '25' }, {}).config).toEqual({ port: 25 })
})
