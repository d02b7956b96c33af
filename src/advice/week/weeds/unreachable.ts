import type { WeedKind } from './weed.ts'

/** Somebody of the network whose addresses of some sort are all known to be broken (R26). */
export const unreachable: WeedKind = {
  kind: 'unreachable',
  find: (facts) =>
    facts.unreachable.map(({ personId, name }) => ({
      kind: 'unreachable',
      key: `unreachable-${personId}`,
      personId,
      name,
      headline: `Find a way to ${name} again?`,
      because: ['What is written down of them came back, or was wrong.'] as const,
      choices: ['fix', 'archive'] as const,
    })),
}
