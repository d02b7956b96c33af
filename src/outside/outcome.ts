/**
 * What became of something we tried to send, in words for the owner.
 *
 * Once the words were handed over and the answer was lost, nobody can know: `may-have-been-sent` is shown to the owner
 * and never tried again by itself. Only `not-sent` with `tryAgain` may be.
 */
export type Outcome =
  | {
      readonly state: 'sent'
      /** What the other side calls it, where it said so. */
      readonly reference?: string
      /** Recipients whom the mail server refused while it took the letter for the others. */
      readonly exceptTo?: readonly string[]
    }
  | NotSent
  | MayHaveBeenSent

export interface MayHaveBeenSent {
  readonly state: 'may-have-been-sent'
  readonly why: string
}

export interface NotSent {
  readonly state: 'not-sent'
  readonly why: string
  readonly tryAgain: boolean
  /** The other side says that this destination is no more, so it can be taken off the list. */
  readonly gone?: true
}

/** It did not go out, and would not a second time either. */
export function notSent(why: string): NotSent {
  return { state: 'not-sent', why, tryAgain: false }
}

/** It did not go out, and may do so later. */
export function notYetSent(why: string): NotSent {
  return { state: 'not-sent', why, tryAgain: true }
}

export function mayHaveBeenSent(why: string): MayHaveBeenSent {
  return { state: 'may-have-been-sent', why }
}
