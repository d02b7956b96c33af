import type { Draft } from '#book/draft.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { MailServer } from '#outside/mail/config.ts'
import { wrongInLetter, type Letter } from '#outside/mail/letter.ts'
import { sendMail } from '#outside/mail/send.ts'
import type { Outcome } from '#outside/outcome.ts'
import { drafts, earlierStates } from '#storage/drafts.ts'
import { findRecord, getRecord, updateRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import type { Context } from '../action.ts'
import { refuseUnless } from './drafts-shown.ts'
import { whileUnderWay } from './under-way.ts'

/** The letter that the owner saw and said yes to. */
export interface Confirmed {
  readonly id: RecordId
  readonly version: number
  readonly to: string
  readonly name: string
}

/**
 * Sends a confirmed draft at most once (V18). That it is being sent is saved before the first byte leaves; whoever
 * finds it so later, after a crash or an undo, knows that it may have gone out. Only a clear no makes it unsent again.
 * @throws Refusal before anything is sent: changed meanwhile, sent before, or an address that is none
 */
export async function sendConfirmed(
  context: Context,
  server: MailServer,
  confirmed: Confirmed,
): Promise<{ readonly draft: Stored<Draft>; readonly outcome: Outcome; readonly step: number }> {
  const { id } = confirmed
  refuseWrong(letterOf(await getRecord(context.storage, drafts, id), confirmed, server))
  return whileUnderWay(id, async () => {
    const { draft, letter } = await begin(context, server, confirmed)
    const outcome = await sendMail(server, letter)
    return { outcome, ...(await end(context, draft, { outcome, name: confirmed.name })) }
  })
}

/** The same for one attempt, new for the next: so a server that has seen it can tell a second copy. */
export function messageIdFor(id: RecordId, { from }: Pick<MailServer, 'from'>): string {
  return `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`
}

function letterOf(draft: Draft, { to }: Confirmed, server: MailServer): Letter {
  const { text, subject = '', messageId = messageIdFor(draft.id, server) } = draft
  if (draft.to !== to || draft.channel !== 'email') {
    throw new Refusal('conflict', 'This letter is addressed to somebody else by now; look at it and confirm again')
  }
  return { to: [to], subject, text, messageId }
}

function refuseWrong(letter: Letter): void {
  if (letter.text.trim() === '') throw new Refusal('invalid', 'There is nothing in this letter yet')
  const wrong = wrongInLetter(letter)
  if (wrong !== undefined) throw new Refusal('invalid', `${wrong}. Nothing was sent`)
}

/** Whoever is second, by a click or in another program, finds another version and is refused. */
async function begin(
  { storage, today, now, newId }: Context,
  server: MailServer,
  confirmed: Confirmed,
): Promise<{ draft: Stored<Draft>; letter: Letter }> {
  const { id, version, name } = confirmed
  return storage.write({ label: `Began to send a letter to ${name}`, today: await today() }, async (writer) => {
    const current = await getRecord(writer, drafts, id)
    refuseUnless(current, ['open', 'not-sent'])
    if (await mayBeOut(writer, current)) {
      throw new Refusal('conflict', 'This letter may have gone out already. Copy it into a new one to send it again')
    }
    const { problem: _problem, ...kept } = current
    const messageId = messageIdFor(newId(), server)
    const draft = await updateRecord(writer, drafts, {
      ...kept,
      state: 'sending',
      messageId,
      sendingSince: now(),
      version,
    })
    return { draft, letter: letterOf(draft, confirmed, server) }
  })
}

/** An undo takes back what the book says, and not what left the house. */
async function mayBeOut(reader: Reader, draft: Stored<Draft>): Promise<boolean> {
  if (draft.state === 'not-sent') return false
  for await (const state of earlierStates(reader, draft)) {
    if (state === 'not-sent') return false
    if (state === 'sending' || state === 'sent' || state === 'may-have-been-sent' || state === 'logged') return true
  }
  return false
}

const LABELS: Readonly<Record<Outcome['state'], string>> = {
  sent: 'Sent a letter to',
  'not-sent': 'Could not send a letter to',
  'may-have-been-sent': 'May have sent a letter to',
}

/** Whoever settled it meanwhile, as the owner in another program may, is believed. */
async function end(
  { storage, today }: Context,
  sent: Stored<Draft>,
  { outcome, name }: { readonly outcome: Outcome; readonly name: string },
): Promise<{ draft: Stored<Draft>; step: number }> {
  const on = await today()
  return storage.write({ label: `${LABELS[outcome.state]} ${name}`, today: on }, async (writer) => {
    const current = await findRecord(writer, drafts, sent.id)
    if (current?.state !== 'sending' || current.messageId !== sent.messageId) {
      return { draft: current ?? sent, step: writer.step }
    }
    const { sendingSince: _since, ...kept } = current
    const draft = await updateRecord(writer, drafts, {
      ...kept,
      state: outcome.state,
      ...(outcome.state === 'sent' ? { sentOn: on } : { problem: outcome.why.slice(0, 2000) }),
    })
    return { draft, step: writer.step }
  })
}
