export type RefusalCode =
  | 'conflict' // somebody else changed it first
  | 'invalid' // what was sent does not make sense
  | 'not-allowed'
  | 'not-found'
  | 'too-many'
  | 'unavailable' // the disk is full, or the book is read-only for now

/** A "no" that the owner should read: what happened, and what to do about it. Anything else thrown is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly details: Readonly<Record<string, unknown>> | undefined

  constructor(code: RefusalCode, message: string, details?: Readonly<Record<string, unknown>>) {
    super(message)
    this.code = code
    this.details = details
  }
}
