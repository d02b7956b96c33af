import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Channel } from '#book/channel.ts'
import { Settings } from '#book/settings.ts'
import { bookOf, friend, heard, met, TODAY, wrote } from '../fixtures/network.ts'
import { acceptableChannels, chooseChannel } from './channel.ts'

const { settings } = bookOf([])
const enough = { minutesLeft: 60, liveLeft: 3 }
const lisbon = Settings.parse({ me: { addresses: [{ city: 'Lisbon' }] } })
const threeTexts = [wrote(20), heard(19), wrote(10)]

test('R38: whoever wants no phone calls is never proposed one', () => {
  const channels = fc.subarray(Channel.options)
  fc.assert(
    fc.property(channels, channels, fc.integer({ min: 1, max: 60 }), (reachableBy, unwelcomeChannels, minutesLeft) => {
      const ada = friend('Ada', { reachableBy, unwelcomeChannels, history: threeTexts })
      const chosen = chooseChannel(ada, settings, { minutesLeft, liveLeft: 1 })
      expect(chosen === undefined || !unwelcomeChannels.includes(chosen)).toBe(true)
      expect(chosen === undefined || settings.minutes[chosen] <= minutesLeft).toBe(true)
    }),
  )
})

test('R26: what is stored and broken is no way to reach them, though they liked it', () => {
  const ada = friend('Ada', { reachableBy: ['call'], welcomeChannels: ['email'], brokenChannels: ['email'] })
  expect(acceptableChannels(ada, settings)).toEqual(['call'])
  const lost = friend('Ada', { reachableBy: [], brokenChannels: ['message', 'call', 'video'] })
  expect(acceptableChannels(lost, settings)).toEqual([])
})

test('R36: after three texts in a row the next word goes another way that they accept', () => {
  const ada = friend('Ada', { reachableBy: ['message', 'email'], history: threeTexts })
  expect(chooseChannel(ada, settings, enough)).toBe('email')
  const onlyTexts = friend('Ada', {
    reachableBy: ['message', 'call'],
    unwelcomeChannels: ['call'],
    history: threeTexts,
  })
  expect(chooseChannel(onlyTexts, settings, enough)).toBe('message')
})

test('R90: after some written exchanges it is a meeting with somebody near, and a call with somebody far', () => {
  const given = { reachableBy: ['message', 'call'], history: threeTexts } as const
  expect(chooseChannel(friend('Ada', { ...given, city: 'lisbon' }), lisbon, enough)).toBe('meet')
  expect(chooseChannel(friend('Bert', { ...given, city: 'Porto' }), lisbon, enough)).toBe('call')
})

test('when the day is too short for a call, a lighter way that fits is proposed', () => {
  const ada = friend('Ada', { reachableBy: ['message', 'email', 'call'], history: threeTexts })
  expect(chooseChannel(ada, settings, { minutesLeft: 5, liveLeft: 3 })).toBe('email')
  expect(chooseChannel(ada, settings, { minutesLeft: 2, liveLeft: 3 })).toBeUndefined()
})

test('what they welcome comes before what is merely known, and a first word goes the lightest way', () => {
  const ada = friend('Ada', { reachableBy: ['message', 'email', 'call'], history: [met(100)] })
  expect(chooseChannel(ada, settings, enough)).toBe('message')
  expect(chooseChannel({ ...ada, welcomeChannels: ['call'] }, settings, enough)).toBe('call')
})

test('somebody of whom only the name is known can still be written to', () => {
  expect(acceptableChannels(friend('Ada', { reachableBy: [], addedOn: TODAY }), settings)).toEqual(['message'])
})
