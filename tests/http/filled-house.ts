import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { deskOf } from '#actions/import/desk-of.ts'
import { actionList } from '#actions/index.ts'
import { ADA, BERT, openHouse } from './open-house.ts'
import type { Browser, House } from './open-house.ts'

/** What one owner's book holds, by what the ids of actions can mean. */
export interface Ids {
  readonly activity: string
  readonly card: string
  readonly circle: string
  readonly clipping: string
  readonly connection: string
  readonly goal: string
  readonly event: string
  readonly group: string
  readonly import: string
  readonly interaction: string
  readonly kindWord: string
  readonly list: string
  /** Somebody else in the same book. */
  readonly otherPerson: string
  readonly person: string
  readonly personName: string
  readonly promise: string
  readonly prompt: string
  readonly question: string
  readonly thread: string
  readonly trip: string
  readonly upload: string
  /** The versions of what can be edited, and of the settings. */
  readonly versions: Readonly<Record<Versioned, number>>
}

/** What can be edited or removed. */
export const VERSIONED = [
  'activity',
  'clipping',
  'event',
  'trip',
  'circle',
  'connection',
  'group',
  'interaction',
  'kindWord',
  'photo',
  'promise',
  'question',
  'settings',
  'thread',
  'list',
  'card',
  'person',
] as const
export type Versioned = (typeof VERSIONED)[number]

export interface FilledHouse extends House {
  readonly ada: Browser
  readonly bert: Browser
  readonly adas: Ids
  readonly berts: Ids
}

/** Stands in everything that is Bert's, so that it is seen wherever it leaks. */
export const BERTS_SECRET = 'Quarrelsome'

/** Where both owners know somebody. */
export const AN_ORGANISATION = 'Acme'

/** One green pixel. */
export const A_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg=='

/** Every action, on a database in which Ada and Bert each have one of everything. */
export async function openFilledHouse(): Promise<FilledHouse> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tendril-house-'))
  const house = await openHouse({
    actions: actionList,
    importsOf: (storage) =>
      deskOf({
        storage,
        now: () => new Date('2026-05-17T09:00:00.000Z'),
        today: async () => '2026-05-17',
        uploads: path.join(folder, String(storage.owner)),
      }),
  })
  const [ada, bert] = [await house.signIn(ADA), await house.signIn(BERT)]
  return {
    ...house,
    ada,
    bert,
    adas: await fill(ada, 'Lovelace'),
    berts: await fill(bert, BERTS_SECRET),
    async close() {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(browser: Browser, word: string): Promise<Ids> {
  const run = async (action: string, input: object): Promise<any> => {
    const answer = await browser.run(action, input)
    expect([action, answer.status, answer.text]).toEqual([action, 200, answer.text])
    return answer.body
  }
  const { circle } = await run('add-circle', { name: `${word} table`, order: 9, cadenceDays: 30, importance: 0.5 })
  const { group } = await run('add-group', { name: `${word} club` })
  const friend = {
    name: `Vera ${word}`,
    circleId: circle.id,
    groupIds: [group.id],
    emails: [{ address: 'v@example.org' }],
    positions: [{ organisation: AN_ORGANISATION }],
  }
  const { person } = await run('add-person', friend)
  const { person: card } = await run('capture-card', { name: `Ida ${word}` })
  const { person: other } = await run('add-person', { name: { full: `Olga ${word}` } })
  const { connection } = await run('connect-people', { one: person.id, other: other.id })
  const { thread } = await run('note-thread', { personId: person.id, words: `Ask about ${word}` })
  const { kindWord } = await run('keep-kind-word', { personId: person.id, words: `${word} is kind` })
  const { photo } = await run('set-photo', { id: person.id, base64: A_PICTURE })
  const past = { kind: 'met', day: '2026-01-10', personIds: [person.id], notes: `${word} told a story` }
  const { interaction } = await run('log-interaction', past)
  const words = `Send the ${word} book`
  const { promise } = await run('make-promise', { personId: person.id, whose: 'mine', words, day: '2026-05-17' })
  const { activity } = await run('add-activity', { name: `${word} softball`, groupId: group.id, nextDay: '2026-05-20' })
  const fair = { name: `${word} fair`, day: '2026-05-10', activityId: activity.id, city: 'Lisbon' }
  const { event } = await run('add-event', fair)
  const { trip } = await run('add-trip', { city: `${word} town`, from: '2026-06-01' })
  const about = { url: 'https://example.org/bees', title: `${word} bees`, topics: [word], fromPersonId: other.id }
  const { clipping } = await run('save-clipping', about)
  const asked = { personId: person.id, whose: 'theirs', words: `Where is the ${word} club`, askedOn: '2026-05-01' }
  const { question } = await run('ask-question', asked)
  const { list } = await run('save-list', { name: `${word} list`, filter: { city: 'Lisbon' } })
  const { goalId } = await run('set-season-goal', { words: `Sing with the ${word} choir` })
  const { cards } = await run('open-day', {})
  const upload = async (): Promise<string> => {
    const bytes = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Otto ${word}\r\nN:${word};Otto;;;\r\nEND:VCARD\r\n`
    const headers = { 'content-type': 'application/octet-stream' }
    return (await browser.ask({ path: '/api/uploads', bytes, headers })).body.uploadId
  }
  const started = await run('start-import', { uploads: [{ uploadId: await upload(), name: 'cards.vcf' }] })
  while ((await run('show-import', { id: started.id })).state === 'reading') await new Promise(setImmediate)
  const { settings } = await run('overview', {})
  return {
    activity: activity.id,
    card: card.id,
    circle: circle.id,
    clipping: clipping.id,
    connection: connection.id,
    goal: goalId,
    event: event.id,
    group: group.id,
    import: started.id,
    interaction: interaction.id,
    kindWord: kindWord.id,
    list: list.id,
    otherPerson: other.id,
    person: person.id,
    personName: person.name.full,
    promise: promise.id,
    prompt: cards[0].promptId,
    question: question.id,
    thread: thread.id,
    trip: trip.id,
    upload: await upload(),
    versions: {
      activity: activity.version,
      card: card.version,
      circle: circle.version,
      clipping: clipping.version,
      connection: connection.version,
      event: event.version,
      group: group.version,
      interaction: interaction.version,
      kindWord: kindWord.version,
      list: list.version,
      person: person.version,
      photo: photo.version,
      promise: promise.version,
      question: question.version,
      settings: settings.version,
      thread: thread.version,
      trip: trip.version,
    },
  }
}
