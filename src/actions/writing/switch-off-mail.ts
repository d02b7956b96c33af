import { z } from 'zod'
import { updateRecord } from '#storage/records.ts'
import { forgetSecret } from '#storage/secrets.ts'
import { readSettings, SETTINGS_ID, settingsTable } from '#storage/settings.ts'
import { action } from '../action.ts'
import { MAIL_PASSWORD } from './mail-server.ts'

export const switchOffMail = action({
  name: 'switch-off-mail',
  summary: 'Switches sending by mail off, and forgets the server and its password',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, today }) {
    await forgetSecret(storage, MAIL_PASSWORD)
    return storage.write({ label: 'Switched sending by mail off', today: await today() }, async (writer) => {
      const { mail: _mail, ...settings } = await readSettings(writer)
      await updateRecord(writer, settingsTable, { ...settings, id: SETTINGS_ID })
      return { isOn: false, step: writer.step }
    })
  },
})
