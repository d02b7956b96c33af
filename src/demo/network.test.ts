import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#book/day.ts'
import { Group } from '#book/circle.ts'
import { Interaction } from '#book/interaction.ts'
import { Connection } from '#book/connection.ts'
import { KindWord } from '#book/kind-word.ts'
import { News } from '#book/news.ts'
import { Person, PersonFacts } from '#book/person.ts'
import { PromiseMade } from '#book/promise.ts'
import { Thread } from '#book/thread.ts'
import { unkindWords } from '../../tests/architecture/words.ts'
import { cast } from './cast.ts'
import { demoNetwork } from './network.ts'
import { REMEMBERED_DAYS } from './history.ts'
import { I_TOLD, TOLD } from './told.ts'

const TODAY = '2026-05-19'
const demo = demoNetwork(TODAY)
const inPlace = (place: Person['place']) => demo.people.filter((person) => person.place === place)

test('the demo is the same for everybody on a day, and another with another seed', () => {
  expect(demoNetwork(TODAY)).toEqual(demo)
  expect(demoNetwork(TODAY, 'another garden').interactions).not.toEqual(demo.interactions)
})

test('some 300 people, some 120 of them in the network over four circles, the rest in the pool', () => {
  const circles = Map.groupBy(inPlace('network'), ({ circleId }) => circleId)
  expect(new Map([...circles].map(([circleId, people]) => [circleId, people.length]))).toEqual(
    new Map([
      ['inner', 11],
      ['close', 26],
      ['warm', 38],
      ['wide', 46],
    ]),
  )
  expect(inPlace('pool')).toHaveLength(180)
  expect(new Set(demo.people.map(({ id }) => id)).size).toBe(demo.people.length)
  expect(new Set(demo.people.map(({ name }) => name.full)).size).toBe(demo.people.length)
})

test('everything in the demo is as the book wants it', () => {
  const parsed = {
    ...demo,
    groups: demo.groups.map((group) => Group.parse(group)),
    people: demo.people.map((person) => Person.parse(person)),
    interactions: demo.interactions.map((interaction) => Interaction.parse(interaction)),
    promises: demo.promises.map((promise) => PromiseMade.parse(promise)),
    news: demo.news.map((news) => News.parse(news)),
    newcomers: demo.newcomers.map((person) => Person.parse(person)),
    withNewcomers: demo.withNewcomers.map((interaction) => Interaction.parse(interaction)),
    threads: demo.threads.map((thread) => Thread.parse(thread)),
    connections: demo.connections.map((connection) => Connection.parse(connection)),
    kindWords: demo.kindWords.map((kindWord) => KindWord.parse(kindWord)),
  }
  expect(parsed).toEqual(demo)
  expect(PersonFacts.partial().parse(demo.me)).toMatchObject({ name: { full: 'Robin Lindqvist' } })
  const ids = new Set([...demo.people, ...demo.newcomers].map(({ id }) => id))
  const named = [
    ...demo.withNewcomers.flatMap(({ personIds }) => personIds),
    ...demo.connections.flatMap(({ personIds }) => personIds),
    ...[...demo.threads, ...demo.kindWords].map(({ personId }) => personId),
    ...demo.interactions.flatMap(({ personIds }) => personIds),
    ...demo.promises.map(({ personId }) => personId),
    ...demo.lived.plan.focus.map(({ personId }) => personId),
    ...[demo.lived.questions, demo.lived.drafts, demo.lived.asks].flat().map(({ personId }) => personId),
    ...demo.lived.events.flatMap(({ mayComeIds, metIds }) => [...mayComeIds, ...metIds]),
  ]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
  const groupIds = new Set(demo.groups.map(({ id }) => id))
  expect(demo.people.flatMap((person) => person.groupIds).filter((id) => !groupIds.has(id))).toEqual([])
})

test('two years end yesterday, and only the lives of the cast go back further', () => {
  const days = demo.interactions.map(({ day }) => day)
  expect(days).toEqual(days.toSorted())
  expect(days.at(-1)).toBe(addDays(TODAY, -1))
  const older = demo.interactions.filter(({ day }) => daysBetween(day, TODAY) > REMEMBERED_DAYS)
  expect(older.flatMap(({ personIds }) => personIds).filter((id) => !(id in cast))).toEqual([])
  expect(new Set(demo.interactions.map(({ kind }) => kind))).toEqual(
    new Set([
      'met',
      'video',
      'call',
      'letter',
      'message',
      'email',
      'introduction',
      'event',
      'comment',
      'share',
      'like',
      'invitation',
    ]),
  )
  expect(demo.interactions.length).toBeGreaterThan(1500)
})

test('nobody told the same thing twice', () => {
  const told = demo.interactions.flatMap(({ personIds, whatTheyTold }) =>
    whatTheyTold ? [`${personIds[0]}: ${whatTheyTold}`] : [],
  )
  expect(new Set(told).size).toBe(told.length)
  expect(TOLD.length + I_TOLD.length).toBeGreaterThanOrEqual(80)
})

test('all addresses, numbers and mailboxes are of those that nobody has', () => {
  const madeUp = /^\+(44 7700 900|44 20 7946 0|1 202 555 01|1 312 555 01|33 6 39 98 |49 30 23125 |46 31 390 06 )[\d ]+$/
  const everybody = [demo.me, ...demo.people, ...demo.newcomers]
  expect(everybody.flatMap((person) => person.phones ?? []).filter(({ number }) => !madeUp.test(number))).toEqual([])
  const emails = everybody.flatMap((person) => person.emails ?? [])
  expect(emails.filter(({ address }) => !/^[a-z.-]+@(example\.(org|com|net)|[a-z]+\.example)$/.test(address))).toEqual(
    [],
  )
  const links = everybody.flatMap((person) => person.links ?? [])
  expect(links.filter(({ url }) => !/^https:\/\/www\.linkedin\.com\/in\/[a-z-]+-demo$/.test(url))).toEqual([])
})

test('R10, R130: nothing anybody says makes people into a pipeline, and nothing shouts', () => {
  const words = new Set(JSON.stringify(demo).match(/"[^"]+"/g))
  const inSource = (all: Iterable<string>) => ({
    file: 'src/advice/demo.ts',
    text: `const said = [${[...all].join()}]`,
  })
  expect(unkindWords(inSource(words))).toEqual([])
  expect(unkindWords(inSource([...words].slice(0, 9).concat('"A new lead"', '"Well done!"')))).toHaveLength(2)
})

test('the cast has the lives that stories need', () => {
  const { ada, bert, henrik, ingrid, leo, priya, tomas } = Object.fromEntries(
    demo.people.map((person) => [person.id, person]),
  )
  expect(ada?.birthday).toBe('03-14')
  expect(bert?.groupIds).toEqual(['softball'])
  expect(ingrid).toMatchObject({ name: { prefix: 'Prof. Dr.' }, unwelcomeChannels: ['call', 'video'] })
  expect(leo?.birthday).toBe('1988-02-29')
  expect(tomas?.positions.map(({ until }) => until)).toEqual([undefined, '2026-04-30'])
  const kinds = (id: string | undefined) =>
    demo.interactions.filter(({ personIds }) => personIds.includes(id ?? '')).map(({ kind }) => kind)
  expect(kinds(priya?.id)).not.toContain('met')
  expect(henrik?.howWeMet.when).toBe('thirteen years ago')
  expect(demo.groups.filter(({ shielded }) => shielded).map(({ name }) => name)).toEqual(['Family'])
})
