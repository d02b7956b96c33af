import { clippings } from '#storage/clippings.ts'
import { findRecord, updateRecord } from '#storage/records.ts'
import type { Answering } from './answering.ts'

/** Done: it went to them, and is not proposed to them again. Passed over: it is not for them, though for others. */
export const clippingSent: Answering = {
  purposes: () => ['shared'],
  async done(writer, { prompt, entry }) {
    const clipping = prompt.aboutId === undefined ? undefined : await findRecord(writer, clippings, prompt.aboutId)
    if (clipping === undefined) return
    const one = { personId: prompt.personId, day: entry.day, interactionId: entry.id }
    await updateRecord(writer, clippings, { ...clipping, sent: [...clipping.sent, one] })
  },
  async notThisOne(writer, { prompt }) {
    const clipping = prompt.aboutId === undefined ? undefined : await findRecord(writer, clippings, prompt.aboutId)
    if (clipping === undefined || clipping.notForIds.includes(prompt.personId)) return
    await updateRecord(writer, clippings, { ...clipping, notForIds: [...clipping.notForIds, prompt.personId] })
  },
}
