import type { z } from 'zod'
import type { Finding, FoundInteraction, Where } from '#book/finding.ts'
import { Interaction } from '#book/interaction.ts'
import { Stranger } from '#book/person.ts'

/** A person as a finding, or the reason why the book cannot keep them. */
export function personFound(where: Where, stranger: Stranger): Finding {
  const reason = faultOfStranger(stranger)
  return reason === undefined ? { kind: 'person', where, stranger } : problem(where, reason)
}

/** What a file says of the owner as a finding, or the reason why the book cannot keep it. */
export function meFound(where: Where, me: Partial<Stranger>): Finding {
  const reason = faultOf(OfMe.safeParse(me))
  return reason === undefined ? { kind: 'me', where, me } : problem(where, reason)
}

const OfMe = Stranger.partial()

/** Something that happened as a finding, or the reason why the book cannot keep it. */
export function interactionFound(where: Where, interaction: FoundInteraction): Finding {
  const { subject, text, sourceKey } = interaction
  const reasons = [
    faultOf(Words.safeParse({ subject, notes: text, sourceKey })),
    ...interaction.with.map(faultOfStranger),
  ]
  const reason = reasons.find((fault) => fault !== undefined)
  return reason === undefined ? { kind: 'interaction', where, interaction } : problem(where, reason)
}

/** A record that cannot be taken as it is, and why: one sentence for the owner. */
export function problem(where: Where, reason: string): Finding {
  return { kind: 'problem', where, reason: said(reason) }
}

/** A record that we could read and do not take, and why: one sentence for the owner. */
export function leftOut(where: Where, reason: string): Finding {
  return { kind: 'left-out', where, reason: said(reason) }
}

const LONGEST_REASON = 500

/** Reasons may quote the file, and a cell may be a megabyte long. */
function said(reason: string): string {
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON)}…`
}

const Words = Interaction.pick({ subject: true, notes: true, sourceKey: true })

/** Thousands of messages share a few people, so each is checked once. */
const checked = new WeakMap<Stranger, string | undefined>()

function faultOfStranger(stranger: Stranger): string | undefined {
  if (!checked.has(stranger)) checked.set(stranger, faultOf(Stranger.safeParse(stranger)))
  return checked.get(stranger)
}

function faultOf(result: z.ZodSafeParseResult<unknown>): string | undefined {
  const issue = result.error?.issues[0]
  if (issue === undefined) return undefined
  const what = issue.path.filter((step) => typeof step === 'string').join(', ') || 'record'
  if (issue.code === 'too_big') return `The ${what} is longer than ${issue.maximum} characters.`
  return `The ${what} is not something the book can keep.`
}
