import path from 'node:path'
import { actions } from '#actions/index.ts'
import type { Context } from '#actions/action.ts'
import { Refusal } from '#book/refusal.ts'
import { openBook } from '../../../src/main.ts'
import { openMailServer, type MailServerDouble } from '../../outside/mail-server.ts'
import { chanceFrom } from '../chance.ts'
import { withFolder } from '../kill/kill.ts'
import { startProgram } from '../program.ts'
import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import type { SenderSaid, SenderSetup } from './sender.ts'

const SENDER = path.join(import.meta.dirname, 'sender.ts')
const TO = 'ada@example.org'
/** An hour after the kill: nobody can still be at it. */
const LATER = '2026-05-19T13:00:00Z'
/** A letter on this machine is through within so many milliseconds. */
const LONGEST_SENDING_MS = 120

/** V18: a program is killed while it sends a letter; the letter is with the server at most once, whatever is tried next. */
export function lettersProof({ kills, seed }: { readonly kills: number; readonly seed: number }): Proof {
  return {
    number: 'V18',
    promise: 'A letter reaches its recipient at most once, though the program is killed between sending and recording',
    run: (say) =>
      withFolder(async (folder) => {
        const chance = chanceFrom(seed)
        const faults = new Faults()
        const came = { unsent: 0, 'in doubt': 0, recorded: 0 }
        await using server = await openMailServer()
        const where = { file: path.join(folder, 'book.sqlite'), dataFolder: folder }
        const personId = await withBook(where, (context) => prepare(context, server.port))
        for (let done = 0; done < kills; done += 1) {
          const subject = `Letter ${done} of ${seed}`
          const { id, version } = await withBook(where, (context) => keep(context, personId, subject))
          const sender = startProgram<SenderSaid>(SENDER, { ...where, id, version, to: TO } satisfies SenderSetup)
          await sender.hears((said) => 'sending' in said)
          // Every second one as soon as the server has it, where the answer and the record are still to come.
          const isTaken = () => countOf(server, subject) > 0
          await (done % 2 === 0 ? pause(chance.below(LONGEST_SENDING_MS)) : until(isTaken))
          await sender.kill()
          const found = await withBook(where, (context) => tryAgain(context, { id, subject, server }))
          came[found.was] += 1
          faults.add(...found.faults.map((fault) => `kill ${done}: ${fault}`))
          if (done % 20 === 19) say(`${done + 1} of ${kills} kills of a sender, ${faults.count} faults`)
        }
        return {
          figures: {
            'kills while a letter is sent': kills,
            'nothing had left': came.unsent,
            'shown as perhaps sent': came['in doubt'],
            'recorded in time': came.recorded,
          },
          faults: faults.list,
        }
      }),
  }
}

async function withBook<T>(
  { file, dataFolder }: Pick<SenderSetup, 'dataFolder' | 'file'>,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const book = await openBook({ where: { file }, dataFolder, now: () => new Date(LATER) })
  try {
    return await work(book.context)
  } finally {
    await book.close()
  }
}

async function prepare(context: Context, port: number): Promise<string> {
  const mail = { host: '127.0.0.1', port, security: 'none', from: 'mina@example.org' }
  await actions['set-up-mail'].run(context, actions['set-up-mail'].input.parse(mail))
  const { person } = await actions['add-person'].run(context, actions['add-person'].input.parse({ name: 'Ada' }))
  return person.id
}

async function keep(context: Context, personId: string, subject: string): Promise<{ id: string; version: number }> {
  const letter = { personId, channel: 'email', to: TO, subject, text: 'How does the loom run?' }
  const { draft } = await actions['keep-draft'].run(context, actions['keep-draft'].input.parse(letter))
  return draft
}

/** What the next start of the program finds, and what comes of sending again at once. */
async function tryAgain(
  context: Context,
  { id, subject, server }: { readonly id: string; readonly subject: string; readonly server: MailServerDouble },
): Promise<{ was: 'in doubt' | 'recorded' | 'unsent'; faults: string[] }> {
  const { draft } = await actions['show-draft'].run(context, { id })
  const before = countOf(server, subject)
  const faults = before > 1 ? [`it is with the server ${before} times`] : []
  const isUnsent = draft.state === 'open' || draft.state === 'not-sent'
  const isRecorded = draft.state === 'sent' || draft.state === 'logged'
  if (isUnsent && before > 0) faults.push(`it is with the server and shown as ${draft.state}`)
  if (isRecorded && before === 0) faults.push(`it is shown as ${draft.state} and never arrived`)
  if (!isUnsent && !isRecorded && draft.state !== 'may-have-been-sent') faults.push(`it is shown as ${draft.state}`)
  const wasRefused = await actions['send-draft'].run(context, { id, version: draft.version, to: TO }).then(
    () => false,
    (error: unknown) => {
      if (error instanceof Refusal) return true
      throw error
    },
  )
  if (wasRefused === isUnsent) faults.push(`sending again is ${wasRefused ? 'refused' : 'done'} though ${draft.state}`)
  const after = countOf(server, subject)
  if (after > 1) faults.push(`it was sent ${after} times`)
  return { was: isUnsent ? 'unsent' : isRecorded ? 'recorded' : 'in doubt', faults }
}

function countOf({ posted }: MailServerDouble, subject: string): number {
  return posted.filter(({ source }) => source.includes(`Subject: ${subject}\r\n`)).length
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function until(isSo: () => boolean): Promise<void> {
  const began = performance.now()
  while (!isSo() && performance.now() - began < 10_000) await new Promise(setImmediate)
}
