import type { WeedKind } from './weed.ts'

/** Somebody of the network whom the owner could hardly place (R85). */
export const vague: WeedKind = {
  kind: 'vague',
  find: (facts) =>
    facts.vague.map(({ personId, name, missing }) => ({
      kind: 'vague',
      key: `vague-${personId}`,
      personId,
      name,
      headline: `Place ${name}?`,
      because: [`${missing[0]}.`] as const,
      choices: ['fix', 'archive'] as const,
    })),
}
