import { describe, expect, test } from 'vitest'
import { actionList } from '#actions/index.ts'
import { isOwnCommand } from '#doors/cli/routes.ts'
import { formats } from '#formats/index.ts'
import { generatedPages, WRITE_DOCS } from '../scripts/generated-docs.ts'
import {
  deadLinks,
  missingFiles,
  missingTests,
  testsNamedIn,
  unknownCommands,
  unknownScripts,
  unknownVariables,
  workshopWords,
} from './docs/claims.ts'
import { isThere, pagesAmong, textFiles, textOf } from './docs/house.ts'
import type { Page } from './docs/house.ts'

const files = textFiles()
const pages = pagesAmong(files)
const code = files.filter(({ file }) => /\.(ts|tsx|mjs)$/.test(file))

const commands = new Set(['actions', '__complete', ...actionList.map(({ name }) => name)])
const isCommand = (name: string): boolean => isOwnCommand(name) || commands.has(name)

test.each(generatedPages())('$file says what the code says', ({ file, text }) => {
  expect(textOf(file), `Write it anew: ${WRITE_DOCS}`).toBe(text)
})

/** Guides that are called as their readers would call the source; the others are called as the format. */
const GUIDES: Readonly<Record<string, string>> = {
  abbu: 'apple-contacts',
  google: 'google-contacts',
  icalendar: 'calendar',
  jcard: 'jcard-jscontact',
  table: 'any-table',
}

test('R24: every format has a guide that says how to get its files, what they hold and what they do not', () => {
  for (const name of Object.keys(formats)) {
    const guide = `docs/guides/${GUIDES[name] ?? name}.md`
    const text = textOf(guide) ?? ''
    expect(text, guide).toContain('\n## Get the file\n')
    expect(text, guide).toMatch(/\n## What (it contains|becomes of it)/)
    expect(text, guide).toContain('\n## What it does not contain\n')
    expect(textOf('README.md'), name).toContain(`(${guide})`)
  }
})

test('every promise of the README names a test', () => {
  const [, promises = ''] =
    (textOf('README.md') ?? '')
      .split(/^## /m)
      .find((part) => part.startsWith('What you can rely on'))
      ?.split('\n\n- ') ?? []
  expect(promises).not.toBe('')
  expect(promises.split('\n- ').filter((promise) => testsNamedIn(promise).length === 0)).toEqual([])
})

interface Rule {
  readonly name: string
  readonly over: readonly Page[]
  readonly wrong: (page: Page) => string[]
  /** What it must catch on a page. */
  readonly caught: readonly string[]
}

const rules: readonly Rule[] = [
  {
    name: 'a link that leads nowhere',
    over: pages,
    wrong: deadLinks,
    caught: [
      'See [the map](docs/no-such-map.md).',
      '![Today](docs/pictures/none.png)',
      '<img src="docs/pictures/none.png" alt="Today" />',
      '[The licence](SECURITY.md#no-such-heading)',
    ],
  },
  {
    name: 'an npm script that is not there',
    over: pages,
    wrong: unknownScripts,
    caught: ['Run `npm run everything`.'],
  },
  {
    name: 'a file that is not there',
    over: pages,
    wrong: missingFiles,
    caught: ['It is in `src/book/nobody.ts`.', 'Run `node scripts/boot.mjs scripts/nothing.ts`.'],
  },
  {
    name: 'a command that is not there',
    over: pages,
    wrong: (page) => unknownCommands(page, isCommand),
    caught: ['Try `tendril juggle`.', '```sh\nbin/tendril juggle --all\n```'],
  },
  {
    name: 'a test that is not there',
    over: pages,
    wrong: missingTests,
    caught: ['[Walls](tests/architecture.test.ts): “nobody wrote this one”', '[Walls](tests/none.test.ts): “a law”'],
  },
  {
    name: 'a variable that nothing reads',
    over: pages,
    wrong: (page) => unknownVariables(page, code),
    caught: [['Set TENDRIL', 'NONSENSE.'].join('_')],
  },
  {
    name: 'an address or a path of somebody’s workshop',
    over: files,
    wrong: workshopWords,
    caught: [['from https://regi', 'stry.example/x'].join(''), ['see ', 'work', 'main'].join('/')],
  },
]

describe.each(rules)('no page has $name', ({ over, wrong, caught }) => {
  test('in the whole house', () => {
    expect(over.flatMap((page) => wrong(page).map((reason) => `${page.file}: ${reason}`))).toEqual([])
  })

  test.each(caught)('and one that had would be caught: %s', (text) => {
    expect(wrong({ file: 'README.md', text })).toHaveLength(1)
  })
})

test('what npm runs is there', () => {
  const { scripts } = JSON.parse(textOf('package.json') ?? '{}') as { scripts: Readonly<Record<string, string>> }
  const run = Object.values(scripts).map((script) => script.split(' ').at(-1) ?? '')
  expect(run.filter((file) => !isThere(file))).toEqual([])
})
