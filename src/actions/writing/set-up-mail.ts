import { z } from 'zod'
import { OwnMailServer } from '#book/own-servers.ts'
import { MailServerConfig, mailDestination, MailServerSecret } from '#outside/mail/config.ts'
import { updateRecord } from '#storage/records.ts'
import { forgetSecret, keepSecret, secretNames } from '#storage/secrets.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { action } from '../action.ts'
import { isSameServer, MAIL_PASSWORD } from './mail-server.ts'

export const setUpMail = action({
  name: 'set-up-mail',
  summary: 'Switches sending by your own mail server on; nothing is sent until you say so for each letter',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    ...MailServerConfig.shape,
    /** Left out, the one that is kept for this server stays. */
    password: MailServerSecret.shape.password,
  }),

  async run({ storage, today, now }, { password, ...config }) {
    const mail = OwnMailServer.parse(config)
    const before = await readSettings(storage)
    // A password is for the server that it was given for, and for no other.
    if (password === undefined && !isSameServer(before.mail, mail)) await forgetSecret(storage, MAIL_PASSWORD)
    if (password !== undefined) await keepSecret(storage, { name: MAIL_PASSWORD, value: password, now: now() })
    return storage.write({ label: 'Switched sending by mail on', today: await today() }, async (writer) => {
      const settings = await readSettings(writer)
      await updateRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID, mail })
      return {
        mail,
        destination: mailDestination(mail),
        hasPassword: (await secretNames(writer)).has(MAIL_PASSWORD),
        step: writer.step,
      }
    })
  },
})
