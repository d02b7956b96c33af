import { buildCommand } from '@stricli/core'
import type { DumpFlags } from './commands/dump.ts'
import type { ExportFlags } from './commands/export.ts'
import type { ImportFlags } from './commands/import.ts'
import type { LinkFlags } from './commands/link.ts'
import type { McpFlags } from './commands/mcp.ts'
import type { ServeFlags } from './commands/serve.ts'
import { flag, lineOf, number, text, word } from './parameters.ts'
import type { Cli } from './session.ts'

/** Files in and out, and the program itself. */
export const FILE_COMMANDS = {
  completion: () =>
    buildCommand<object, [string], Cli>({
      loader: async () => (await import('./commands/completion.ts')).completion,
      parameters: { positional: { kind: 'tuple', parameters: [word('shell', 'bash, zsh or fish')] } },
      docs: { brief: 'Print what your shell needs to complete commands' },
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
  link: () =>
    buildCommand<LinkFlags, [], Cli>({
      loader: async () => (await import('./commands/link.ts')).link,
      parameters: { flags: { port: { ...number('the port of the web app'), optional: true } } },
      docs: { brief: 'Sign in to the web app that is already open' },
    }),
  mcp: () =>
    buildCommand<McpFlags, [], Cli>({
      loader: async () => (await import('./commands/mcp.ts')).mcp,
      parameters: { flags: { allowWrites: flag('let the agent also change the book; each change can be undone') } },
      docs: {
        brief: 'Let an agent on this machine read the book (Model Context Protocol, on standard input and output)',
      },
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
}
