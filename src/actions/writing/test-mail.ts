import { z } from 'zod'
import { Refusal } from '#book/refusal.ts'
import { sendMail } from '#outside/mail/send.ts'
import { updateRecord } from '#storage/records.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { action } from '../action.ts'
import { MAIL_IS_OFF, mailServerOf } from './mail-server.ts'
import { messageIdFor } from './sending.ts'

export const testMail = action({
  name: 'test-mail',
  summary: 'Sends a letter to yourself by the very road that letters to people take',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, today, newId }) {
    const server = await mailServerOf(storage)
    if (server === undefined) throw new Refusal('not-allowed', MAIL_IS_OFF)
    const outcome = await sendMail(server, {
      to: [server.from],
      subject: 'A first letter from Tendril',
      text: 'You asked to try sending by mail. If you can read this, it works.\n',
      messageId: messageIdFor(newId(), server),
    })
    if (outcome.state !== 'sent') return { outcome, to: server.from }
    const day = await today()
    return storage.write({ label: 'Tried sending by mail', today: day }, async (writer) => {
      const settings = await readSettings(writer)
      const mail = settings.mail === undefined ? undefined : { ...settings.mail, testedOn: day }
      if (mail !== undefined) await updateRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID, mail })
      return { outcome, to: server.from, step: writer.step }
    })
  },
})
