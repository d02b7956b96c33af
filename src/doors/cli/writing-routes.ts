import { buildCommand } from '@stricli/core'
import type { CoachFlags } from './commands/coach.ts'
import type { WriteFlags } from './commands/write.ts'
import { flag, lineOf, number, text, word } from './parameters.ts'
import type { Cli } from './session.ts'

/** Letters, what to tell, and what one has to show. */
export const WRITING_COMMANDS = {
  coach: () =>
    buildCommand<CoachFlags, [string], Cli>({
      loader: async () => (await import('./commands/coach.ts')).coach,
      parameters: {
        flags: {
          person: { ...text('whom it is for, so that what is known of you two counts'), optional: true },
          language: { ...text('en, de or es; the words tell, if you do not say'), optional: true },
          months: {
            ...number('how many months you have been silent, for somebody who is not in the book'),
            optional: true,
          },
          all: flag('everything there is to say, not only the first three things'),
        },
        positional: { kind: 'tuple', parameters: [word('file', 'a letter, or - for standard input')] },
      },
      docs: { brief: 'Say what a letter may do to its reader; nothing is kept' },
    }),
  materials: () =>
    buildCommand<object, [], Cli>({
      loader: async () => (await import('./commands/materials.ts')).materials,
      parameters: {},
      docs: { brief: 'Your resume and the like: how old, and who has which' },
    }),
  news: () =>
    buildCommand<object, [], Cli>({
      loader: async () => (await import('./commands/news.ts')).news,
      parameters: {},
      docs: { brief: 'What happened to you, whom you told, and whom to tell' },
    }),
  write: () =>
    buildCommand<WriteFlags, string[], Cli>({
      loader: async () => (await import('./commands/write.ts')).write,
      parameters: {
        flags: {
          kind: { ...text('reconnect, thank, ask and so on; what fits best now, if you do not say'), optional: true },
          language: { ...text('en, de or es'), optional: true },
          text: {
            ...text('a letter you wrote, or - for standard input: it is judged and kept as a draft'),
            optional: true,
          },
        },
        positional: lineOf('name', 'whom it is for'),
      },
      docs: { brief: 'Begin a letter from what you know, or have one looked at' },
    }),
}
