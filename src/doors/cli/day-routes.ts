import { buildCommand } from '@stricli/core'
import type { DoneFlags, LaterFlags } from './commands/answer.ts'
import type { LogFlags } from './commands/log.ts'
import type { PromisesFlags } from './commands/promises.ts'
import type { QuestionsFlags } from './commands/questions.ts'
import type { SeasonFlags } from './commands/season.ts'
import type { TodayFlags } from './commands/today.ts'
import type { UndoFlags } from './commands/undo.ts'
import type { WeekFlags } from './commands/week.ts'
import { flag, lineOf, number, text, word } from './parameters.ts'
import type { Cli } from './session.ts'

/** The day, the week and the season, and what is open. */
export const DAY_COMMANDS = {
  done: () =>
    buildCommand<DoneFlags, string[], Cli>({
      loader: async () => (await import('./commands/answer.ts')).done,
      parameters: {
        flags: {
          how: { ...text('call, email, letter, message, met or video, when it was another way'), optional: true },
          note: { ...text('a note of your own'), optional: true },
          told: { ...text('what they told you'), optional: true },
        },
        positional: lineOf('who', 'a name or the number of the card'),
      },
      docs: { brief: 'Say that a card of today is done, which logs it' },
    }),
  later: () =>
    buildCommand<LaterFlags, string[], Cli>({
      loader: async () => (await import('./commands/answer.ts')).later,
      parameters: {
        flags: { days: { ...number('how many days to rest, 7 if you do not say'), optional: true } },
        positional: lineOf('who', 'a name or the number of the card'),
      },
      docs: { brief: 'Put a card of today off' },
    }),
  log: () =>
    buildCommand<LogFlags, string[], Cli>({
      loader: async () => (await import('./commands/log.ts')).log,
      parameters: {
        flags: {
          who: { ...text('whom you mean, by name or id; can be given several times'), optional: true, variadic: true },
          yes: flag('save without asking'),
          plain: flag('keep no promises and questions apart; their words stay in the note'),
        },
        positional: lineOf('line', 'such as "coffee with Ana, her mother is ill"'),
      },
      docs: { brief: 'Write down what happened, in one line' },
    }),
  promises: () =>
    buildCommand<PromisesFlags, string[], Cli>({
      loader: async () => (await import('./commands/promises.ts')).promises,
      parameters: {
        flags: {
          all: flag('also those that were kept and let go'),
          keep: { ...number('the number of one that is kept'), optional: true },
          drop: { ...number('the number of one to let go'), optional: true },
          putOff: { ...number('the number of one to put off'), optional: true },
          until: { ...text('the day until which, as 2026-05-17; in a week, if you do not say'), optional: true },
        },
        positional: { kind: 'array', parameter: word('name', 'only those with somebody') },
      },
      docs: { brief: 'What you promised, were invited to and wait for; keep, let go or put off' },
    }),
  questions: () =>
    buildCommand<QuestionsFlags, string[], Cli>({
      loader: async () => (await import('./commands/questions.ts')).questions,
      parameters: {
        flags: {
          answered: { ...number('the number of one that is answered'), optional: true },
          answer: { ...text('the answer, if it is worth keeping'), optional: true },
          drop: { ...number('the number of one to let go'), optional: true },
        },
        positional: { kind: 'array', parameter: word('name', 'only those with somebody') },
      },
      docs: { brief: 'Open questions, yours and theirs, and who waits for a word from you' },
    }),
  season: () =>
    buildCommand<SeasonFlags, [], Cli>({
      loader: async () => (await import('./commands/season.ts')).season,
      parameters: {
        flags: {
          on: { ...text('any day of an earlier season, as 2026-02-14'), optional: true },
          year: { ...number('a whole year instead, as 2026'), optional: true },
        },
      },
      docs: { brief: 'Look at the quarter: ties in their rhythm, what would drift, how broad it is, what it gave' },
    }),
  today: () =>
    buildCommand<TodayFlags, [], Cli>({
      loader: async () => (await import('./commands/today.ts')).today,
      parameters: {
        flags: {
          minutes: { ...number('the minutes you have'), optional: true },
          more: flag('a few more cards'),
        },
      },
      docs: { brief: 'Whom to reach out to today, and why' },
    }),
  undo: () =>
    buildCommand<UndoFlags, [], Cli>({
      loader: async () => (await import('./commands/undo.ts')).undo,
      parameters: {
        flags: {
          step: { ...number('another step than the last'), optional: true },
          list: flag('show what can be undone'),
        },
      },
      docs: { brief: 'Take the last step back' },
    }),
  week: () =>
    buildCommand<WeekFlags, [], Cli>({
      loader: async () => (await import('./commands/week.ts')).week,
      parameters: {
        flags: {
          of: { ...text('any day of another week, as 2026-05-17'), optional: true },
          step: { ...text('only water, weed, plant, promises or next'), optional: true },
          done: { ...text('the step that is done'), optional: true },
          keep: { ...number('the number to weed that stays as it is'), optional: true },
          lower: { ...number('the number to weed that goes into a wider circle'), optional: true },
          archive: { ...number('the number to weed that is put away'), optional: true },
          finish: flag('end the look at this week'),
        },
      },
      docs: { brief: 'Look at the week: what happened, water, weed, plant, promises, the days ahead' },
    }),
}
