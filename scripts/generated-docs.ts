import { z } from 'zod'
import { actionList } from '#actions/index.ts'
import { Config } from '../src/config.ts'

/** How to write the pages anew. */
export const WRITE_DOCS = 'node scripts/boot.mjs scripts/write-docs.ts'

export interface GeneratedPage {
  /** From the root of the checkout. */
  readonly file: string
  readonly text: string
}

/** The pages that are made from the code, so that they cannot say anything else. */
export function generatedPages(): readonly GeneratedPage[] {
  return [
    { file: 'docs/actions.md', text: actionsPage() },
    { file: 'docs/settings.md', text: settingsPage() },
  ]
}

const NOTE = `<!-- Made from the code; after a change: ${WRITE_DOCS} -->`

function actionsPage(): string {
  const rows = actionList.map(({ name, effect, audience, summary }) => [
    `\`${name}\``,
    effect,
    audience === 'owner-only' ? 'no' : effect === 'reads' ? 'yes' : 'if allowed',
    summary,
  ])
  return `# Actions

${NOTE}

Every verb of Tendril, ${rows.length} in all. Each is there at every door: over HTTP as \`POST /api/<name>\`, and as \`GET\` where it
only reads; in the terminal as \`tendril <name>\`; for agents as a tool. What each takes is at \`/api\` of a running Tendril
and in \`tendril <name> --help\`.

An action that writes is one step, which \`undo\` takes back within thirty days. Agents may read; with
\`tendril mcp --allow-writes\` they may also write; some verbs are never theirs.

${table(['action', 'effect', 'agents', 'what it does'], rows)}
`
}

function settingsPage(): string {
  const { properties = {} } = z.toJSONSchema(Config)
  const rows = Object.entries(properties).map(([name, property]) => {
    const { default: usual, description = '' } = property as z.core.JSONSchema.JSONSchema
    return [`\`${name}\``, usual === undefined ? '' : `\`${JSON.stringify(usual)}\``, description]
  })
  return `# Settings

${NOTE}

Tendril needs none of these. They are read from the environment when it starts; one that is set and empty counts as not
set. What you choose for yourself (minutes a day, circles, time zone, weights) is in the book, under Settings in the app.

${table(['variable', 'usually', 'what it is'], rows)}

\`\`\`sh
TENDRIL_BOOK=~/garden.sqlite TENDRIL_PORT=9000 npm start
\`\`\`

\`npm start -- --port 9000 --book ~/garden.sqlite\` says the same; \`tendril --book ~/garden.sqlite today\` opens that book in the
terminal. \`NO_COLOR\` is respected there.
`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
