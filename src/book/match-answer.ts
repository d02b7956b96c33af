import { z } from 'zod'
import { Day } from './day.ts'
import { emailKey, isRoleMailbox, linkedInSlug, phoneKey } from './match-keys.ts'
import { nameWords } from './match-name-words.ts'
import { organisationKey } from './match-organisations.ts'
import type { Recognisable } from './match-profile.ts'
import { nameKey } from './name-key.ts'
import type { Stranger } from './person.ts'
import { RecordId } from './record.ts'

/** What the owner said when asked whether a stranger is somebody they know. Remembered, so as never to ask twice. */
export const MatchAnswer = z.object({
  id: RecordId,
  /** Who was asked about, as `strangerKey` writes it. */
  strangerKey: z.string().min(1).max(2000),
  personId: RecordId,
  answer: z.enum(['same', 'different']),
  answeredOn: Day,
})
export type MatchAnswer = z.infer<typeof MatchAnswer>

/**
 * Names a stranger the same way whenever a file brings them again, so that an answer is found again:
 * by their LinkedIn page, else by a personal address or number with the name, else by all that tells namesakes apart.
 */
export function strangerKey(stranger: Recognisable & Pick<Stranger, 'howWeMet'>, country?: string): string {
  const slug = firstOf(stranger.links, ({ url }) => linkedInSlug(url))
  if (slug) return `linkedin ${slug}`.slice(0, 2000)
  const { sortedKey } = nameWords(stranger.name)
  const email = firstOf(stranger.emails, ({ address }) => (isRoleMailbox(address) ? undefined : emailKey(address)))
  if (email) return `email ${email} ${sortedKey}`.slice(0, 2000)
  const phone = firstOf(stranger.phones, ({ number }) => phoneKey(number, country))
  if (phone) return `phone ${phone} ${sortedKey}`.slice(0, 2000)
  const rest = [
    ...(stranger.positions ?? []).flatMap(({ organisation = '', title = '' }) => [
      organisationKey(organisation),
      nameKey(title),
    ]),
    ...(stranger.addresses ?? []).map(({ city = '' }) => nameKey(city)),
    ...(stranger.emails ?? []).map(({ address }) => emailKey(address)),
    stranger.birthday ?? '',
    stranger.howWeMet?.when ?? '',
  ]
  const tellingApart = rest.filter((part) => part !== '').join(' / ')
  return `name ${sortedKey || stranger.name.full} ${tellingApart}`.trim().slice(0, 2000)
}

function firstOf<T>(items: readonly T[] | undefined, keyOf: (item: T) => string | undefined): string | undefined {
  for (const item of items ?? []) {
    const key = keyOf(item)
    if (key) return key
  }
  return undefined
}
