import { z } from 'zod'
import { Day } from './day.ts'

/** A machine of the owner's own that may be called though it is not on the internet. */
const OWN_MACHINE = {
  onOwnNetwork: z.boolean().optional(),
  /** Its certificate, in PEM. */
  certificate: z.string().max(20_000).optional(),
}

/** The mail server that takes the owner's letters, as it may be shown. Its password lies apart. */
export const OwnMailServer = z.object({
  host: z.string().min(1).max(253),
  port: z.int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().min(1).max(254).optional(),
  from: z.string().min(1).max(254),
  name: z.string().max(100).optional(),
  ...OWN_MACHINE,
  /** The day on which a letter to the owner last went out by it. */
  testedOn: Day.optional(),
})
export type OwnMailServer = z.infer<typeof OwnMailServer>

/** The language model that may put drafts into other words, as it may be shown. Its key lies apart. */
export const OwnLanguageModel = z.object({
  server: z.string().min(1).max(2000),
  model: z.string().min(1).max(200),
  ...OWN_MACHINE,
})
export type OwnLanguageModel = z.infer<typeof OwnLanguageModel>
