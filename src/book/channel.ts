import { z } from 'zod'

/** A way to reach a person, from the lightest to the most real. */
export const Channel = z.enum(['message', 'email', 'letter', 'call', 'video', 'meet'])
export type Channel = z.infer<typeof Channel>

/** The ways in the order from light to real, for "next rung" suggestions. */
export const CHANNELS_LIGHT_TO_REAL: readonly Channel[] = Channel.options
