import type { WeedKind } from './weed.ts'

/** Two who may be one. */
export const duplicate: WeedKind = {
  kind: 'duplicate',
  find: ({ twice }) =>
    twice.map(({ keepId, keepName, otherId, otherName, because }) => ({
      kind: 'duplicate',
      key: `duplicate-${keepId}-${otherId}`,
      personId: keepId,
      name: keepName,
      headline: keepName === otherName ? `Make the two ${keepName} one?` : `Make ${keepName} and ${otherName} one?`,
      because,
      choices: ['merge', 'different'] as const,
      other: { personId: otherId, name: otherName },
    })),
}
