import { buildCommand, buildRouteMap, type Command, type RouteMap } from '@stricli/core'
import type { AddFlags } from './commands/add.ts'
import type { ChooseFlags } from './commands/choose.ts'
import type { DuplicatesFlags } from './commands/duplicates.ts'
import type { PeopleFlags } from './commands/people.ts'
import type { SearchFlags } from './commands/search.ts'
import { GLOBALS_IN_WORDS } from './globals.ts'
import { DAY_COMMANDS } from './day-routes.ts'
import { FILE_COMMANDS } from './file-routes.ts'
import { OCCASION_COMMANDS } from './occasion-routes.ts'
import { flag, lineOf, number, text, word } from './parameters.ts'
import { peopleFlags } from './people-flags.ts'
import type { Cli } from './session.ts'
import { WRITING_COMMANDS } from './writing-routes.ts'

/** Commands made for hands. Each loads its work only when it is run: `tendril today` must not wait for the importer. */
const COMMANDS = {
  ...DAY_COMMANDS,
  ...FILE_COMMANDS,
  ...OCCASION_COMMANDS,
  ...WRITING_COMMANDS,
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
