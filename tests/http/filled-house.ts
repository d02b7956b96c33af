import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { deskOf } from '#actions/import/desk-of.ts'
import { actionList } from '#actions/index.ts'
import { openMailServer } from '../outside/mail-server.ts'
import { ADA, BERT, openHouse } from './open-house.ts'
import type { Browser, House } from './open-house.ts'

/** What one owner's book holds, by what the ids of actions can mean. */
export interface Ids {
  readonly aim: string
  readonly activity: string
  readonly ask: string
  readonly card: string
  readonly circle: string
  readonly clipping: string
  readonly connection: string
  readonly goal: string
  readonly event: string
  /** Letters: one that is open, one that was logged, one that may have been sent. */
  readonly draft: string
  readonly loggedDraft: string
  readonly doubtedDraft: string
  readonly group: string
  readonly import: string
  readonly interaction: string
  readonly kindWord: string
  readonly list: string
  readonly material: string
  readonly myNews: string
  /** Somebody else in the same book. */
  readonly otherPerson: string
  readonly plan: string
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
  'plan',
  'ask',
  'doubtedDraft',
  'loggedDraft',
  'draft',
  'material',
  'myNews',
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

/** A road for reminders on which nobody listens. */
export const A_ROAD = { road: 'ntfy', config: { server: 'http://127.0.0.1:9', topic: 'garden' } } as const

/** Nobody is written to: it is on this machine, and hangs up before it takes anything. */
export const A_MAIL_SERVER = { host: '127.0.0.1', security: 'none', from: 'me@example.org' } as const

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
  const mail = await openMailServer({ fault: { at: 'after DATA' } })
  const [ada, bert] = [await house.signIn(ADA), await house.signIn(BERT)]
  return {
    ...house,
    ada,
    bert,
    adas: await fill(ada, 'Lovelace', mail.port),
    berts: await fill(bert, BERTS_SECRET, mail.port),
    async close() {
      await house.close()
      await mail[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(browser: Browser, word: string, mailPort: number): Promise<Ids> {
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
  await run('set-up-reminder-channel', A_ROAD)
  await run('switch-reminder-channel', { road: A_ROAD.road, isOn: true })
  const { letters, ask, material, news } = await write(run, { word, personId: person.id, mailPort })
  const { cards } = await run('open-day', {})
  const upload = async (): Promise<string> => {
    const bytes = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Otto ${word}\r\nN:${word};Otto;;;\r\nEND:VCARD\r\n`
    const headers = { 'content-type': 'application/octet-stream' }
    return (await browser.ask({ path: '/api/uploads', bytes, headers })).body.uploadId
  }
  const started = await run('start-import', { uploads: [{ uploadId: await upload(), name: 'cards.vcf' }] })
  while ((await run('show-import', { id: started.id })).state === 'reading') await new Promise(setImmediate)
  const { settings } = await run('overview', {})
  const { plan } = await run('write-plan', { change: { aims: [{ words: `a ${word} choir` }] } })
  return {
    activity: activity.id,
    ask: ask.id,
    card: card.id,
    circle: circle.id,
    clipping: clipping.id,
    connection: connection.id,
    goal: goalId,
    event: event.id,
    draft: letters.open.id,
    doubtedDraft: letters.doubted.id,
    loggedDraft: letters.logged.id,
    group: group.id,
    import: started.id,
    interaction: interaction.id,
    kindWord: kindWord.id,
    list: list.id,
    material: material.id,
    myNews: news.id,
    otherPerson: other.id,
    aim: plan.aims[0].id,
    plan: plan.id,
    person: person.id,
    personName: person.name.full,
    promise: promise.id,
    prompt: cards[0].promptId,
    question: question.id,
    thread: thread.id,
    trip: trip.id,
    upload: await upload(),
    versions: {
      plan: plan.version,
      ask: ask.version,
      doubtedDraft: letters.doubted.version,
      draft: letters.open.version,
      loggedDraft: letters.logged.version,
      material: material.version,
      myNews: news.version,
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

/** Letters in each state, what one of them asked for, and what the owner writes of themselves. */
async function write(
  run: (action: string, input: object) => Promise<any>,
  { word, personId, mailPort }: { readonly word: string; readonly personId: string; readonly mailPort: number },
) {
  await run('set-up-mail', { ...A_MAIL_SERVER, port: mailPort })
  await run('set-up-language-model', { server: 'http://127.0.0.1:9', model: word })
  const begin = async (text: string): Promise<any> =>
    (await run('keep-draft', { personId, channel: 'email', to: 'v@example.org', text })).draft
  const { draft: logged, ask } = await run('log-draft', idOf(await begin(`Could ${word} lend me the ladder?`)))
  const { draft: doubted } = await run('send-draft', { ...idOf(await begin(`Dear ${word}`)), to: 'v@example.org' })
  const open = await begin(`How is the ${word} garden?`)
  const { material } = await run('add-material', { kind: 'resume', name: `${word} resume` })
  const { news } = await run('add-my-news', { words: `${word} has a new bicycle`, mood: 'good' })
  return { letters: { logged, doubted, open }, ask, material, news }
}

function idOf({ id, version }: { readonly id: string; readonly version: number }): object {
  return { id, version }
}
