import { buildCommand } from '@stricli/core'
import type { MetFlags } from './commands/events.ts'
import { flag, lineOf } from './parameters.ts'
import type { Cli } from './session.ts'

/** What is ahead, whom one met, who is near. */
export const OCCASION_COMMANDS = {
  ahead: () =>
    buildCommand<object, [], Cli>({
      loader: async () => (await import('./commands/events.ts')).ahead,
      parameters: {},
      docs: { brief: 'What is ahead: events, activities and trips' },
    }),
  met: () =>
    buildCommand<MetFlags, [string, ...string[]], Cli>({
      loader: async () => (await import('./commands/events.ts')).met,
      parameters: {
        flags: {
          onlySaw: flag('you did not talk; it counts as no conversation'),
          write: flag('promise to write to them in two days'),
        },
        positional: lineOf('event and people', 'the event first, then each with a line: "Marta Ruiz: keeps bees"'),
      },
      docs: { brief: 'Write down whom you met at an event' },
    }),
  near: () =>
    buildCommand<object, string[], Cli>({
      loader: async () => (await import('./commands/near.ts')).near,
      parameters: { positional: lineOf('city', 'where you are going') },
      docs: { brief: 'Who lives in a city, the closest first' },
    }),
}
