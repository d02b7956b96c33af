import { buildCommand, buildRouteMap, type Command, type RouteMap } from '@stricli/core'
import type { AddFlags } from './commands/add.ts'
import type { CoachFlags } from './commands/coach.ts'
import type { DoneFlags, LaterFlags } from './commands/answer.ts'
import type { ChooseFlags } from './commands/choose.ts'
import type { DumpFlags } from './commands/dump.ts'
import type { DuplicatesFlags } from './commands/duplicates.ts'
import type { ExportFlags } from './commands/export.ts'
import type { ImportFlags } from './commands/import.ts'
import type { LinkFlags } from './commands/link.ts'
import type { LogFlags } from './commands/log.ts'
import type { McpFlags } from './commands/mcp.ts'
import type { PeopleFlags } from './commands/people.ts'
import type { PromisesFlags } from './commands/promises.ts'
import type { QuestionsFlags } from './commands/questions.ts'
import type { SearchFlags } from './commands/search.ts'
import type { SeasonFlags } from './commands/season.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { TodayFlags } from './commands/today.ts'
import type { UndoFlags } from './commands/undo.ts'
import type { WeekFlags } from './commands/week.ts'
import type { WriteFlags } from './commands/write.ts'
import { GLOBALS_IN_WORDS } from './globals.ts'
import { OCCASION_COMMANDS } from './occasion-routes.ts'
import { flag, lineOf, number, text, word } from './parameters.ts'
import { peopleFlags } from './people-flags.ts'
import type { Cli } from './session.ts'

/** Commands made for hands. Each loads its work only when it is run: `tendril today` must not wait for the importer. */
const COMMANDS = {
  ...OCCASION_COMMANDS,
  add: () =>
    buildCommand<AddFlags, string[], Cli>({
      loader: async () => (await import('./commands/add.ts')).add,
      parameters: {
        flags: {
          circle: { ...text('the circle to keep them in'), optional: true },
          email: { ...text('their email address'), optional: true },
          pool: flag('keep them in the pool, where nothing nags'),
          anyway: flag('add them even when somebody like them is there already'),
        },
        positional: lineOf('name', 'who it is'),
      },
      docs: { brief: 'Add a person by hand' },
    }),
  choose: () =>
    buildCommand<ChooseFlags, [], Cli>({
      loader: async () => (await import('./commands/choose.ts')).chooseNetwork,
      parameters: {
        flags: {
          all: flag('bring all of them into the network'),
          limit: { ...number('how many to offer, 50 if you do not say'), optional: true },
        },
      },
      docs: { brief: 'Choose whom to keep up with, among the people you really talk with' },
    }),
  circle: () =>
    buildRouteMap<string, Cli>({
      routes: { every: circleEvery(), list: circleList(), put: circlePut() },
      defaultCommand: 'list',
      docs: { brief: 'The circles: how close people are, and how often you want to talk' },
    }),
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
  completion: () =>
    buildCommand<object, [string], Cli>({
      loader: async () => (await import('./commands/completion.ts')).completion,
      parameters: { positional: { kind: 'tuple', parameters: [word('shell', 'bash, zsh or fish')] } },
      docs: { brief: 'Print what your shell needs to complete commands' },
    }),
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
  dump: () =>
    buildCommand<DumpFlags, [], Cli>({
      loader: async () => (await import('./commands/dump.ts')).dump,
      parameters: {
        flags: { canonical: flag('sorted, so that equal books give equal lines; the only form there is') },
      },
      docs: { brief: 'Print everything in the book as JSON lines' },
    }),
  export: () =>
    buildCommand<ExportFlags, [string], Cli>({
      loader: async () => (await import('./commands/export.ts')).exportFile,
      parameters: {
        flags: { to: { ...text('where to write it; here, if you do not say'), optional: true } },
        positional: {
          kind: 'tuple',
          parameters: [word('what', 'vcard, vcard-4, csv, jcard, jscontact, calendar or archive')],
        },
      },
      docs: { brief: 'Write people, the calendar or everything into a file' },
    }),
  duplicates: () =>
    buildCommand<DuplicatesFlags, [], Cli>({
      loader: async () => (await import('./commands/duplicates.ts')).duplicates,
      parameters: {
        flags: {
          mergeCertain: flag('make those one who are there twice for certain'),
          review: flag('go through the others, one pair at a time'),
          limit: { ...number('how many pairs to show, 20 if you do not say'), optional: true },
        },
      },
      docs: { brief: 'Show who is in the book twice, and make them one' },
    }),
  import: () =>
    buildCommand<ImportFlags, string[], Cli>({
      loader: async () => (await import('./commands/import.ts')).importFiles,
      parameters: {
        flags: {
          answer: {
            ...text('an answer to what the file leaves open, as question=answer; can be given several times'),
            optional: true,
            variadic: true,
          },
          yes: flag('save without asking; what the file leaves open is as we guess'),
        },
        positional: lineOf('file', 'a file or folder: an export, mail, an address book, a calendar, a table'),
      },
      docs: { brief: 'Read files, show what is new, and save it' },
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
  link: () =>
    buildCommand<LinkFlags, [], Cli>({
      loader: async () => (await import('./commands/link.ts')).link,
      parameters: { flags: { port: { ...number('the port of the web app'), optional: true } } },
      docs: { brief: 'Sign in to the web app that is already open' },
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
  materials: () =>
    buildCommand<object, [], Cli>({
      loader: async () => (await import('./commands/materials.ts')).materials,
      parameters: {},
      docs: { brief: 'Your resume and the like: how old, and who has which' },
    }),
  mcp: () =>
    buildCommand<McpFlags, [], Cli>({
      loader: async () => (await import('./commands/mcp.ts')).mcp,
      parameters: { flags: { allowWrites: flag('let the agent also change the book; each change can be undone') } },
      docs: {
        brief: 'Let an agent on this machine read the book (Model Context Protocol, on standard input and output)',
      },
    }),
  news: () =>
    buildCommand<object, [], Cli>({
      loader: async () => (await import('./commands/news.ts')).news,
      parameters: {},
      docs: { brief: 'What happened to you, whom you told, and whom to tell' },
    }),
  people: () =>
    buildCommand<PeopleFlags, [], Cli>({
      loader: async () => (await import('./commands/people.ts')).people,
      parameters: {
        flags: peopleFlags,
      },
      docs: { brief: 'List people' },
    }),
  person: () =>
    buildCommand<object, string[], Cli>({
      loader: async () => (await import('./commands/person.ts')).person,
      parameters: { positional: lineOf('name', 'who it is') },
      docs: { brief: 'Show a person: how the tie is, what is open, the last things' },
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
  restore: () =>
    buildCommand<object, [string], Cli>({
      loader: async () => (await import('./commands/restore.ts')).restore,
      parameters: {
        flags: {},
        positional: { kind: 'tuple', parameters: [word('file', 'what tendril export archive wrote')] },
      },
      docs: { brief: 'Fill a new book from a complete archive or a dump' },
    }),
  search: () =>
    buildCommand<SearchFlags, string[], Cli>({
      loader: async () => (await import('./commands/search.ts')).searchBook,
      parameters: {
        flags: {
          archive: flag('also who was put away'),
          limit: { ...number('how many people, 20 if you do not say'), optional: true },
        },
        positional: lineOf('words', 'any words of a name, a note, a promise or an organisation'),
      },
      docs: { brief: 'Find people, what happened, organisations and promises' },
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
  serve: () =>
    buildCommand<ServeFlags, [], Cli>({
      loader: async () => (await import('./commands/serve.ts')).serve,
      parameters: {
        flags: {
          port: { ...number('the port of the web app'), optional: true },
          demo: flag('a made-up network to play with, in a file of its own'),
        },
      },
      docs: { brief: 'Open the web app on this machine' },
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
} satisfies Readonly<Record<string, () => Command<Cli> | RouteMap<Cli>>>

/** Whether a command line can be answered without the list of all actions. */
export function isOwnCommand(first: string | undefined): boolean {
  return first === undefined || first.startsWith('-') || Object.hasOwn(COMMANDS, first)
}

/** All commands; those made from actions stay out of the overview, where they would crowd it. */
export function ownCommands(fromActions: Readonly<Record<string, Command<Cli>>>): RouteMap<Cli> {
  const own = Object.fromEntries(Object.entries(COMMANDS).map(([name, build]) => [name, build()]))
  const added = Object.fromEntries(Object.entries(fromActions).filter(([name]) => !Object.hasOwn(COMMANDS, name)))
  return buildRouteMap<string, Cli>({
    routes: { ...added, ...own },
    docs: {
      brief: 'Keeps your network alive in ten minutes a day, before you need it.',
      fullDescription:
        `Keeps your network alive in ten minutes a day, before you need it.\n\n${GLOBALS_IN_WORDS}\n\n` +
        'Every verb of the API is a command too, with its fields as flags: tendril list-people --help. ' +
        'All of them: tendril actions.',
      hideRoute: Object.fromEntries(Object.keys(added).map((name) => [name, true])),
    },
  })
}

function circleList(): Command<Cli> {
  return buildCommand<object, [], Cli>({
    loader: async () => (await import('./commands/circle.ts')).list,
    parameters: {},
    docs: { brief: 'The circles, and how alive they are' },
  })
}

function circlePut(): Command<Cli> {
  return buildCommand<object, [string, ...string[]], Cli>({
    loader: async () => (await import('./commands/circle.ts')).put,
    parameters: { positional: lineOf('circle and people', 'the circle first, then whom to keep in it') },
    docs: { brief: 'Put people into a circle: tendril circle put close "Ana Ruiz" Bert' },
  })
}

function circleEvery(): Command<Cli> {
  return buildCommand<object, [string, number], Cli>({
    loader: async () => (await import('./commands/circle.ts')).every,
    parameters: {
      positional: {
        kind: 'tuple',
        parameters: [word('circle', 'which circle'), { ...number('how many days'), placeholder: 'days' }],
      },
    },
    docs: { brief: 'How often you want to talk with the people of a circle: tendril circle every close 60' },
  })
}
