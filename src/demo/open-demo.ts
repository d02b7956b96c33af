import { photoFrom } from '#actions/photo/from-bytes.ts'
import { markAsDemo } from '#actions/reminders/demo.ts'
import type { Day } from '#book/day.ts'
import { PersonFacts } from '#book/person.ts'
import { connections } from '#storage/connections.ts'
import { groups } from '#storage/groups.ts'
import { interactions } from '#storage/interactions.ts'
import { kindWords } from '#storage/kind-words.ts'
import { news } from '#storage/news.ts'
import type { Where } from '#storage/open.ts'
import { people } from '#storage/people.ts'
import { photos } from '#storage/photos.ts'
import { promises } from '#storage/promises.ts'
import { createRecords, updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import type { Storage } from '#storage/storage.ts'
import { threads } from '#storage/threads.ts'
import { openBook } from '../main.ts'
import type { CastName } from './cast.ts'
import { keepLived } from './keep-lived.ts'
import { OFFERS } from './meant.ts'
import { demoNetwork } from './network.ts'
import { portrait } from './portrait.ts'

/** A short word is enough in a garden: with these the ten minutes of the demo hold a handful of cards. */
const MINUTES = { message: 2, email: 4 }

/** Fills the demo book when it is new, with two years that end yesterday. */
export async function openDemo(where: Where, dataFolder: string, now?: () => Date): Promise<void> {
  const book = await openBook({ where, dataFolder, ...(now === undefined ? {} : { now }) })
  const { storage, today } = book.context
  try {
    if (book.isNew) {
      await markAsDemo(book.context)
      await fill(storage, await today())
    }
  } finally {
    await book.close()
  }
}

async function fill(storage: Storage, today: Day): Promise<void> {
  const demo = demoNetwork(today)
  const photo = { ...(await photoFrom(portrait())), id: 'bert' satisfies CastName }
  await storage.write({ label: 'Settled into the demo', today }, async (writer) => {
    const settings = await readSettings(writer)
    await updateRecord(writer, settingsTable, {
      ...settings,
      id: SETTINGS_ID,
      minutesADay: 10,
      minutes: { ...settings.minutes, ...MINUTES },
      offers: OFFERS,
      firstRunDone: true,
      me: PersonFacts.partial().parse(demo.me),
    })
  })
  await storage.write({ label: 'Brought in the people of the demo', today }, async (writer) => {
    await createRecords(writer, groups, demo.groups)
    await createRecords(writer, people, [...demo.people, ...demo.newcomers])
  })
  await storage.write({ label: 'Wrote down two years with them', today }, async (writer) => {
    await createRecords(writer, interactions, [...demo.interactions, ...demo.withNewcomers])
    await createRecords(writer, promises, demo.promises)
    await createRecords(writer, news, demo.news)
    await createRecords(writer, threads, demo.threads)
    await createRecords(writer, connections, demo.connections)
    await createRecords(writer, kindWords, demo.kindWords)
    await createRecords(writer, photos, [photo])
  })
  await storage.write({ label: 'Wrote down what the owner means to do', today }, (writer) =>
    keepLived(writer, demo.lived),
  )
}
